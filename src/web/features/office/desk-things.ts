import type { Role } from "../../../kernel/viewer.ts";
import { hasRole } from "../../../kernel/viewer.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { grantsWords } from "../people/grants.messages.ts";
import { roleWords } from "../people/roles.messages.ts";
import { nameIn, titleIn } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { dayOf, lastDayOf, stageOfList } from "./desk-items.ts";
import type { DeskThing } from "./desk-items.ts";
import { deskWords } from "./desk.messages.ts";
import { forumThings } from "./desk-forum.ts";
import { officeWords } from "./office.messages.ts";
import { isAllowed } from "./office-round.ts";

interface Acted {
  readonly allowedActions: readonly AllowedAction[];
}
type Round = ResultOf<typeof roundsQuery>["rounds"]["nodes"][number];

const roundsQuery = graphql(`
  query DeskRounds {
    rounds(first: 30, filter: { states: [DRAFT, ANNOUNCED, RUNNING] }) {
      nodes {
        id
        code
        title
        titleEn
        state
        schedule {
          stage
          startsOn
          endsOn
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);
const workQuery = graphql(`
  query DeskRound($id: ID) {
    round(id: $id) {
      resultLists {
        id
        stage
        version
        changedParticipants
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
      formations(first: 100) {
        nodes {
          allowedActions {
            action
            allowed
            reason
            availableFrom
            isReasonRequired
          }
        }
      }
    }
  }
`);
const filesQuery = graphql(`
  query DeskFiles($roundId: ID!) {
    sourceFiles(roundId: $roundId, first: 20) {
      nodes {
        id
        fileName
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);
const vacanciesQuery = graphql(`
  query DeskVacancies {
    vacancies(first: 100, filter: { states: [DRAFT, IN_REVIEW] }) {
      nodes {
        code
        title
        titleEn
        opensOn
        round {
          title
          titleEn
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);
const grantsQuery = graphql(`
  query DeskGrants {
    roleGrants(first: 50, filter: { states: [PROPOSED] }) {
      nodes {
        id
        role
        startsOn
        person {
          displayName
        }
        unit {
          name
          nameEn
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);
const ruleSetsQuery = graphql(`
  query DeskRuleSets {
    ruleSets {
      code
      title {
        id
        en
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
`);

const recruiters: readonly Role[] = ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"];

/** Everything in the reader's reach that may be work, in no order. Who has no part in it is not asked for it. */
export async function deskThings(request: PageRequest): Promise<DeskThing[]> {
  const isRecruiter = hasRole(request.viewer, ...recruiters);
  const parts = await Promise.all([
    isRecruiter ? roundThings(request) : [],
    isRecruiter ? vacancyThings(request) : [],
    isRecruiter ? ruleSetThings(request) : [],
    hasRole(request.viewer, "ADMINISTRATOR") ? grantThings(request) : [],
    forumThings(request),
  ]);
  return parts.flat();
}

async function roundThings(request: PageRequest): Promise<DeskThing[]> {
  const { rounds } = await request.execute(roundsQuery, {});
  const own = rounds.nodes.filter(({ allowedActions }) => allowedActions.length > 0 || hasRole(request.viewer, "COMMITTEE_MEMBER"));
  const found = await Promise.all(own.map((round) => thingsOfRound(request, round)));
  return found.flat();
}

async function thingsOfRound({ execute, locale }: PageRequest, round: Round): Promise<DeskThing[]> {
  const [{ round: work }, { sourceFiles }] = await Promise.all([
    execute(workQuery, { id: round.id }),
    execute(filesQuery, { roundId: round.id }),
  ]);
  const { code } = round;
  const title = titleIn(locale, round);
  const announcement = dayOf(round.schedule, "ANNOUNCEMENT", "startsOn");
  const lists = (work?.resultLists ?? []).flatMap(({ id, stage, version, changedParticipants, allowedActions }): DeskThing[] => {
    const list = {
      key: id,
      href: addressOf(patterns.computedList, { code, id }),
      title: `${termWords[locale].resultStages[stage]?.name ?? stage}, v${version}`,
      detail: title,
      dueOn: dayOf(round.schedule, stageOfList[stage] ?? ""),
      actions: allowedActions,
    };
    const changed = { ...list, detail: `${title}. ${deskWords[locale].changed}`, dueOn: null };
    return [{ kind: "list", ...list }, ...(changedParticipants ? [{ kind: "changedList" as const, ...changed }] : [])];
  });
  const files = sourceFiles.nodes.map(({ id, fileName, allowedActions }): DeskThing => ({
    kind: "file",
    key: id,
    href: addressOf(patterns.sourceFile, { code, id }),
    title: fileName,
    detail: title,
    dueOn: null,
    actions: allowedActions,
  }));
  return [
    {
      kind: "round",
      key: round.id,
      href: addressOf(patterns.officeRound, { code }),
      title,
      detail: null,
      actions: round.allowedActions,
      dueOn:
        round.state === "DRAFT"
          ? announcement
          : round.state === "ANNOUNCED"
            ? dayOf(round.schedule, "ADMINISTRATIVE_SCREENING", "startsOn")
            : lastDayOf(round.schedule),
    },
    ...formationThings(round, work?.formations.nodes ?? [], { title, label: officeWords[locale].formations, dueOn: announcement }),
    ...files,
    ...lists,
  ];
}

/** Formations are decided together: one item an action, with their number. */
function formationThings(
  { id, code }: Round,
  formations: readonly Acted[],
  { title, label, dueOn }: { title: string; label: string; dueOn: string | null },
): DeskThing[] {
  return ["PROPOSE", "APPROVE"].flatMap((action): DeskThing[] => {
    const open = formations.filter(({ allowedActions }) => isAllowed(allowedActions, action));
    const some = open[0] ?? formations.find(({ allowedActions }) => allowedActions.some((each) => each.action === action));
    if (!some) return [];
    const count = open.length || formations.filter(({ allowedActions }) => allowedActions.some((each) => each.action === action)).length;
    const actions = some.allowedActions.filter((each) => each.action === action);
    return [
      {
        kind: "formations",
        key: `${id} ${action}`,
        href: addressOf(patterns.roundFormations, { code }),
        title: label,
        detail: title,
        dueOn,
        actions,
        count,
      },
    ];
  });
}

async function vacancyThings({ execute, locale }: PageRequest): Promise<DeskThing[]> {
  const { vacancies } = await execute(vacanciesQuery, {});
  return vacancies.nodes.map((each) => ({
    kind: "vacancy",
    key: each.code,
    href: addressOf(patterns.officeVacancy, { code: each.code }),
    title: titleIn(locale, each),
    detail: each.round && titleIn(locale, each.round),
    // It must be out before it opens.
    dueOn: each.opensOn,
    actions: each.allowedActions,
  }));
}

async function ruleSetThings({ execute, locale }: PageRequest): Promise<DeskThing[]> {
  const { ruleSets } = await execute(ruleSetsQuery, {});
  return ruleSets.map(({ code, title, allowedActions }) => ({
    kind: "ruleSet",
    key: code,
    href: addressOf(patterns.ruleSet, { code }),
    title: title[locale],
    detail: null,
    dueOn: null,
    actions: allowedActions,
  }));
}

async function grantThings({ execute, locale }: PageRequest): Promise<DeskThing[]> {
  const { roleGrants } = await execute(grantsQuery, {});
  const names: Readonly<Record<string, { name: string }>> = roleWords[locale];
  return roleGrants.nodes.map(({ id, role, startsOn, person, unit, allowedActions }) => ({
    kind: "grant",
    key: id,
    href: addressOf(patterns.grants, {}, { keadaan: "PROPOSED" }),
    title: `${person?.displayName ?? grantsWords[locale].unseen}: ${names[role]?.name ?? role}`,
    detail: unit && nameIn(locale, unit),
    dueOn: startsOn,
    actions: allowedActions,
  }));
}
