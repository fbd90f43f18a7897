import { sql } from "kysely";
import { byId } from "../../graphql/loaders.ts";
import { statement } from "./forum.tables.ts";

export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly joinedAt: string;
}

const columns = ["forum_profile.id", "forum_profile.name", "forum_profile.joined_at as joinedAt"] as const;

export const profileById = byId<ProfileRow>(
  statement("forum.profileById", (db, value) =>
    db
      .selectFrom("forum_profile")
      .select(columns)
      .where("forum_profile.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

export const profileOfPerson = statement<ProfileRow>("forum.profileOfPerson", (db, value) =>
  db.selectFrom("forum_profile").select(columns).where("forum_profile.person_id", "=", value<string>("personId")),
);
