import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { ContactKindEnum, PersonKindEnum } from "./people.enums.ts";
import type { ContactKind } from "./person-contact.entity.ts";
import type { Person, PersonKind } from "./person.entity.ts";

@ObjectType("Person", {
  simpleResolvers: true,
  implements: NodeInterface,
  description:
    "Someone who can sign in. Personal: seen by oneself; officials by whoever holds a role; all by administrators, personnel officers and auditors.",
})
export class PersonType implements Pick<Person, "id" | "version" | "displayName" | "employeeNumber" | "kind" | "isActive"> {
  @Field(() => ID, { description: "Id of the person." })
  id!: string;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  @Field(() => String, { description: "Name as shown to others." })
  displayName!: string;

  @Field(() => String, { nullable: true, description: "Employee number (NIP) of an official." })
  employeeNumber!: string | null;

  @Field(() => PersonKindEnum, { description: "How the regency knows the person." })
  kind!: PersonKind;

  @Field(() => Boolean, { description: "Whether the account is open." })
  isActive!: boolean;

  unitId!: string | null;
}

@ObjectType("PersonContact", {
  simpleResolvers: true,
  description: "A contact by which a person signs in. Seen by oneself and by administrators.",
})
export class PersonContactType {
  @Field(() => ID, { description: "Id of the contact." })
  id!: string;

  @Field(() => ContactKindEnum, { description: "Kind of contact." })
  kind!: ContactKind;

  @Field(() => String, { description: "The address with its middle left out; the number of a card in full." })
  maskedAddress!: string;

  @Field(() => Boolean, { description: "Whether someone has signed in with it." })
  isConfirmed!: boolean;
}

/** As it is read; decrypted and masked on the way out. */
export interface PersonContactRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: ContactKind;
  readonly addressCipher: string;
  readonly confirmedAt: string | null;
}
