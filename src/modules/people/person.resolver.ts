import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { role } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { personalReader } from "../../graphql/personal-reader.ts";
import { searchPattern } from "../../graphql/search-pattern.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { hasRole } from "../../kernel/viewer.ts";
import { addPerson } from "./commands/add-person.ts";
import { updatePerson } from "./commands/update-person.ts";
import { contactContext, maskContact } from "./contact.ts";
import { PersonAddInput, PersonsArgs, PersonUpdateInput } from "./people.inputs.ts";
import { contactsOfPerson, holdsRoleById, personById, unitById } from "./people.loaders.ts";
import { PersonAddPayload, PersonUpdatePayload } from "./people.payloads.ts";
import { persons } from "./people.queries.ts";
import { PersonContactType, PersonType } from "./person.type.ts";
import { personTransitions } from "./person-transitions.ts";
import { UnitType } from "./unit.type.ts";

const PersonConnection = connectionOf(PersonType);

@Resolver(() => PersonType)
export class PersonResolver {
  @operation.query(() => PersonConnection, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Everyone who can sign in, by name.",
  })
  persons(@Args(() => PersonsArgs) { search, ...page }: PersonsArgs, @Ctx() context: Context) {
    return readPage({ ...context, reader: personalReader(context) }, persons, page, { search: searchPattern(search) });
  }

  @operation.mutation(() => PersonAddPayload, { access: role("ADMINISTRATOR"), since: "0.1.0", description: "Registers an official." })
  async personAdd(@Arg("input", () => PersonAddInput, { description: "The person." }) input: PersonAddInput, @Ctx() context: Context) {
    const { personId } = await writeOnce(context, "personAdd", input, (em) => addPerson(em, context.viewer, input, context));
    return { person: await context.loaders.load(personById, personId) };
  }

  @operation.mutation(() => PersonUpdatePayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Changes a person, or closes the account.",
  })
  async personUpdate(
    @Arg("input", () => PersonUpdateInput, { description: "The changes." }) input: PersonUpdateInput,
    @Ctx() context: Context,
  ) {
    const { personId } = await context.write((em) => updatePerson(em, context.viewer, input, context));
    return { person: await context.loaders.load(personById, personId) };
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit the person works in." })
  unit(@Root() { unitId }: PersonType, @Ctx() { loaders }: Context) {
    return unitId === null ? null : loaders.load(unitById, unitId);
  }

  @FieldResolver(() => [AllowedActionType], {
    description: "What the viewer may do with the account now; empty for all but administrators.",
  })
  @Extensions({ listSize: 5 })
  async allowedActions(@Root() { id, isActive }: PersonType, @Ctx() { loaders, viewer, clock }: Context): Promise<AllowedActionType[]> {
    if (!hasRole(viewer, "ADMINISTRATOR")) return [];
    const holdsRole = (await loaders.load(holdsRoleById, id))?.holdsRole ?? false;
    const subject = { id, state: isActive ? "OPEN" : "CLOSED", holdsRole } as const;
    return allowedActionsIn(viewer.locale, allowedActions(personTransitions, subject, viewer, clock.now()));
  }

  @FieldResolver(() => [PersonContactType], {
    description: "Contacts with which the person signs in, masked. Empty for whoever may not see them.",
  })
  @Extensions({ listSize: 5 })
  async contacts(@Root() { id }: PersonType, @Ctx() { loaders, keyring }: Context): Promise<PersonContactType[]> {
    const found = await loaders.load(contactsOfPerson, id);
    return found.map(({ id: contactId, kind, addressCipher, confirmedAt }) => ({
      id: contactId,
      kind,
      maskedAddress: maskContact({ kind, address: keyring.decrypt(addressCipher, contactContext) }),
      isConfirmed: confirmedAt !== null,
    }));
  }
}
