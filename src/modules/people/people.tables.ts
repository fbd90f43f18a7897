import type { TableOf } from "../../kernel/entity.ts";
import { statementsOf } from "../../kernel/rows.ts";
import type { ApiTokenSchema } from "./api-token.entity.ts";
import type { OneTimeCodeSchema } from "./one-time-code.entity.ts";
import type { PersonContactSchema } from "./person-contact.entity.ts";
import type { PersonSchema } from "./person.entity.ts";
import type { PositionSchema } from "./position.entity.ts";
import type { RoleGrantSchema } from "./role-grant.entity.ts";
import type { SessionSchema } from "./session.entity.ts";
import type { UnitSchema } from "./unit.entity.ts";

/** The module's tables as its statements see them. */
export interface PeopleTables {
  unit: TableOf<typeof UnitSchema>;
  position: TableOf<typeof PositionSchema>;
  person: TableOf<typeof PersonSchema>;
  person_contact: TableOf<typeof PersonContactSchema>;
  role_grant: TableOf<typeof RoleGrantSchema>;
  session: TableOf<typeof SessionSchema>;
  one_time_code: TableOf<typeof OneTimeCodeSchema>;
  api_token: TableOf<typeof ApiTokenSchema>;
}

export const statement = statementsOf<PeopleTables>();
