import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormError, FormState, SubmittedForm } from "../../form.ts";
import { Refused, Shown, definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { birthDateOf } from "./birth-date.ts";
import { myResultWords } from "./my-result.messages.ts";
import { titleIn } from "./names.ts";
import { OwnRow } from "./own-row.tsx";
import type { OwnResult } from "./own-row.tsx";
import { resultWords } from "./result.messages.ts";

interface Claim {
  readonly roundCode: string;
  readonly participant: string;
  readonly birthDate: string;
}
type Rounds = ResultOf<typeof roundsQuery>["rounds"]["nodes"];
type MyResult =
  | { readonly step: "ask"; readonly rounds: Rounds; readonly round: string; readonly number: string }
  | { readonly step: "code"; readonly claim: Claim; readonly message: string | null }
  | { readonly step: "row"; readonly own: OwnResult };

const roundsQuery = graphql(`
  query RoundsToOpen {
    rounds(filter: { states: [RUNNING, CONCLUDED] }, orderBy: NEWEST, first: 50) {
      nodes {
        code
        title
        titleEn
      }
    }
  }
`);

const requestMutation = graphql(`
  mutation OwnResultRequestCode($input: OwnResultRequestCodeInput!) {
    ownResultRequestCode(input: $input) {
      message
      userErrors {
        code
        path
        message
      }
    }
  }
`);

const openMutation = graphql(`
  mutation OwnResultOpen($input: OwnResultOpenInput!) {
    ownResultOpen(input: $input) {
      ownResult {
        participant
        name
        gpa
        round {
          code
          title
          titleEn
        }
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
          stage
          explanation
          whatNow
          canObject
          objectionUrl
          objectionOpensOn
          objectionClosesOn
          requirements {
            requirementCode
            reason
          }
          resultList {
            state
            version
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
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** The own row, opened with number, birth date and a code. What it shows stands in no address and is kept nowhere. */
export const myResultPage = definePage<MyResult>({
  path: patterns.myResult,
  area: "public",
  isPersonal: true,
  load: async ({ query, execute }) => {
    const { rounds } = await execute(roundsQuery, {});
    return { step: "ask", rounds: rounds.nodes, round: query.get("putaran") ?? "", number: query.get("nomor")?.trim().slice(0, 40) ?? "" };
  },
  title: (data, { locale }) => (data.step === "row" ? myResultWords[locale].rowTitle(data.own.participant) : myResultWords[locale].title),
  description: (_, { locale }) => myResultWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.results, label: resultWords[locale].hub.title }],
  View: ({ data, form }) => (data.step === "row" ? <OwnRow own={data.own} /> : <Ask data={data} form={form} />),
  act,
});

async function act(form: SubmittedForm, { execute, locale }: PageRequest): Promise<Refused | Shown<MyResult>> {
  const claim: Claim = {
    roundCode: form.text("roundCode"),
    participant: form.text("participant"),
    birthDate: birthDateOf(form.text("birthDate")) ?? "",
  };
  const words = myResultWords[locale];
  // What has not the form of a date or of a round the API could not even read; what is missing beside it is said at once.
  const unreadable: FormError[] = [
    ...(claim.roundCode === "" ? [{ code: "REQUIRED", path: ["input", "roundCode"], message: words.roundMissing }] : []),
    ...(claim.participant.trim() === "" ? [{ code: "REQUIRED", path: ["input", "participant"], message: words.participantMissing }] : []),
    ...(claim.birthDate === "" ? [{ code: "INVALID", path: ["input", "birthDate"], message: words.birthDateWrong }] : []),
  ];
  if (unreadable.length > 0) return new Refused(unreadable);
  if (form.act === "open") {
    const { ownResultOpen } = await execute(openMutation, { input: { ...claim, code: form.text("code") } });
    return ownResultOpen?.ownResult
      ? new Shown({ step: "row", own: ownResultOpen.ownResult })
      : new Refused(ownResultOpen?.userErrors ?? []);
  }
  const { ownResultRequestCode } = await execute(requestMutation, { input: claim });
  const errors = ownResultRequestCode?.userErrors ?? [];
  return errors.length > 0 ? new Refused(errors) : new Shown({ step: "code", claim, message: ownResultRequestCode?.message ?? null });
}

function Ask({ data, form }: { data: Exclude<MyResult, { step: "row" }>; form: FormState }): VNode {
  const words = useWords(myResultWords);
  // A refused code is asked for again with what came along unseen.
  const refused = form.act === "open" ? claimOf(form) : null;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {data.step === "code" ? (
        <Code claim={data.claim} message={data.message} form={form} />
      ) : refused ? (
        <Code claim={refused} message={null} form={form} />
      ) : data.rounds.length === 0 ? (
        <Empty title={words.none} link={{ href: patterns.rounds, label: words.toRounds }}>
          {words.noneWhat}
        </Empty>
      ) : (
        <Who {...data} form={form} />
      )}
    </>
  );
}

function Who({ rounds, round, number, form }: Extract<MyResult, { step: "ask" }> & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(myResultWords);
  const [only] = rounds;
  const chosen = rounds.length === 1 && only ? only.code : round;
  return (
    <Form act="request" form={form} submit={words.send}>
      <Select
        name="roundCode"
        label={words.round}
        blank={words.chooseRound}
        value={chosen}
        options={rounds.map((each) => ({ value: each.code, label: titleIn(locale, each) }))}
      />
      <Field name="participant" label={words.participant} hint={words.participantHint} value={number} autoComplete="off" maxLength={40} />
      <Field
        name="birthDate"
        label={words.birthDate}
        hint={words.birthDateHint}
        inputMode="text"
        autoComplete="bday"
        maxLength={10}
        isNarrow
      />
    </Form>
  );
}

function Code({ claim, message, form }: { claim: Claim; message: string | null; form: FormState }): VNode {
  const words = useWords(myResultWords);
  const hidden = { ...claim };
  return (
    <>
      {message && <Notice tone="done">{message}</Notice>}
      <h2>{words.codeTitle}</h2>
      <Form act="open" form={form} submit={words.open} hidden={hidden}>
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          isNarrow
        />
      </Form>
      <div class="actions">
        <Form act="request" form={form} submit={words.again} submitKind="quiet" hidden={hidden} />
        <a class="button quiet" href={addressOf(patterns.myResult, {}, { putaran: claim.roundCode, nomor: claim.participant })}>
          {words.other}
        </a>
      </div>
    </>
  );
}

function claimOf({ values }: FormState): Claim {
  const text = (name: string): string => values[name]?.[0] ?? "";
  return { roundCode: text("roundCode"), participant: text("participant"), birthDate: text("birthDate") };
}
