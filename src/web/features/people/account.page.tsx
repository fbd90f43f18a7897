import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, Redirect, Refused, settled, Shown } from "../../page.ts";
import type { NotFound, PageRequest } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import type { Named } from "../recruitment/names.ts";
import { accountWords } from "./account.messages.ts";
import { createToken, Tokens, tokensQuery } from "./account-tokens.tsx";
import type { TokensAnswer } from "./account-tokens.tsx";
import { roleWords } from "./roles.messages.ts";
import { unitChoices } from "./unit-choices.ts";
import type { UnitChoice } from "./unit-choices.ts";

interface Grant {
  readonly id: string;
  readonly role: string;
  readonly isActing: boolean;
  readonly endsOn: string | null;
  readonly unit: Named | null;
}
interface Session {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly isCurrent: boolean;
}
type AccountAnswer = ResultOf<typeof accountQuery>;
interface Account extends AccountAnswer, TokensAnswer {
  readonly units: readonly UnitChoice[];
  /** Of the token that was made in this very answer. */
  readonly secret: string | null;
}

const accountQuery = graphql(`
  query Account {
    viewer {
      person {
        displayName
        employeeNumber
        unit {
          name
          nameEn
        }
        contacts {
          id
          maskedAddress
        }
      }
      grants {
        id
        role
        isActing
        endsOn
        unit {
          name
          nameEn
        }
      }
    }
    sessions {
      id
      device
      createdAt
      lastUsedAt
      expiresAt
      isCurrent
    }
  }
`);

const revokeSessionMutation = graphql(`
  mutation SessionRevoke($input: SessionRevokeInput!) {
    sessionRevoke(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const revokeTokenMutation = graphql(`
  mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
    apiTokenRevoke(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const accountPage = definePage<Account>({
  path: patterns.account,
  area: "office",
  load: (request) => readAccount(request, null),
  title: (_, { locale }) => accountWords[locale].title,
  description: (_, { locale }) => accountWords[locale].description,
  View: ({ data, form }) => <AccountView account={data} form={form} />,
  act,
});

async function readAccount(request: PageRequest, secret: string | null): Promise<Account> {
  const [account, tokens, units] = await Promise.all([
    request.execute(accountQuery, {}),
    request.execute(tokensQuery, {}),
    unitChoices(request),
  ]);
  return { ...account, ...tokens, units, secret };
}

async function act(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused | Shown<Account>> {
  const input = { id: form.text("id") };
  const done = new Redirect(patterns.account, "removed");
  if (form.act.startsWith("revoke-session")) return settled((await request.execute(revokeSessionMutation, { input })).sessionRevoke, done);
  if (form.act.startsWith("revoke-token")) return settled((await request.execute(revokeTokenMutation, { input })).apiTokenRevoke, done);
  const outcome = await createToken(form, request);
  return outcome instanceof Refused ? outcome : new Shown(await readAccount(request, outcome));
}

function AccountView({ account, form }: { account: Account; form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(accountWords);
  const { person, grants } = account.viewer;
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      {person && (
        <Facts
          items={[
            { label: words.name, value: person.displayName },
            { label: words.employeeNumber, value: person.employeeNumber },
            { label: words.unit, value: person.unit && nameIn(locale, person.unit) },
            { label: words.contacts, value: person.contacts.map(({ maskedAddress }) => maskedAddress).join(", ") },
          ]}
        />
      )}
      <p class="hint">{words.contactsChange}</p>
      <section>
        <h2>{words.rolesTitle}</h2>
        <p>{words.rolesLead}</p>
        <Grants grants={grants} />
      </section>
      <section>
        <h2>{words.sessionsTitle}</h2>
        <p>{words.sessionsLead}</p>
        <Sessions sessions={account.sessions} form={form} />
      </section>
      <Tokens tokens={account.apiTokens} units={account.units} secret={account.secret} form={form} />
    </OfficeFrame>
  );
}

function Grants({ grants }: { grants: readonly Grant[] }): VNode {
  const { locale, format } = useSite();
  const words = useWords(accountWords);
  const roles: Readonly<Record<string, { name: string; may: string }>> = useWords(roleWords);
  return (
    <Table
      caption={words.rolesTitle}
      isCaptionUnseen
      rows={grants}
      keyOf={({ id }) => id}
      empty={<Empty title={words.noRoles}>{words.noRolesWhat}</Empty>}
      columns={[
        {
          key: "role",
          head: words.role,
          isName: true,
          cell: ({ role, isActing }) => (
            <>
              {roles[role]?.name ?? role}
              {isActing && `, ${words.acting}`}
              <br />
              <small>{roles[role]?.may}</small>
            </>
          ),
        },
        { key: "unit", head: words.forUnit, cell: ({ unit }) => (unit ? nameIn(locale, unit) : "–") },
        { key: "until", head: words.until, cell: ({ endsOn }) => (endsOn ? format.shortDate(endsOn) : words.open) },
      ]}
    />
  );
}

function Sessions({ sessions, form }: { sessions: readonly Session[]; form: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(accountWords);
  return (
    <Table
      caption={words.sessionsCaption}
      rows={sessions}
      keyOf={({ id }) => id}
      isMarked={({ isCurrent }) => isCurrent}
      columns={[
        {
          key: "device",
          head: words.device,
          isName: true,
          cell: ({ device, isCurrent }) => (
            <>
              {device ?? words.unknownDevice}
              {isCurrent && (
                <>
                  {" "}
                  <StateBadge tone="open">{words.thisDevice}</StateBadge>
                </>
              )}
            </>
          ),
        },
        { key: "since", head: words.since, cell: ({ createdAt }) => format.dateTime(createdAt) },
        { key: "last", head: words.lastUsed, cell: ({ lastUsedAt }) => format.dateTime(lastUsedAt) },
        { key: "expires", head: words.expires, cell: ({ expiresAt }) => format.dateTime(expiresAt) },
        {
          key: "act",
          head: words.act,
          cell: ({ id }) => <Form act={`revoke-session-${id}`} form={form} submit={words.revoke} submitKind="secondary" hidden={{ id }} />,
        },
      ]}
    />
  );
}
