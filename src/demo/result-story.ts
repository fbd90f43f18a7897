import { acceptImport } from "../modules/recruitment/commands/accept-import.ts";
import { computeResultList } from "../modules/recruitment/commands/compute-result-list.ts";
import { finaliseResultList } from "../modules/recruitment/commands/finalise-result-list.ts";
import { publishResultList } from "../modules/recruitment/commands/publish-result-list.ts";
import { signResultList } from "../modules/recruitment/commands/sign-result-list.ts";
import { supersedeResultList } from "../modules/recruitment/commands/supersede-result-list.ts";
import { uploadFile } from "../modules/recruitment/commands/upload-file.ts";
import { SourceFile } from "../modules/recruitment/source-file.entity.ts";
import { applicantsOf, type DemoApplicant } from "./applicants.ts";
import { duties, type RoundStory } from "./round-story.ts";
import type { Stage, Step } from "./story.ts";

/** A file that comes in, and with how many days of the anchor. */
export interface FileImport {
  readonly day: number;
  readonly time?: string;
  readonly layout: "APPLICANTS" | "ADMINISTRATIVE_OUTCOMES" | "RESULTS";
  readonly phase?: "INITIAL" | "AFTER_OBJECTION";
  readonly name: string;
  readonly content: () => Buffer;
  /** Needed where rows replace earlier ones. */
  readonly reason?: string;
}

/** Days of a list; what is left out does not happen. */
export interface ListPlan {
  readonly stage: "ADMINISTRATIVE" | "SKD" | "FINAL";
  readonly compute: number;
  readonly firstSignature?: number;
  readonly secondSignature?: number;
  readonly publish?: number;
  readonly finalise?: number;
  readonly supersede?: { readonly day: number; readonly reason: string };
}

/** Everybody who applied in the round of the story. */
export const peopleOf = ({ plan }: Pick<RoundStory, "plan">): DemoApplicant[] =>
  applicantsOf(
    plan.code,
    plan.year,
    plan.formations.map(({ code, kind, need, field = {} }) => ({ code, kind, need, field })),
  );

/** Uploads a file; answers its id. */
export async function upload(
  stage: Stage,
  round: RoundStory,
  { layout, phase, name, content }: FileImport,
  by: string = duties.importer,
): Promise<{ fileId: string }> {
  const input = { roundId: round.id(), layout, phase: phase ?? null, fileName: name, content: content() };
  const { fileId } = await stage.run(round.world.viewer(by), uploadFile, input);
  // When it came in is the database's clock, which knows nothing of the story.
  await stage.em.nativeUpdate(SourceFile, { id: fileId }, { createdAt: stage.services.clock.now() });
  return { fileId };
}

/** The file is looked at, and taken. */
export const imported = (round: RoundStory, file: FileImport): Step => ({
  day: file.day,
  time: file.time ?? "09:00",
  async act(stage) {
    const { fileId } = await upload(stage, round, file);
    await stage.run(round.world.viewer(duties.importer), acceptImport, { fileId, reason: file.reason ?? null });
  },
});

/** A list from its computation as far as the plan goes: proposed by the importer, signed by two others, published by the appointing official. */
export function listSteps(
  round: RoundStory,
  { stage: name, compute, firstSignature, secondSignature, publish, finalise, supersede }: ListPlan,
): Step[] {
  const { world } = round;
  let id = "";
  const step = (day: number | undefined, time: string, act: (stage: Stage) => Promise<unknown>): Step[] =>
    day === undefined ? [] : [{ day, time, act }];
  return [
    ...step(compute, "11:00", async (stage) => {
      const answer = await stage.run(world.viewer(duties.importer), computeResultList, { roundId: round.id(), stage: name });
      id = answer.resultListId;
    }),
    ...step(firstSignature, "13:00", (stage) => stage.run(world.viewer(duties.firstSigner), signResultList, { id })),
    ...step(secondSignature, "14:00", (stage) => stage.run(world.viewer(duties.secondSigner), signResultList, { id })),
    ...step(publish, "16:00", (stage) => stage.run(world.viewer(duties.publisher), publishResultList, { id })),
    ...step(finalise, "16:30", (stage) => stage.run(world.viewer(duties.publisher), finaliseResultList, { id })),
    ...step(supersede?.day, "08:00", (stage) =>
      stage.run(world.viewer(duties.publisher), supersedeResultList, { id, reason: supersede?.reason ?? "" }),
    ),
  ];
}

/** All at one day: computed, signed twice, published; final as soon as there is nothing to object to, or later. */
export const wholeList = (round: RoundStory, stage: ListPlan["stage"], day: number, finalise: number | undefined): Step[] =>
  listSteps(round, {
    stage,
    compute: day,
    firstSignature: day,
    secondSignature: day,
    publish: day,
    ...(finalise !== undefined && { finalise }),
  });
