import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import { DateTime, LocalDate } from "../../graphql/scalars.ts";
import type { Role, TokenScope } from "../../kernel/viewer.ts";
import { GrantStateEnum, PositionKindEnum, RoleEnum, TokenScopeEnum, UnitKindEnum } from "./people.enums.ts";
import type { PositionKind } from "./position.entity.ts";
import type { GrantState } from "./role-grant.entity.ts";
import type { UnitKind } from "./unit.entity.ts";

@InputType("UnitFilter", { description: "Which units; what is left out does not matter." })
export class UnitFilter {
  @Field(() => String, { nullable: true, description: "Part of the name or code." })
  search?: string | null;

  @Field(() => UnitKindEnum, { nullable: true, description: "Kind of unit." })
  kind?: UnitKind | null;

  @Field(() => ID, { nullable: true, description: "Directly below this unit." })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: "In this district." })
  districtCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Existing or closed ones only." })
  isActive?: boolean | null;
}

@ArgsType()
export class UnitsArgs extends ConnectionArgs {
  @Field(() => UnitFilter, { nullable: true, description: "Which units." })
  filter?: UnitFilter | null;
}

@InputType("PositionFilter", { description: "Which positions; what is left out does not matter." })
export class PositionFilter {
  @Field(() => String, { nullable: true, description: "Part of the name or code." })
  search?: string | null;

  @Field(() => PositionKindEnum, { nullable: true, description: "Kind of position." })
  kind?: PositionKind | null;

  @Field(() => String, { nullable: true, description: "Family of positions." })
  family?: string | null;
}

@ArgsType()
export class PositionsArgs extends ConnectionArgs {
  @Field(() => PositionFilter, { nullable: true, description: "Which positions." })
  filter?: PositionFilter | null;
}

@ArgsType()
export class PersonsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: "Part of the name or employee number." })
  search?: string | null;
}

@InputType("RoleGrantFilter", { description: "Which grants; what is left out does not matter." })
export class RoleGrantFilter {
  @Field(() => ID, { nullable: true, description: "Of this person." })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: "For exactly this unit." })
  unitId?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Of this role." })
  role?: Role | null;

  @Field(() => [GrantStateEnum], { nullable: true, description: "In one of these states." })
  states?: GrantState[] | null;
}

@ArgsType()
export class RoleGrantsArgs extends ConnectionArgs {
  @Field(() => RoleGrantFilter, { nullable: true, description: "Which grants." })
  filter?: RoleGrantFilter | null;
}

@InputType("UnitAddInput", { description: "A new unit." })
export class UnitAddInput {
  @Field(() => String, { description: "Short code, unique: capital letters, digits, hyphens." })
  code!: string;

  @Field(() => String, { description: "Official name, Indonesian." })
  name!: string;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn?: string | null;

  @Field(() => UnitKindEnum, { description: "Kind of unit." })
  kind!: UnitKind;

  @Field(() => ID, { nullable: true, description: "Unit above it; left out at the top." })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: "District it lies in: Instance.districts.code, or slug where no code is known." })
  districtCode?: string | null;
}

@InputType("UnitUpdateInput", { description: "Changes of a unit. What is left out stays; null clears." })
export class UnitUpdateInput {
  @Field(() => ID, { description: "The unit." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; another one is STALE." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Short code." })
  code?: string;

  @Field(() => String, { nullable: true, description: "Official name, Indonesian." })
  name?: string;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn?: string | null;

  @Field(() => UnitKindEnum, { nullable: true, description: "Kind of unit." })
  kind?: UnitKind;

  @Field(() => ID, { nullable: true, description: "Moves the unit, with all below it, under another one; null: to the top." })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: "District it lies in." })
  districtCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: "False closes it; not while active units stand below." })
  isActive?: boolean;
}

@InputType("PositionAddInput", { description: "A new kind of job." })
export class PositionAddInput {
  @Field(() => String, { description: "Short code, unique: capital letters, digits, points, hyphens." })
  code!: string;

  @Field(() => String, { description: "Official name, Indonesian." })
  name!: string;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn?: string | null;

  @Field(() => PositionKindEnum, { description: "Kind of position." })
  kind!: PositionKind;

  @Field(() => String, { description: "Family: small letters and hyphens." })
  family!: string;
}

@InputType("PositionUpdateInput", { description: "Changes of a position. What is left out stays; null clears." })
export class PositionUpdateInput {
  @Field(() => ID, { description: "The position." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; another one is STALE." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Short code." })
  code?: string;

  @Field(() => String, { nullable: true, description: "Official name, Indonesian." })
  name?: string;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn?: string | null;

  @Field(() => PositionKindEnum, { nullable: true, description: "Kind of position." })
  kind?: PositionKind;

  @Field(() => String, { nullable: true, description: "Family." })
  family?: string;
}

@InputType("PersonAddInput", { description: "A new official." })
export class PersonAddInput {
  @Field(() => String, { description: "Name as shown to others." })
  displayName!: string;

  @Field(() => String, { nullable: true, description: "Employee number (NIP), 18 digits." })
  employeeNumber?: string | null;

  @Field(() => ID, { nullable: true, description: "Unit the person works in." })
  unitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "E-mail or telephone with which the person signs in. Left out: the person gets a card.",
  })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("PersonUpdateInput", { description: "Changes of a person. What is left out stays; null clears." })
export class PersonUpdateInput {
  @Field(() => ID, { description: "The person." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; another one is STALE." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Name as shown to others." })
  displayName?: string;

  @Field(() => String, { nullable: true, description: "Employee number (NIP), 18 digits." })
  employeeNumber?: string | null;

  @Field(() => ID, { nullable: true, description: "Unit the person works in." })
  unitId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "False closes the account and ends its sessions and tokens; not while the person holds a role.",
  })
  isActive?: boolean;

  @Field(() => String, { nullable: true, description: "E-mail or telephone to add; not for someone who holds a role." })
  addContact?: string | null;

  @Field(() => ID, { nullable: true, description: "Contact to remove; ends the person's sessions." })
  removeContactId?: string | null;
}

@InputType("RoleGrantProposeInput", { description: "A role for someone else." })
export class RoleGrantProposeInput {
  @Field(() => ID, { description: "Who gets it; never oneself." })
  personId!: string;

  @Field(() => RoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => ID, { description: "For this unit and all below it." })
  unitId!: string;

  @Field(() => LocalDate, { description: "First day." })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; needed for acting officers." })
  endsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "As an acting officer (Plt/Plh)." })
  isActing?: boolean | null;

  @Field(() => String, { description: "Decree or letter, at most 1,000 characters." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("RoleGrantConfirmInput", { description: "Which grant to confirm." })
export class RoleGrantConfirmInput {
  @Field(() => ID, { description: "The grant." })
  id!: string;
}

@InputType("RoleGrantRefuseInput", { description: "Which grant to refuse, and why." })
export class RoleGrantRefuseInput {
  @Field(() => ID, { description: "The grant." })
  id!: string;

  @Field(() => String, { description: "Why, at most 1,000 characters." })
  reason!: string;
}

@InputType("RoleGrantEndInput", { description: "Which grant to end, and why." })
export class RoleGrantEndInput {
  @Field(() => ID, { description: "The grant." })
  id!: string;

  @Field(() => String, { description: "Why, at most 1,000 characters." })
  reason!: string;
}

@InputType("SignInRequestCodeInput", { description: "Where the code is to be sent." })
export class SignInRequestCodeInput {
  @Field(() => String, { description: "E-mail address or Indonesian telephone number." })
  contact!: string;
}

@InputType("SignInConfirmInput", { description: "The code that came." })
export class SignInConfirmInput {
  @Field(() => String, { description: "The same contact, or the number of a card." })
  contact!: string;

  @Field(() => String, { description: "Six digits; spaces do not matter." })
  code!: string;

  @Field(() => String, { nullable: true, description: "What the person may recognise the browser or app by, at most 100 characters." })
  device?: string | null;
}

@InputType("SignInPrintCodeInput", { description: "For whom a code is printed." })
export class SignInPrintCodeInput {
  @Field(() => ID, { description: "A person with a card and without a role." })
  personId!: string;
}

@InputType("SessionRevokeInput", { description: "Which session to end." })
export class SessionRevokeInput {
  @Field(() => ID, { description: "One of one's own sessions." })
  id!: string;
}

@InputType("ApiTokenCreateInput", { description: "A new token." })
export class ApiTokenCreateInput {
  @Field(() => String, { description: "What it is for, at most 100 characters." })
  name!: string;

  @Field(() => [TokenScopeEnum], { description: "What it may do." })
  scopes!: TokenScope[];

  @Field(() => ID, { nullable: true, description: "Only for this unit and those below it; needed to record scores." })
  unitId?: string | null;

  @Field(() => DateTime, { description: "When it ends: at most 366 days from now." })
  expiresAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "Makes sending it twice do it once. The second time there is no secret: revoke the token and make another.",
  })
  clientMutationId?: string | null;
}

@InputType("ApiTokenRevokeInput", { description: "Which token to revoke." })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: "One of one's own tokens." })
  id!: string;
}
