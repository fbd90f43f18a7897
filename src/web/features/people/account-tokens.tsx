import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Command } from "../../components/recompute.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { TokenScope } from "../../gql/graphql.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { Refused, payloadOf } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { Fold } from "../office/fold.tsx";
import { nameIn } from "../recruitment/names.ts";
import { accountWords } from "./account.messages.ts";
import type { UnitChoice } from "./unit-choices.ts";

type Token = TokensAnswer["apiTokens"][number];
export type TokensAnswer = ResultOf<typeof tokensQuery>;

export const tokensQuery = graphql(`
  query Tokens {
    apiTokens {
      id
      name
      scopes
      expiresAt
      revokedAt
      lastUsedAt
      unit {
        name
        nameEn
      }
    }
  }
`);

const createMutation = graphql(`
  mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
    apiTokenCreate(input: $input) {
      secret
      userErrors {
        code
        path
        message
      }
    }
  }
`);

const day = 86_400_000;

/** The secret of the new token, or why there is none. */
export async function createToken(form: SubmittedForm, { execute, now }: PageRequest): Promise<string | Refused> {
  const days = Number(form.text("days"));
  // A minute short of the longest life: the command compares with its own clock.
  const expiresAt = new Date(now.getTime() + (Number.isInteger(days) && days > 0 && days <= 366 ? days : 1) * day - 60_000).toISOString();
  const scopes = form.all("scopes").flatMap((scope) => termOf<TokenScope>(scope, accountWords.id.scopeNames) ?? []);
  const input = { name: form.text("name"), scopes, unitId: form.optional("unitId"), expiresAt };
  const created = payloadOf((await execute(createMutation, { input })).apiTokenCreate);
  return created.secret ?? new Refused(created.userErrors);
}

export interface TokensProps {
  tokens: readonly Token[];
  units: readonly UnitChoice[];
  secret: string | null;
  form: FormState;
}

export function Tokens({ tokens, units, secret, form }: TokensProps): VNode {
  const { locale, format } = useSite();
  const words = useWords(accountWords);
  return (
    <section>
      <h2>{words.tokensTitle}</h2>
      <p>{words.tokensLead}</p>
      {secret !== null && <Secret secret={secret} />}
      <Table
        caption={words.tokensCaption}
        isCaptionUnseen
        rows={tokens}
        keyOf={({ id }) => id}
        empty={<Empty title={words.noTokens}>{words.noTokensWhat}</Empty>}
        columns={[
          { key: "name", head: words.tokenName, isName: true, cell: ({ name }) => name },
          { key: "scopes", head: words.scopes, cell: ({ scopes }) => scopes.map((scope) => words.scopeNames[scope] ?? scope).join("; ") },
          { key: "unit", head: words.forUnit, cell: ({ unit }) => (unit ? nameIn(locale, unit) : words.allUnits) },
          { key: "last", head: words.lastUsed, cell: ({ lastUsedAt }) => (lastUsedAt ? format.dateTime(lastUsedAt) : words.never) },
          { key: "until", head: words.until, cell: ({ expiresAt }) => format.dateTime(expiresAt) },
          { key: "state", head: words.state, cell: (token) => <TokenState token={token} form={form} /> },
        ]}
      />
      <Fold label={words.newToken} act="create-token" form={form}>
        <Form act="create-token" form={form} submit={words.createToken}>
          <Field name="name" label={words.tokenName} hint={words.tokenNameHint} isRequired maxLength={100} />
          <Choices
            name="scopes"
            label={words.scopes}
            pick="many"
            values={["READ"]}
            options={Object.entries(words.scopeNames).map(([value, label]) => ({ value, label, hint: words.scopeHints[value] ?? "" }))}
          />
          <Select
            name="unitId"
            label={words.tokenUnit}
            hint={words.tokenUnitHint}
            blank={words.allUnits}
            options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
          />
          <Select
            name="days"
            label={words.validity}
            value="30"
            options={Object.entries(words.validities).map(([value, label]) => ({ value, label }))}
          />
        </Form>
      </Fold>
    </section>
  );
}

function TokenState({ token, form }: { token: Token; form: FormState }): VNode {
  const { now } = useSite();
  const words = useWords(accountWords);
  if (token.revokedAt !== null) return <StateBadge tone="stopped">{words.revoked}</StateBadge>;
  if (Date.parse(token.expiresAt) <= now.getTime()) return <StateBadge tone="done">{words.expired}</StateBadge>;
  return (
    <>
      <StateBadge tone="open">{words.active}</StateBadge>
      <Form act={`revoke-token-${token.id}`} form={form} submit={words.revokeToken} submitKind="secondary" hidden={{ id: token.id }} />
    </>
  );
}

function Secret({ secret }: { secret: string }): VNode {
  const words = useWords(accountWords);
  return (
    <div class="notice notice-warning" role="status">
      <h3>{words.secretTitle}</h3>
      <p>{words.secretWhat}</p>
      <Command text={secret} copyLabel={words.copyToken} />
      <p class="hint">{words.secretUse}</p>
    </div>
  );
}
