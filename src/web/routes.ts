import { officeRoutes } from "./features/office/office-routes.ts";
import { logLeafPage } from "./features/openness/log-leaf.page.tsx";
import { logPage } from "./features/openness/log.page.tsx";
import { publicRuleSetPage } from "./features/openness/rule-set.page.tsx";
import { publicRuleSetsPage } from "./features/openness/rule-sets.page.tsx";
import { categoryPage } from "./features/forum/category.page.tsx";
import { forumPage } from "./features/forum/forum.page.tsx";
import { frequentPage } from "./features/forum/frequent.page.tsx";
import { moderationLogPage } from "./features/forum/moderation-log.page.tsx";
import { newTopicPage } from "./features/forum/new-topic.page.tsx";
import { overduePage } from "./features/forum/overdue.page.tsx";
import { forumProfilePage } from "./features/forum/profile.page.tsx";
import { forumRulesPage } from "./features/forum/rules.page.tsx";
import { topicPage } from "./features/forum/topic.page.tsx";
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
  forumPage,
  overduePage,
  frequentPage,
  forumRulesPage,
  moderationLogPage,
  newTopicPage,
  forumProfilePage,
  categoryPage,
  topicPage,
  ...officeRoutes,
];
