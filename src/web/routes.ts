import { officeRoutes } from "./features/office/office-routes.ts";
import { logLeafPage } from "./features/openness/log-leaf.page.tsx";
import { logPage } from "./features/openness/log.page.tsx";
import { publicRuleSetPage } from "./features/openness/rule-set.page.tsx";
import { publicRuleSetsPage } from "./features/openness/rule-sets.page.tsx";
import { liveBoardPage } from "./features/recruitment/live-board.page.tsx";
import { liveListPage } from "./features/recruitment/live-list.page.tsx";
import { myResultPage } from "./features/recruitment/my-result.page.tsx";
import { participantPage } from "./features/recruitment/participant.page.tsx";
import { resultHubPage } from "./features/recruitment/result-hub.page.tsx";
import { resultListPage } from "./features/recruitment/result-list.page.tsx";
import { roundListPage } from "./features/recruitment/round-list.page.tsx";
import { roundPage } from "./features/recruitment/round.page.tsx";
import { vacancyListPage } from "./features/recruitment/vacancy-list.page.tsx";
import { vacancyPage } from "./features/recruitment/vacancy.page.tsx";
import { aboutPage } from "./features/site/about.page.tsx";
import { frontPage } from "./features/site/front.page.tsx";
import type { AnyPage } from "./page.ts";

/** Every page of the portal. The server registers this list, and the browser tests open each of it. */
export const routes: readonly AnyPage[] = [
  frontPage,
  aboutPage,
  roundListPage,
  roundPage,
  vacancyListPage,
  vacancyPage,
  liveListPage,
  liveBoardPage,
  resultHubPage,
  resultListPage,
  participantPage,
  myResultPage,
  publicRuleSetsPage,
  publicRuleSetPage,
  logPage,
  logLeafPage,
  ...officeRoutes,
];
