import { canonicalJson, sha256Hex } from "../../kernel/canonical.ts";
import type { ExaminedFile } from "./examine-file.ts";

/**
 * Fingerprint of what a round makes of a file: which rows are taken, for whom, and what they replace. The bytes stay the same, so nothing of
 * what they say is in it. Two of them differ where another file came in between that matters to this one.
 */
export const previewHash = ({ plan, rejected }: Pick<ExaminedFile, "plan" | "rejected">, replacedFileId: string | null): string =>
  sha256Hex(
    canonicalJson({
      applicants: plan.applicants.map(({ participant, applicantId, formationId }) => [participant, applicantId, formationId]),
      acceptedRows: plan.acceptedRows,
      replaced: plan.replaced,
      replacedFileId,
      rejectedLines: rejected.map(({ line }) => line),
    }),
  );
