import { Field, ID, ObjectType } from "type-graphql";
import type { Loaders } from "../../graphql/loaders.ts";
import { DateTime } from "../../graphql/scalars.ts";
import type { TokenScope, Viewer } from "../../kernel/viewer.ts";
import { SessionKindEnum, TokenScopeEnum, ViewerKindEnum } from "./people.enums.ts";
import type { SessionKind } from "./session.entity.ts";

@ObjectType("Viewer", { simpleResolvers: true, description: "Who asks, as the server sees it." })
export class ViewerType {
  @Field(() => ViewerKindEnum, { description: "Nobody, a person or a program." })
  kind!: Viewer["kind"];

  personId!: string | null;
  /** Of whom it is about: after signing in that is no longer who asked. */
  loaders!: Loaders;
}

@ObjectType("Session", { simpleResolvers: true, description: "A signed-in browser or app. Seen by its person only." })
export class SessionType {
  @Field(() => ID, { description: "Id of the session." })
  id!: string;

  @Field(() => SessionKindEnum, { description: "How long it lives." })
  kind!: SessionKind;

  @Field(() => String, { nullable: true, description: "What the app said it is when signing in." })
  device!: string | null;

  @Field(() => DateTime, { description: "When it began." })
  createdAt!: string;

  @Field(() => DateTime, { description: "Last use, to the minute." })
  lastUsedAt!: string;

  @Field(() => DateTime, { description: "When it ends at the latest." })
  expiresAt!: string;

  @Field(() => Boolean, { description: "Whether it is the one that asks." })
  isCurrent!: boolean;
}

@ObjectType("ApiToken", {
  simpleResolvers: true,
  description: "A secret for a program. The secret itself is shown once, when it is made. Seen by its owner only.",
})
export class ApiTokenType {
  @Field(() => ID, { description: "Id of the token." })
  id!: string;

  @Field(() => String, { description: "What it is for." })
  name!: string;

  @Field(() => [TokenScopeEnum], { description: "What it may do, never more than its owner." })
  scopes!: TokenScope[];

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When it ends." })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was revoked." })
  revokedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "Last use, to the minute." })
  lastUsedAt!: string | null;

  unitId!: string | null;
}
