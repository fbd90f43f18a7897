import type { VNode } from "preact";
import type { RoundDetail } from "./round-detail.ts";

export const RoundResults = ({ round }: { round: RoundDetail }): VNode => <p>{round.code}</p>;
export const RoundActivity = ({ round }: { round: RoundDetail }): VNode => <p>{round.code}</p>;
