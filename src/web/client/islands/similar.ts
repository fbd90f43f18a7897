import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { addressOf, patterns } from "../../paths.ts";
import { request } from "../request.ts";

const typedDocument = graphql(`
  query SimilarWhileTyping($text: String!) {
    topicSearch(text: $text, first: 5) {
      code
      title
    }
  }
`);

/** Milliseconds of quiet before the server is asked. */
const pause = 500;
const shortest = 6;

/** Shows topics like the title that is being typed, five at most. */
export function start(element: HTMLElement): void {
  const input = element.querySelector("input");
  const place = element.querySelector<HTMLElement>("[data-similar]");
  if (!input || !place) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(input, place, element.dataset["title"] ?? ""), pause);
  });
}

async function show(input: HTMLInputElement, place: HTMLElement, title: string): Promise<void> {
  const text = input.value.trim();
  const found =
    text.length < shortest
      ? []
      : await request<ResultOf<typeof typedDocument>>(typedDocument.toString(), { text }).then(
          ({ topicSearch }) => topicSearch,
          () => [],
        );
  // Meanwhile more may have been typed.
  if (input.value.trim() !== text) return;
  const list = document.createElement("ul");
  list.append(
    ...found.map(({ code, title: name }) => {
      const item = document.createElement("li");
      item.append(Object.assign(document.createElement("a"), { href: addressOf(patterns.topic, { code }), textContent: name ?? code }));
      return item;
    }),
  );
  place.hidden = found.length === 0;
  place.replaceChildren(`${title}: `, list);
}
