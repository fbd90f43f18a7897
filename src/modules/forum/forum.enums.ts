import { enumOf } from "../../graphql/enum.ts";
import { answerSteps } from "./answer-clock.ts";
import { categoryKinds } from "./forum-category.entity.ts";
import { houseRules } from "./house-rules.ts";
import { moderationActions, moderationOutcomes } from "./moderation.entity.ts";
import { officialKinds, postStates } from "./post.entity.ts";
import { topicStates } from "./topic.entity.ts";
import { topicOrders } from "./topic.queries.ts";

export const CategoryKindEnum = enumOf("ForumCategoryKind", "What a category is for.", categoryKinds, {
  DISCUSSION: "Citizens among themselves (diskusi).",
  QUESTION: "Questions that an office answers in public, against a clock (tanya instansi).",
});

export const TopicStateEnum = enumOf("TopicState", "Where a topic stands.", topicStates, {
  OPEN: "Everyone may write.",
  LOCKED: "Readable; nobody adds to it.",
  HIDDEN: "Taken off by a moderator; the log of moderation says why.",
});

export const TopicOrderEnum = enumOf("TopicOrder", "Order of a list of topics.", topicOrders, {
  LAST_POST: "The last written in first.",
  NEWEST: "The newest first.",
  DUE: "The answer that is owed earliest first.",
});

export const PostStateEnum = enumOf("PostState", "Where a post stands.", postStates, {
  VISIBLE: "Seen by everyone.",
  HIDDEN: "Taken off by a moderator; the log of moderation says why. It keeps its place.",
  WITHDRAWN: "Taken back by its author. It keeps its place.",
});

export const OfficialKindEnum = enumOf("OfficialPostKind", "What an official's post does to the clock of a question.", officialKinds, {
  COMMENT: "Nothing: an official word in a discussion.",
  ACKNOWLEDGEMENT: "Taken in hand (diterima dan diteruskan).",
  RESPONSE: "First answer: what will be done, and when (tanggapan).",
  RESOLUTION: "Final answer (jawaban tuntas).",
});

export const AnswerStepEnum = enumOf("AnswerStep", "A step of an official answer, with its own last day.", answerSteps, {
  ACKNOWLEDGEMENT: "To be taken in hand within 3 working days.",
  RESPONSE: "To be answered for a first time within 5 working days.",
  RESOLUTION: "To be answered finally within 10 working days.",
});

export const HouseRuleEnum = enumOf(
  "HouseRule",
  "A rule of the forum; a text is taken off by one of these and for no other reason.",
  houseRules,
  {
    PERSONAL_DATA: "Personal data of people (UU 27/2022).",
    INSULT: "Insult of a person.",
    HATRED: "Hatred against a people, religion or group.",
    THREAT: "Threat.",
    SPAM: "The same text again and again.",
    ADVERTISING: "Advertising or trade.",
    CAMPAIGN: "Campaigning for a candidate or party.",
    FALSE_ACCUSATION: "Accusation of a named person, which belongs to the complaints office.",
    OFF_TOPIC: "Not about the subject.",
  },
);

export const ModerationActionEnum = enumOf("ModerationAction", "What a moderator did.", moderationActions, {
  HIDE: "Took a post off (sembunyikan).",
  LOCK: "Closed a topic for new posts (tutup).",
  UNLOCK: "Opened it again (buka).",
  DISMISS_REPORTS: "Looked at reports and found no rule broken.",
});

export const ModerationOutcomeEnum = enumOf("ModerationOutcome", "What became of an act.", moderationOutcomes, {
  STANDS: "Nobody has appealed.",
  APPEALED: "Another moderator is to judge it.",
  UPHELD: "Another moderator found it right. Final.",
  OVERTURNED: "Another moderator found it wrong; the post is back in its place. Final.",
});
