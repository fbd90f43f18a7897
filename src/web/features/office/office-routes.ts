import type { AnyPage } from "../../page.ts";
import { accountPage } from "../people/account.page.tsx";
import { grantsPage } from "../people/grants.page.tsx";
import { personPage } from "../people/person.page.tsx";
import { personsPage } from "../people/persons.page.tsx";
import { positionPage } from "../people/position.page.tsx";
import { positionsPage } from "../people/positions.page.tsx";
import { signInPage } from "../people/sign-in.page.tsx";
import { signOutPage } from "../people/sign-out.page.tsx";
import { unitPage } from "../people/unit.page.tsx";
import { unitsPage } from "../people/units.page.tsx";
import { computedListPage } from "./computed-list.page.tsx";
import { deskPage } from "./desk.page.tsx";
import { formationPage } from "./formation.page.tsx";
import { forumAnswersPage } from "./forum-answers.page.tsx";
import { forumCategoriesPage } from "./forum-categories.page.tsx";
import { forumModerationPage } from "./forum-moderation.page.tsx";
import { roundFormationsPage } from "./formations.page.tsx";
import { roundImportsPage } from "./imports.page.tsx";
import { roundReadinessPage } from "./readiness.page.tsx";
import { roundResultsPage } from "./results.page.tsx";
import { newRoundPage } from "./round-new.page.tsx";
import { officeRoundPage } from "./round.page.tsx";
import { officeRoundsPage } from "./rounds.page.tsx";
import { newRuleSetPage } from "./rule-set-new.page.tsx";
import { ruleSetPage } from "./rule-set.page.tsx";
import { ruleSetsPage } from "./rule-sets.page.tsx";
import { roundSchedulePage } from "./schedule.page.tsx";
import { sourceFilePage } from "./source-file.page.tsx";
import { roundVacanciesPage } from "./vacancies.page.tsx";
import { officeVacancyPage } from "./vacancy.page.tsx";

/** The way in, and everything behind it. */
export const officeRoutes: readonly AnyPage[] = [
  signInPage,
  signOutPage,
  accountPage,
  deskPage,
  personsPage,
  personPage,
  unitsPage,
  unitPage,
  positionsPage,
  positionPage,
  grantsPage,
  officeRoundsPage,
  newRoundPage,
  officeRoundPage,
  roundSchedulePage,
  roundFormationsPage,
  formationPage,
  roundVacanciesPage,
  officeVacancyPage,
  roundReadinessPage,
  roundImportsPage,
  sourceFilePage,
  roundResultsPage,
  computedListPage,
  ruleSetsPage,
  newRuleSetPage,
  ruleSetPage,
  forumAnswersPage,
  forumModerationPage,
  forumCategoriesPage,
];
