import type { ComponentChildren, VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { Facts } from "../../components/facts.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import type { Column } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { PersonUpdateInput } from "../../gql/graphql.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, Redirect, Refused, settled, payloadOf } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { isAllowed } from "../office/office-round.ts";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { decideGrant, GrantItems, proposeGrant, ProposeGrant } from "./grant-items.tsx";
import type { GrantRow } from "./grant-items.tsx";
import { isId } from "./is-id.ts";
import { personsWords } from "./persons.messages.ts";
import { unitChoices } from "./unit-choices.ts";
import type { UnitChoice } from "./unit-choices.ts";

type Actions = readonly AllowedAction[];
interface Contact {
  readonly id: string;
  readonly kind: string;
  readonly maskedAddress: string;
  readonly isConfirmed: boolean;
}
type Person = Extract<ResultOf<typeof personQuery>["node"], { readonly type: "Person" }>;
interface Shown {
  readonly person: Person;
  readonly grants: readonly GrantRow[];
  readonly units: readonly UnitChoice[];
}

const personQuery = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      type: __typename
      ... on Person {
        id
        version
        displayName
        employeeNumber
        isActive
        unit {
          id
          name
          nameEn
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
        contacts {
          id
          kind
          maskedAddress
          isConfirmed
        }
      }
    }
    roleGrants(first: 50, filter: { personId: $id }) {
      nodes {
        id
        role
        startsOn
        endsOn
        isActing
        state
        reason
        stateReason
        unit {
          name
          nameEn
        }
        person {
          id
          displayName
        }
        proposedBy {
          displayName
        }
        decidedBy {
          displayName
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);

const updateMutation = graphql(`
  mutation PersonUpdate($input: PersonUpdateInput!) {
    personUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const printMutation = graphql(`
  mutation SignInPrintCode($input: SignInPrintCodeInput!) {
    signInPrintCode(input: $input) {
      isPrinted
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const personPage = definePage<Shown>({
  path: patterns.person,
  area: "office",
  async load(request) {
    const id = request.params["id"] ?? "";
    if (!isId(id)) return new NotFound();
    const [{ node, roleGrants }, units] = await Promise.all([request.execute(personQuery, { id }), unitChoices(request)]);
    return node?.type === "Person" ? { person: node, grants: roleGrants.nodes, units } : new NotFound();
  },
  title: ({ person }) => person.displayName,
  description: (_, { locale }) => personsWords[locale].personDescription,
  // The list is the administrators'; this page is also read by others.
  trail: (_, { locale, viewer }) =>
    hasRole(viewer, "ADMINISTRATOR") ? [{ href: patterns.persons, label: personsWords[locale].title }] : [],
  View: ({ data, form }) => <PersonView {...data} form={form} />,
  act,
});

async function act(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const id = request.params["id"] ?? "";
  const here = addressOf(patterns.person, { id });
  const saved = new Redirect(here, "saved");
  const update = async (changes: Omit<PersonUpdateInput, "id">) =>
    settled((await request.execute(updateMutation, { input: { id, ...changes } })).personUpdate, saved);
  if (form.act === "edit") {
    return update({
      version: Number(form.text("version")),
      displayName: form.text("displayName"),
      employeeNumber: form.optional("employeeNumber"),
      unitId: form.optional("unitId"),
    });
  }
  if (form.act === "add-contact") return update({ addContact: form.text("addContact") });
  if (form.act.startsWith("remove-contact")) return update({ removeContactId: form.text("contactId") });
  if (form.act === "close" || form.act === "reopen") return update({ isActive: form.act === "reopen" });
  if (form.act === "propose") return proposeGrant(form, request, id, here);
  if (form.act === "print-code") return printCode(request, id);
  return decideGrant(form, request, here);
}

async function printCode({ execute, locale }: PageRequest, personId: string): Promise<Redirect | Refused> {
  const printed = payloadOf((await execute(printMutation, { input: { personId } })).signInPrintCode);
  if (printed.isPrinted) return new Redirect(patterns.codeSheets, "created");
  return new Refused(
    printed.userErrors.length > 0 ? printed.userErrors : [{ code: "TOO_MANY_TRIES", path: [], message: personsWords[locale].printedNone }],
  );
}

function PersonView({ person, grants, units, form }: Shown & { form: FormState }): VNode {
  const words = useWords(personsWords);
  const { allowedActions: actions } = person;
  return (
    <OfficeFrame>
      <h1>{person.displayName}</h1>
      <p>
        <StateBadge tone={person.isActive ? "open" : "stopped"}>{person.isActive ? words.open : words.closed}</StateBadge>
      </p>
      <Data person={person} units={units} form={form} />
      <section>
        <h2>{words.grantsTitle}</h2>
        <GrantItems grants={grants} form={form} isPersonUnsaid />
        <WhereAllowed actions={actions} action="PROPOSE_ROLE">
          <ProposeGrant units={units} form={form} />
        </WhereAllowed>
      </section>
      <section>
        <h2>{words.contacts}</h2>
        {isAllowed(actions, "UPDATE") ? <Contacts person={person} form={form} /> : <p class="hint">{words.contactsUnseen}</p>}
      </section>
      {actions.length > 0 && (
        <section>
          <h2>{words.state}</h2>
          <Account isActive={person.isActive} actions={actions} form={form} />
        </section>
      )}
    </OfficeFrame>
  );
}

/** What the reader may do; in its place the reason where the API gives one, and nothing where it does not offer the action. */
function WhereAllowed({ actions, action, children }: { actions: Actions; action: string; children: ComponentChildren }): VNode | null {
  const found = actions.find((each) => each.action === action);
  if (found?.allowed) return <>{children}</>;
  return found?.reason ? <p class="hint">{found.reason}</p> : null;
}

function Data({ person, units, form }: Omit<Shown, "grants"> & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(personsWords);
  if (!isAllowed(person.allowedActions, "UPDATE")) {
    return (
      <Facts
        items={[
          { label: words.employeeNumber, value: person.employeeNumber },
          { label: words.unit, value: person.unit ? nameIn(locale, person.unit) : words.noUnit },
        ]}
      />
    );
  }
  return (
    <Form act="edit" form={form} submit={words.save} hidden={{ version: String(person.version) }} isDraftKept>
      <Field name="displayName" label={words.name} value={person.displayName} autoComplete="off" isRequired maxLength={200} />
      <Field
        name="employeeNumber"
        label={words.employeeNumber}
        hint={words.employeeNumberHint}
        value={person.employeeNumber ?? ""}
        inputMode="numeric"
        autoComplete="off"
        isRequired={false}
      />
      <Select
        name="unitId"
        label={words.unit}
        blank={words.noUnit}
        value={person.unit?.id ?? ""}
        options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
      />
    </Form>
  );
}

function Account({ isActive, actions, form }: { isActive: boolean; actions: Actions; form: FormState }): VNode {
  const words = useWords(personsWords);
  return (
    <>
      <WhereAllowed actions={actions} action="CLOSE">
        <Fold label={words.close} kind="danger" act="close" form={form}>
          <p>{words.closeWhat}</p>
          <Form act="close" form={form} submit={words.close} submitKind="danger" />
        </Fold>
      </WhereAllowed>
      {!isActive && (
        <WhereAllowed actions={actions} action="REOPEN">
          <Form act="reopen" form={form} submit={words.reopen} submitKind="secondary" />
        </WhereAllowed>
      )}
    </>
  );
}

function Contacts({ person: { contacts, allowedActions: actions }, form }: { person: Person; form: FormState }): VNode {
  const words = useWords(personsWords);
  const mayChange = isAllowed(actions, "CHANGE_CONTACTS");
  const columns: Column<Contact>[] = [
    { key: "address", head: words.address, isName: true, cell: ({ maskedAddress }) => maskedAddress },
    { key: "kind", head: words.kind, cell: ({ kind }) => words.contactKinds[kind] ?? kind },
    { key: "state", head: words.use, cell: ({ isConfirmed }) => (isConfirmed ? words.confirmed : words.unconfirmed) },
    {
      key: "act",
      head: words.act,
      cell: ({ id }) => <RemoveContact id={id} isLast={contacts.length === 1} form={form} />,
    },
  ];
  return (
    <>
      <Table
        caption={words.contacts}
        isCaptionUnseen
        rows={contacts}
        keyOf={({ id }) => id}
        empty={<p class="table-empty">{words.noContacts}</p>}
        columns={columns.filter(({ key }) => mayChange || key !== "act")}
      />
      <WhereAllowed actions={actions} action="CHANGE_CONTACTS">
        <Fold label={words.addContact} act="add-contact" form={form}>
          <Form act="add-contact" form={form} submit={words.addContact}>
            <Field name="addContact" label={words.contact} autoComplete="off" isRequired maxLength={254} />
          </Form>
        </Fold>
      </WhereAllowed>
      {contacts.some(({ kind }) => kind === "PRINT") && (
        <>
          <p>{words.printCodeWhat}</p>
          <Form act="print-code" form={form} submit={words.printCode} submitKind="secondary" />
        </>
      )}
    </>
  );
}

/** Asked again before it is done, with what it means: it cannot be undone. */
function RemoveContact({ id, isLast, form }: { id: string; isLast: boolean; form: FormState }): VNode {
  const words = useWords(personsWords);
  const act = `remove-contact-${id}`;
  return (
    <Fold label={words.removeContact} act={act} form={form}>
      <p>
        {words.removeWhat} {isLast && words.removeLast}
      </p>
      <Form act={act} form={form} submit={words.removeSure} submitKind="danger" hidden={{ contactId: id }} />
    </Fold>
  );
}
