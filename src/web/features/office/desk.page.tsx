import type { VNode } from "preact";
import { endOfLocalDay } from "../../../kernel/calendar.ts";
import { Empty } from "../../components/empty.tsx";
import { Queue } from "../../components/queue.tsx";
import type { QueueItem } from "../../components/queue.tsx";
import { graphql } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { roleWords } from "../people/roles.messages.ts";
import { deskOf } from "./desk-items.ts";
import type { Desk, DeskItem } from "./desk-items.ts";
import { deskThings } from "./desk-things.ts";
import { deskWords } from "./desk.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";

interface Shown {
  readonly name: string | null;
  readonly desk: Desk;
}

const viewerQuery = graphql(`
  query DeskViewer {
    viewer {
      person {
        displayName
      }
    }
  }
`);

/** What waits for the reader. Every line is an answer of the API to "what may I do with this now?". */
export const deskPage = definePage<Shown>({
  path: patterns.office,
  area: "office",
  async load(request) {
    const [{ viewer }, things] = await Promise.all([request.execute(viewerQuery, {}), deskThings(request)]);
    return { name: viewer.person?.displayName ?? null, desk: deskOf(things) };
  },
  title: (_, { locale }) => deskWords[locale].title,
  description: (_, { locale }) => deskWords[locale].description,
  View: ({ data }) => <DeskView {...data} />,
});

function DeskView({ name, desk }: Shown): VNode {
  const { viewer } = useSite();
  const words = useWords(deskWords);
  const names = useWords(roleWords);
  const roles = [...new Set(viewer.grants.map(({ role }) => names[role].name))];
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      {name && <p class="lead">{words.hello(name)}</p>}
      {roles.length > 0 && <p class="hint">{words.roles(roles.join(", "))}</p>}
      <h2>{words.mineTitle}</h2>
      {desk.mine.length > 0 && <Items label={words.mineTitle} items={desk.mine} />}
      {desk.mine.length === 0 &&
        (roles.length === 0 ? (
          <Empty title={words.noRoleTitle} link={{ href: patterns.account, label: words.toAccount }}>
            {words.noRole}
          </Empty>
        ) : (
          <Empty title={words.mineEmptyTitle} link={{ href: patterns.officeRounds, label: words.toRounds }}>
            {words.mineEmpty}
          </Empty>
        ))}
      {desk.later.length > 0 && (
        <section>
          <h2>{words.laterTitle}</h2>
          <Items label={words.laterTitle} items={desk.later} />
        </section>
      )}
      {desk.others.length > 0 && (
        <section>
          <h2>{words.othersTitle}</h2>
          <p>{words.othersWhat}</p>
          <Items label={words.othersTitle} items={desk.others} />
        </section>
      )}
    </OfficeFrame>
  );
}

function Items({ label, items }: { label: string; items: readonly DeskItem[] }): VNode {
  const { format, place } = useSite();
  const words = useWords(deskWords);
  const queued = items.map((item): QueueItem => ({
    key: `${item.key} ${item.task}`,
    href: item.href,
    title: `${words.tasks[item.task] ?? item.task}: ${item.title}${item.count === undefined ? "" : ` (${words.count(format.number(item.count))})`}`,
    detail: (
      <>
        {item.detail}
        {item.availableFrom && <p>{words.from(format.dateTime(item.availableFrom))}</p>}
        {item.reason && !item.availableFrom && <p>{item.reason}</p>}
      </>
    ),
    // The last instant that still counts.
    until: item.dueOn === null ? null : new Date(endOfLocalDay(item.dueOn, place.timeZone).getTime() - 1).toISOString(),
  }));
  return <Queue label={label} items={queued} />;
}
