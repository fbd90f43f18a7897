import { Arg, Args, Ctx, Resolver } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { ByIdOrCodeArgs, idOrCode, wantedId } from "../../graphql/by-id-or-code.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { localDate } from "../../kernel/calendar.ts";
import { normalisePublicCode } from "../../kernel/codes.ts";
import { row } from "../../kernel/rows.ts";
import { approveVacancy } from "./commands/approve-vacancy.ts";
import { cancelVacancy } from "./commands/cancel-vacancy.ts";
import { copyVacancy } from "./commands/copy-vacancy.ts";
import { draftVacancy } from "./commands/draft-vacancy.ts";
import { extendVacancy } from "./commands/extend-vacancy.ts";
import { publishVacancy } from "./commands/publish-vacancy.ts";
import { returnVacancy } from "./commands/return-vacancy.ts";
import { submitVacancy } from "./commands/submit-vacancy.ts";
import { updateVacancy } from "./commands/update-vacancy.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { searchWords } from "./search-words.ts";
import {
  VacanciesArgs,
  VacancyApproveInput,
  VacancyCancelInput,
  VacancyCopyInput,
  VacancyDraftInput,
  VacancyExtendInput,
  VacancyPublishInput,
  VacancyReturnInput,
  VacancySubmitInput,
  VacancyUpdateInput,
} from "./vacancy.inputs.ts";
import { vacancyByCode, vacancyById, vacancyLists } from "./vacancy.queries.ts";
import { VacancyType } from "./vacancy.type.ts";

const VacancyConnection = connectionOf(VacancyType);
const VacancyDraftPayload = payloadOf("VacancyDraft", "vacancy", VacancyType, "The vacancy as drafted.");
const VacancyUpdatePayload = payloadOf("VacancyUpdate", "vacancy", VacancyType, "The vacancy as it is now.");
const VacancyCopyPayload = payloadOf("VacancyCopy", "vacancy", VacancyType, "The new draft.");
const VacancySubmitPayload = payloadOf("VacancySubmit", "vacancy", VacancyType, "The vacancy before the committee.");
const VacancyReturnPayload = payloadOf("VacancyReturn", "vacancy", VacancyType, "The vacancy, a draft again.");
const VacancyApprovePayload = payloadOf("VacancyApprove", "vacancy", VacancyType, "The vacancy as approved.");
const VacancyPublishPayload = payloadOf("VacancyPublish", "vacancy", VacancyType, "The vacancy as published.");
const VacancyExtendPayload = payloadOf("VacancyExtend", "vacancy", VacancyType, "The vacancy with its new last day.");
const VacancyCancelPayload = payloadOf("VacancyCancel", "vacancy", VacancyType, "The vacancy as called off.");

const officer = role("PERSONNEL_OFFICER");
const committee = role("COMMITTEE_MEMBER");
const publisher = role("APPOINTING_OFFICIAL");
const since = "0.1.0";

@Resolver()
export class VacancyResolver {
  @operation.query(() => VacancyConnection, {
    access: anyone(),
    since,
    cost: 2,
    description: "Vacancies (lowongan) that the viewer sees: published ones, and drafts of the viewer's own units.",
  })
  vacancies(@Args(() => VacanciesArgs) { filter, orderBy, ...page }: VacanciesArgs, @Ctx() context: Context) {
    return readPage(context, vacancyLists[orderBy], page, {
      draftUnits: draftUnitsOf(context.viewer),
      today: localDate(context.clock.now(), context.instance.timeZone),
      roundId: wantedId(filter?.roundId),
      words: searchWords(filter?.search),
      unitId: wantedId(filter?.unitId),
      districtCode: filter?.districtCode ?? null,
      kind: filter?.kind ?? null,
      positionId: wantedId(filter?.positionId),
      states: filter?.states ?? null,
      isOpen: filter?.isOpen ?? null,
    });
  }

  @operation.query(() => VacancyType, {
    access: anyone(),
    since,
    nullable: true,
    description: "A vacancy by its id or its code; null where there is none or the viewer may not see it.",
  })
  vacancy(@Args(() => ByIdOrCodeArgs) args: ByIdOrCodeArgs, @Ctx() { loaders, reader, viewer }: Context) {
    const wanted = idOrCode(args);
    if ("id" in wanted) return loaders.load(vacancyById, wanted.id);
    const code = normalisePublicCode(wanted.code);
    return code === null ? null : row(reader, vacancyByCode, { code, draftUnits: draftUnitsOf(viewer) });
  }

  @operation.mutation(() => VacancyDraftPayload, { access: officer, since, description: "Drafts a vacancy over formations of a round." })
  async vacancyDraft(
    @Arg("input", () => VacancyDraftInput, { description: "The vacancy." }) input: VacancyDraftInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await writeOnce(context, "vacancyDraft", input, (em) => draftVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyUpdatePayload, { access: officer, since, description: "Changes a vacancy that is a draft." })
  async vacancyUpdate(
    @Arg("input", () => VacancyUpdateInput, { description: "The changes." }) input: VacancyUpdateInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => updateVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyCopyPayload, {
    access: officer,
    since,
    description:
      "Drafts a vacancy from an older one: in another round (last year's), or in its own as the version that replaces it (ralat).",
  })
  async vacancyCopy(
    @Arg("input", () => VacancyCopyInput, { description: "Which one, and what is new." }) input: VacancyCopyInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await writeOnce(context, "vacancyCopy", input, (em) => copyVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancySubmitPayload, { access: officer, since, description: "Hands a draft to the committee." })
  async vacancySubmit(
    @Arg("input", () => VacancySubmitInput, { description: "Which one." }) input: VacancySubmitInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => submitVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyReturnPayload, { access: committee, since, description: "Gives a draft back with a reason." })
  async vacancyReturn(
    @Arg("input", () => VacancyReturnInput, { description: "Which one, and why." }) input: VacancyReturnInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => returnVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyApprovePayload, {
    access: committee,
    since,
    description: "Approves a vacancy that someone else drafted; its formations lock.",
  })
  async vacancyApprove(
    @Arg("input", () => VacancyApproveInput, { description: "Which one." }) input: VacancyApproveInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => approveVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyPublishPayload, {
    access: publisher,
    since,
    rule: "PermenPANRB 6/2024, Ps 22",
    description:
      "Publishes an approved vacancy under its decree. Refused unless the needs of the round add up to the number that was set. Writes a leaf of the log.",
  })
  async vacancyPublish(
    @Arg("input", () => VacancyPublishInput, { description: "Which one, and the decree." }) input: VacancyPublishInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => publishVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyExtendPayload, {
    access: publisher,
    since,
    description: "Moves the last day of application to a later one, with a public notice.",
  })
  async vacancyExtend(
    @Arg("input", () => VacancyExtendInput, { description: "The later day, and why." }) input: VacancyExtendInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => extendVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }

  @operation.mutation(() => VacancyCancelPayload, {
    access: role("PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"),
    since,
    description: "Calls a vacancy off before it is decided; a published one only by the appointing official (PPK), with a public notice.",
  })
  async vacancyCancel(
    @Arg("input", () => VacancyCancelInput, { description: "Which one, and why." }) input: VacancyCancelInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await context.write((em) => cancelVacancy(em, context.viewer, input, context));
    return { vacancy: await context.loaders.load(vacancyById, vacancyId) };
  }
}
