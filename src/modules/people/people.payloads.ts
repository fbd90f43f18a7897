import { Int } from "type-graphql";
import { payloadWith } from "../../graphql/payload.ts";
import { PersonType } from "./person.type.ts";
import { PositionType } from "./position.type.ts";
import { RoleGrantType } from "./role-grant.type.ts";
import { UnitType } from "./unit.type.ts";
import { ApiTokenType, SessionType, ViewerType } from "./viewer.type.ts";

const unit = { unit: { type: UnitType, description: "The unit as it is now." } };
export const UnitAddPayload = payloadWith("UnitAddPayload", "The added unit.", unit);
export const UnitUpdatePayload = payloadWith("UnitUpdatePayload", "The changed unit.", unit);

const position = { position: { type: PositionType, description: "The position as it is now." } };
export const PositionAddPayload = payloadWith("PositionAddPayload", "The added position.", position);
export const PositionUpdatePayload = payloadWith("PositionUpdatePayload", "The changed position.", position);

const person = { person: { type: PersonType, description: "The person as it is now." } };
export const PersonAddPayload = payloadWith("PersonAddPayload", "The registered person.", person);
export const PersonUpdatePayload = payloadWith("PersonUpdatePayload", "The changed person.", person);

const roleGrant = { roleGrant: { type: RoleGrantType, description: "The grant as it is now." } };
export const RoleGrantProposePayload = payloadWith("RoleGrantProposePayload", "The proposed grant.", roleGrant);
export const RoleGrantConfirmPayload = payloadWith("RoleGrantConfirmPayload", "The confirmed grant.", roleGrant);
export const RoleGrantRefusePayload = payloadWith("RoleGrantRefusePayload", "The refused grant.", roleGrant);
export const RoleGrantEndPayload = payloadWith("RoleGrantEndPayload", "The ended grant.", roleGrant);

export const SignInRequestCodePayload = payloadWith(
  "SignInRequestCodePayload",
  "The same answer for every contact, whether or not it is known.",
  {
    expiresInMinutes: { type: Int, description: "How long a code lives that was sent now." },
  },
);
export const SignInConfirmPayload = payloadWith("SignInConfirmPayload", "Who is signed in now. The cookie comes with the answer.", {
  viewer: { type: ViewerType, description: "The viewer from now on." },
});
export const SignInPrintCodePayload = payloadWith("SignInPrintCodePayload", "Whether a sheet waits to be printed.", {
  isPrinted: { type: Boolean, description: "False where the card has had its codes for this hour." },
});
export const SignOutPayload = payloadWith("SignOutPayload", "The viewer after signing out.", {
  viewer: { type: ViewerType, description: "Nobody." },
});
export const SessionRevokePayload = payloadWith("SessionRevokePayload", "The sessions that are left.", {
  sessions: { type: [SessionType], description: "One's own sessions that live." },
});

export const ApiTokenCreatePayload = payloadWith("ApiTokenCreatePayload", "The new token.", {
  apiToken: { type: ApiTokenType, description: "The token." },
  secret: { type: String, description: "What the program sends as `Authorization: Bearer …`. Shown this once." },
});
export const ApiTokenRevokePayload = payloadWith("ApiTokenRevokePayload", "The revoked token.", {
  apiToken: { type: ApiTokenType, description: "The token as it is now." },
});
