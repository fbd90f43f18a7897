import type { Locale } from "../../../kernel/text.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { boardCells, cellsOf, newestOf, placeOf, standingOf } from "../../features/recruitment/board-row.ts";
import type { BoardRow, StandingWords } from "../../features/recruitment/board-row.ts";
import { watch } from "../live.ts";
import { liveStateIn } from "../live-state.ts";
import { request } from "../request.ts";

type Change = ResultOf<typeof changedDocument>["scoreboardChanged"];
type Asked = ResultOf<typeof boardDocument>;

const changedDocument = graphql(`
  subscription BoardChanged($vacancyId: ID!, $since: Int) {
    scoreboardChanged(vacancyId: $vacancyId, since: $since) {
      epoch
      seq
      fromSeq
      rows {
        participant
        formation {
          code
          location
          unit {
            name
            nameEn
          }
        }
        twk
        tiu
        tkp
        total
        skb
        passes
        isAbsent
        recordedAt
        seq
      }
    }
  }
`);

const boardDocument = graphql(`
  query BoardPoll($vacancyId: ID!) {
    scoreboard(vacancyId: $vacancyId) {
      epoch
      seq
      rows(first: 100) {
        nodes {
          participant
          formation {
            code
            location
            unit {
              name
              nameEn
            }
          }
          twk
          tiu
          tkp
          total
          skb
          passes
          isAbsent
          recordedAt
          seq
        }
      }
    }
  }
`);

/** Rows of the first page, as the server sends them. */
const firstPage = 100;
/** Milliseconds between two sentences for screen readers: a board may change every second. */
const sayEvery = 20_000;

/** Keeps a live board as it is now. The first page takes new rows in; a later page only changes the rows that it has. */
export function start(board: HTMLElement): void {
  const { vacancy = "", epoch = null, seq = "0", isFirst } = board.dataset;
  const body = board.querySelector("tbody");
  const template = board.querySelector("template");
  if (!body || !template) return;
  const say = newsIn(board);
  const rowOf = rowWriter(board, template);

  watch<Change>({
    document: changedDocument.toString(),
    field: "scoreboardChanged",
    variables: { vacancyId: vacancy },
    start: { epoch, seq: Number(seq) },
    state: liveStateIn(board),
    poll: async () => {
      const { scoreboard } = await request<Asked>(boardDocument.toString(), { vacancyId: vacancy });
      if (!scoreboard) throw new Error("The board is gone.");
      return { epoch: scoreboard.epoch, seq: scoreboard.seq, fromSeq: 0, rows: scoreboard.rows.nodes };
    },
    newestOf: ({ rows }) => newestOf(rows),
    apply: ({ rows }, meaning) => {
      const shown = new Map([...body.rows].map((row) => [row.dataset["participant"], row]));
      for (const row of shown.values()) row.classList.remove("changed");
      const isWhole = meaning === "replace" && isFirst !== undefined;
      const next = rows.flatMap((row) => {
        const old = shown.get(row.participant);
        return old || isFirst !== undefined ? [rowOf(row, old)] : [];
      });
      if (isWhole) body.replaceChildren(...next);
      else if (isFirst !== undefined) for (const row of next) place(body, row);
      if (body.rows.length > 0) board.dataset["hasRows"] = "";
      if (rows.some(({ skb }) => skb !== null)) board.dataset["by"] = "skb";
      say(next.filter((row) => row.classList.contains("changed")).length);
    },
  });
}

/** Writes a row into its element, an old one or a new one, and marks it where something of it is new. */
function rowWriter(
  board: HTMLElement,
  template: HTMLTemplateElement,
): (row: BoardRow, old: HTMLTableRowElement | undefined) => HTMLTableRowElement {
  const locale: Locale = board.dataset["locale"] === "en" ? "en" : "id";
  const words: StandingWords = {
    passes: board.dataset["passes"] ?? "",
    fails: board.dataset["fails"] ?? "",
    absent: board.dataset["absent"] ?? "",
  };
  return (row, old) => {
    const element = old ?? (template.content.firstElementChild?.cloneNode(true) as HTMLTableRowElement);
    const texts = cellsOf(row, words, locale);
    let isChanged = false;
    for (const cell of boardCells) {
      const place = element.querySelector(`[data-cell="${cell}"]`);
      if (!place || place.textContent === texts[cell]) continue;
      place.textContent = texts[cell];
      isChanged = true;
    }
    element.dataset["participant"] = row.participant;
    element.dataset["place"] = placeOf(row);
    element.dataset["standing"] = standingOf(row);
    element.classList.toggle("changed", isChanged);
    return element;
  };
}

/** Puts a row where it stands by the order of the board; what falls off the end of the first page is on the next. */
function place(body: HTMLTableSectionElement, row: HTMLTableRowElement): void {
  const mine = row.dataset["place"] ?? "";
  const after = [...body.rows].find((each) => each !== row && (each.dataset["place"] ?? "") > mine) ?? null;
  if (row.parentNode !== body || row.nextElementSibling !== after) body.insertBefore(row, after);
  while (body.rows.length > firstPage) body.rows[body.rows.length - 1]?.remove();
}

/** Tells screen readers how many rows have changed, now and then. */
function newsIn(board: HTMLElement): (count: number) => void {
  const place = board.querySelector("[data-news]");
  const words = board.dataset["news"] ?? "";
  let unsaid = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (count) => {
    unsaid += count;
    if (unsaid === 0) return;
    timer ??= setTimeout(() => {
      if (place) place.textContent = words.replace("{n}", String(unsaid));
      unsaid = 0;
      timer = undefined;
    }, sayEvery);
  };
}
