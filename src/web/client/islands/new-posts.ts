import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { watch } from "../live.ts";
import { liveStateIn } from "../live-state.ts";
import { request } from "../request.ts";

type Change = ResultOf<typeof addedDocument>["postAdded"];

const addedDocument = graphql(`
  subscription PostAdded($topicId: ID!, $since: Int) {
    postAdded(topicId: $topicId, since: $since) {
      epoch
      seq
      fromSeq
      posts {
        number
        state
        postedAt
      }
    }
  }
`);

const countDocument = graphql(`
  query PostCount($topicId: ID!) {
    topic(id: $topicId) {
      postCount
      lastPostAt
    }
  }
`);

/** Says how many posts are newer than those of the page, with the way to them. What is being read does not move. */
export function start(element: HTMLElement): void {
  const { topic = "", newest = "0", count = "0", words = "" } = element.dataset;
  const link = element.querySelector<HTMLElement>("[data-new-posts]");
  if (!link) return;
  const seen = Number(newest);
  const added = new Set<number>();

  watch<Change>({
    document: addedDocument.toString(),
    field: "postAdded",
    variables: { topicId: topic },
    start: { epoch: null, seq: 0 },
    state: liveStateIn(element),
    poll: async () => {
      const { topic: found } = await request<ResultOf<typeof countDocument>>(countDocument.toString(), { topicId: topic });
      if (!found) throw new Error("The topic is gone.");
      const more = Math.max(0, found.postCount - Number(count));
      const posts = Array.from({ length: more }, (_, index) => ({
        number: seen + 1 + index,
        state: "VISIBLE" as const,
        postedAt: found.lastPostAt,
      }));
      return { epoch: "asked", seq: found.postCount, fromSeq: 0, posts };
    },
    newestOf: ({ posts }) =>
      posts
        .map(({ postedAt }) => postedAt)
        .toSorted()
        .at(-1) ?? null,
    apply: ({ posts }, meaning) => {
      if (meaning === "replace") added.clear();
      for (const { number, state } of posts) {
        if (number > seen && state === "VISIBLE") added.add(number);
        else added.delete(number);
      }
      link.hidden = added.size === 0;
      link.textContent = words.replace("{n}", String(added.size));
    },
  });
}
