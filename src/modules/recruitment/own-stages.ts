import type { Instance } from "../../kernel/instance.ts";
import type { Clock } from "../../kernel/clock.ts";
import { say } from "../../kernel/text.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import type { OwnResult } from "./commands/open-own-result.ts";
import { adviseOn } from "./own-result-advice.ts";
import { explain, goesOn } from "./own-result-explanation.ts";
import type { OwnResultStageType } from "./own-result.type.ts";
import { resultStages } from "./result-list-state.ts";

/** Where national applications and objections are made, when a round names no address of its own. */
const nationalPortal = "https://sscasn.bkn.go.id";

interface Asked {
  readonly clock: Clock;
  readonly instance: Pick<Instance, "timeZone">;
  readonly viewer: Pick<Viewer, "locale">;
}

/** The own rows in the order of the stages, each with its meaning and with what can be done today. */
export function ownStages({ placements, requirements }: OwnResult, { clock, instance, viewer }: Asked): OwnResultStageType[] {
  const ordered = placements.toSorted((a, b) => resultStages.indexOf(a.stage) - resultStages.indexOf(b.stage));
  return ordered.map((own) => {
    const { stage, objectionOpensOn, objectionClosesOn, channel, ruleSet } = own;
    const window =
      objectionOpensOn === null || objectionClosesOn === null ? null : { firstDay: objectionOpensOn, lastDay: objectionClosesOn };
    const facts = {
      stage,
      listState: own.listState,
      passes: goesOn(own, ruleSet.codes),
      window,
      channel,
      whoMayObject: ruleSet.objection.whoMayObject,
    };
    const { whatNow, canObject } = adviseOn(facts, clock.now(), instance.timeZone);
    return {
      stage,
      objectionOpensOn,
      objectionClosesOn,
      canObject,
      own,
      explanation: say(explain(own, ruleSet.codes), viewer.locale),
      requirements: stage === "ADMINISTRATIVE" ? requirements : [],
      objectionUrl: canObject ? (own.applyUrl ?? (channel === "NATIONAL" ? nationalPortal : null)) : null,
      whatNow: say(whatNow, viewer.locale),
    };
  });
}
