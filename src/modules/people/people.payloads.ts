import { Int } from "type-graphql";
import { payloadOf } from "../../graphql/payload.ts";
import { PersonType } from "./person.type.ts";
import { PositionType } from "./position.type.ts";
import { RoleGrantType } from "./role-grant.type.ts";
import { UnitType } from "./unit.type.ts";
import { ApiTokenType, SessionType, ViewerType } from "./viewer.type.ts";

const unit = { unit: { type: UnitType, description: "The unit as it is now." } };
export const UnitAddPayload = payloadOf("UnitAddPayload", "The added unit.", unit);
export const UnitUpdatePayload = payloadOf("UnitUpdatePayload", "The changed unit.", unit);

const position = { position: { type: PositionType, description: "The position as it is now." } };
export const PositionAddPayload = payloadOf("PositionAddPayload", "The added position.", position);
export const PositionUpdatePayload = payloadOf("PositionUpdatePayload", "The changed position.", position);

const person = { person: { type: PersonType, description: "The person as it is now." } };
export const PersonAddPayload = payloadOf("PersonAddPayload", "The registered person.", person);
export const PersonUpdatePayload = payloadOf("PersonUpdatePayload", "The changed person.", person);

const roleGrant = { roleGrant: { type: RoleGrantType, description: "The grant as it is now." } };
export const RoleGrantProposePayload = payloadOf("RoleGrantProposePayload", "The proposed grant.", roleGrant);
export const RoleGrantConfirmPayload = payloadOf("RoleGrantConfirmPayload", "The confirmed grant.", roleGrant);
export const RoleGrantRefusePayload = payloadOf("RoleGrantRefusePayload", "The refused grant.", roleGrant);
export const RoleGrantEndPayload = payloadOf("RoleGrantEndPayload", "The ended grant.", roleGrant);

export const SignInRequestCodePayload = payloadOf(
  "SignInRequestCodePayload",
  "The same answer for every contact, whether or not it is known.",
  {
    expiresInMinutes: { type: Int, description: "How long a code lives that was sent now." },
  },
);
export const SignInConfirmPayload = payloadOf("SignInConfirmPayload", "Who is signed in now. The cookie comes with the answer.", {
  viewer: { type: ViewerType, description: "The viewer from now on." },
});
export const SignInPrintCodePayload = payloadOf("SignInPrintCodePayload", "Whether a sheet waits to be printed.", {
  isPrinted: { type: Boolean, description: "False where the card has had its codes for this hour." },
});
export const SignOutPayload = payloadOf("SignOutPayload", "The viewer after signing out.", {
  viewer: { type: ViewerType, description: "Nobody." },
});
export const SessionRevokePayload = payloadOf("SessionRevokePayload", "The sessions that are left.", {
  sessions: { type: [SessionType], description: "One's own sessions that live." },
});

export const ApiTokenCreatePayload = payloadOf("ApiTokenCreatePayload", "The new token.", {
  apiToken: { type: ApiTokenType, description: "The token." },
  secret: { type: String, description: "What the program sends as `Authorization: Bearer …`. Shown this once." },
});
export const ApiTokenRevokePayload = payloadOf("ApiTokenRevokePayload", "The revoked token.", {
  apiToken: { type: ApiTokenType, description: "The token as it is now." },
});
