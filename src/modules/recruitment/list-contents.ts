import { canonicalJson, sha256Hex } from "../../kernel/canonical.ts";
import { type ComputedList, cutCandidatesOf } from "./compute-list.ts";
import type { ListData } from "./list-data.ts";
import { addressOfFormation, addressOfList } from "./published-address.ts";
import { administrativeContent, cutContent, type FileHead, indexContent, publishedRules, rankingContent } from "./published-content.ts";

export interface FileContent {
  readonly path: string;
  /** Code; null for the file of the whole list. */
  readonly formation: string | null;
  /** JSON, not yet written. */
  readonly content: object;
}

/** The files of a list: one for the round; of the cut one for each formation and an index of them. */
export function contentsOf(head: FileHead, data: ListData, computed: ComputedList): FileContent[] {
  const { round, stage, version } = head;
  const rules = publishedRules(data.ruleSet);
  const path = addressOfList(round, stage, version);
  if (stage === "FINAL")
    return [
      {
        path,
        formation: null,
        content: rankingContent(head, data.ruleSet, rules, data.formations, computed.candidates, computed.tieDecisions),
      },
    ];
  if (stage === "ADMINISTRATIVE") {
    const codes = new Map([...data.formationIds].map(([code, id]) => [id, code]));
    const rows = computed.rows.map(({ participant, formationId, status }) => ({
      participant,
      formation: codes.get(formationId) ?? "",
      status,
    }));
    return [{ path, formation: null, content: administrativeContent(head, rows) }];
  }
  const cuts = data.formations.map((formation): FileContent & { formation: string } => ({
    path: addressOfFormation(round, stage, version, formation.id),
    formation: formation.id,
    content: cutContent(head, data.ruleSet, rules, formation, cutCandidatesOf(data, formation.id)),
  }));
  const files = cuts.map(({ formation, path: address, content }) => ({
    formation,
    path: address,
    sha256: sha256Hex(canonicalJson(content)),
  }));
  return [{ path, formation: null, content: indexContent(head, rules, files) }, ...cuts];
}
