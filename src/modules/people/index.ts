import type { Context } from "../../graphql/context.ts";
import type { NodeType } from "../../graphql/node.ts";
import { ApiTokenResolver } from "./api-token.resolver.ts";
import { personById, positionById, roleGrantById, unitById } from "./people.loaders.ts";
import { PersonResolver } from "./person.resolver.ts";
import { PersonType } from "./person.type.ts";
import { PositionResolver } from "./position.resolver.ts";
import { PositionType } from "./position.type.ts";
import { RoleGrantResolver } from "./role-grant.resolver.ts";
import { RoleGrantType } from "./role-grant.type.ts";
import { SignInResolver } from "./sign-in.resolver.ts";
import { UnitResolver } from "./unit.resolver.ts";
import { UnitType } from "./unit.type.ts";
import { ViewerResolver } from "./viewer.resolver.ts";

export { makeOneTimeCode } from "./commands/make-one-time-code.ts";
export { useOneTimeCode } from "./commands/use-one-time-code.ts";
export { isActiveUnit } from "./commands/is-active-unit.ts";
export { RoleEnum } from "./people.enums.ts";
export { personById, positionById, unitById } from "./people.loaders.ts";
export { grantHoldersFor } from "./people.queries.ts";
export { PersonType } from "./person.type.ts";
export { PositionType } from "./position.type.ts";
export { dutyRefusal } from "./separation-of-duties.ts";
export { codeLifetime } from "./session-rules.ts";
export { createSessions } from "./ports/sessions.ts";
export { UnitType } from "./unit.type.ts";

export const peopleResolvers: readonly Function[] = [
  ViewerResolver,
  SignInResolver,
  UnitResolver,
  PositionResolver,
  PersonResolver,
  RoleGrantResolver,
  ApiTokenResolver,
];

export const peopleNodeTypes: readonly NodeType[] = [
  { type: UnitType, load: ({ loaders }: Context, id: string) => loaders.load(unitById, id) },
  { type: PositionType, load: ({ loaders }: Context, id: string) => loaders.load(positionById, id) },
  { type: PersonType, load: ({ loaders }: Context, id: string) => loaders.load(personById, id) },
  { type: RoleGrantType, load: ({ loaders }: Context, id: string) => loaders.load(roleGrantById, id) },
];
