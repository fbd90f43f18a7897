import { Resolver } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import { operation } from "../../graphql/operation.ts";
import { HouseRuleTextType, PostingLimitType } from "./forum-rules.type.ts";
import { houseRules, houseRuleTexts } from "./house-rules.ts";
import { postingLimits } from "./posting-limits.ts";

const since = "0.2.0";

@Resolver()
export class ForumRulesResolver {
  @operation.query(() => [HouseRuleTextType], {
    access: anyone(),
    since,
    listSize: houseRules.length,
    description: "The rules of the forum. A text is taken off by one of them and for no other reason.",
  })
  houseRules(): HouseRuleTextType[] {
    return houseRules.map((rule) => ({ rule, text: houseRuleTexts[rule] }));
  }

  @operation.query(() => [PostingLimitType], {
    access: anyone(),
    since,
    listSize: postingLimits.length,
    description: "How much an account may write, by its age in the forum. The same for everybody.",
  })
  postingLimits(): readonly PostingLimitType[] {
    return postingLimits;
  }
}
