import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { titleIn } from "./names.ts";
import type { Titled } from "./names.ts";
import { currentLists } from "./list-versions.ts";
import { firstFound, numbersMeant } from "./numbers-meant.ts";
import { participantWords } from "./participant.messages.ts";
import { PostName } from "./post-name.tsx";
import { resultWords } from "./result.messages.ts";
import { StageResult } from "./stage-result.tsx";
import { resultStages } from "./stage-address.ts";

interface RoundName extends Titled {
  readonly id: string;
  readonly code: string;
}
type Participant = NonNullable<ResultOf<typeof participantQuery>["participant"]>;
interface Found {
  readonly round: RoundName;
  readonly participant: Participant;
}
interface Asked {
  readonly number: string;
  readonly found: readonly Found[];
}

const roundsQuery = graphql(`
  query RoundsWithResults {
    rounds(filter: { states: [RUNNING, CONCLUDED] }, orderBy: NEWEST, first: 20) {
      nodes {
        id
        code
        title
        titleEn
      }
    }
  }
`);

const participantQuery = graphql(`
  query Participant($roundId: ID!, $number: String!) {
    participant(roundId: $roundId, number: $number) {
      number
      formation {
        code
        location
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      stages {
        resultList {
          id
          stage
          version
          state
          publishedAt
          objectionOpensOn
          objectionClosesOn
        }
        placement {
          participant
          twk
          tiu
          tkp
          skdTotal
          skb
          skdScaled
          skdWeighted
          skbWeighted
          final
          rank
          status
          passes
          tieDecidedBy
          formation {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
          }
          placedIn {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
          }
        }
      }
    }
  }
`);

/** What everyone may see of a participant number: the newest rounds are looked through. */
export const participantPage = definePage<Asked>({
  path: patterns.participant,
  area: "public",
  load,
  title: ({ number }, { locale }) => (number === "" ? participantWords[locale].title : participantWords[locale].titleOf(number)),
  description: (_, { locale }) => participantWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.results, label: resultWords[locale].hub.title }],
  View: ({ data }) => <ParticipantView {...data} />,
});

async function load({ query, execute }: PageRequest): Promise<Asked> {
  const number = query.get("nomor")?.trim().slice(0, 40) ?? "";
  if (number === "") return { number, found: [] };
  const { rounds } = await execute(roundsQuery, {});
  const answers = await Promise.all(
    rounds.nodes.map(async (round) => ({
      round,
      participant: await firstFound(
        numbersMeant(number),
        async (each) => (await execute(participantQuery, { roundId: round.id, number: each })).participant,
        (found) => found !== null,
      ),
    })),
  );
  return { number, found: answers.flatMap(({ round, participant }) => (participant ? [{ round, participant }] : [])) };
}

function ParticipantView({ number, found }: Asked): VNode {
  const words = useWords(participantWords);
  return (
    <>
      <h1>{number === "" ? words.title : words.titleOf(number)}</h1>
      <p class="lead">{words.lead}</p>
      {found.map((each) => (
        <RoundResult key={each.round.code} {...each} />
      ))}
      {number !== "" && found.length === 0 && (
        <Empty title={words.notFound(number)} link={{ href: patterns.live, label: words.toLive }}>
          {words.notFoundWhat}
        </Empty>
      )}
      {number === "" && <p>{words.blank}</p>}
      <SearchForm action={patterns.participant} name="nomor" label={words.label} hint={words.hint} value={number} submit={words.submit} />
    </>
  );
}

function RoundResult({ round, participant }: Found): VNode {
  const { locale } = useSite();
  const words = useWords(participantWords);
  const { formation, stages } = participant;
  const lists = currentLists(
    stages.flatMap(({ resultList }) => resultList ?? []),
    resultStages,
  );
  return (
    <section>
      <h2>
        <a href={addressOf(patterns.round, { code: round.code })}>{titleIn(locale, round)}</a>
      </h2>
      {formation && (
        <p>
          {words.applied}: <PostName post={formation} />
        </p>
      )}
      {/* The latest stage first: it is what the reader came for. */}
      {lists.toReversed().map((list) => {
        const placement = stages.find(({ resultList }) => resultList?.id === list.id)?.placement;
        return placement && <StageResult key={list.id} list={list} placement={placement} roundCode={round.code} />;
      })}
      <div class="clock">
        <h3>{words.mineTitle}</h3>
        <p>{words.mine}</p>
        <p class="actions">
          <ButtonLink href={addressOf(patterns.myResult, {}, { putaran: round.code, nomor: participant.number })}>
            {words.mineButton}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
