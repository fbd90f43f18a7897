import { Field, ID, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime, LocalDate } from "../../graphql/scalars.ts";
import type { Role } from "../../kernel/viewer.ts";
import { GrantStateEnum, RoleEnum } from "./people.enums.ts";
import type { GrantState } from "./role-grant.entity.ts";

@ObjectType("RoleGrant", {
  simpleResolvers: true,
  implements: NodeInterface,
  description:
    "A role for a person in a unit and a period. Proposed by one administrator, confirmed by another. Seen by its holder, administrators and auditors.",
})
export class RoleGrantType {
  @Field(() => ID, { description: "Id of the grant." })
  id!: string;

  @Field(() => RoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => LocalDate, { description: "First day, inclusive." })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day, inclusive; it ends by itself. Null: until an administrator ends it." })
  endsOn!: string | null;

  @Field(() => Boolean, { description: "Whether it is held as an acting officer (Plt/Plh)." })
  isActing!: boolean;

  @Field(() => GrantStateEnum, { description: "Where it stands." })
  state!: GrantState;

  @Field(() => String, { description: "Why it is given: the decree or letter." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "Why it was refused or ended; null where its last day ended it." })
  stateReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was confirmed or refused." })
  decidedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was ended." })
  endedAt!: string | null;

  personId!: string;
  unitId!: string;
  proposedById!: string | null;
  decidedById!: string | null;
  endedById!: string | null;
}
