import { sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId } from "../../graphql/loaders.ts";
import type { CategoryKind } from "./forum-category.entity.ts";
import { type ForumTables, statement } from "./forum.tables.ts";

export interface CategoryRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly kind: CategoryKind;
  readonly isOpen: boolean;
  readonly version: number;
  readonly unitId: string;
}

const columns = [
  "forum_category.id",
  "forum_category.code",
  "forum_category.name",
  "forum_category.name_en as nameEn",
  "forum_category.description",
  "forum_category.description_en as descriptionEn",
  "forum_category.kind",
  "forum_category.is_open as isOpen",
  "forum_category.version",
  "forum_category.unit_id as unitId",
] as const;

const asArranged: Ordering = {
  name: "forumCategories:ordinal",
  keys: [
    { expression: "forum_category.ordinal", type: "integer", direction: "asc" },
    { expression: "forum_category.id", type: "uuid", direction: "asc" },
  ],
};

export const forumCategories = keysetList<ForumTables, CategoryRow>(statement, "forum.categories", asArranged, (db) =>
  db.selectFrom("forum_category").select(columns),
);

export const categoryById = byId<CategoryRow>(
  statement("forum.categoryById", (db, value) =>
    db
      .selectFrom("forum_category")
      .select(columns)
      .where("forum_category.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

export const categoryByCode = statement<CategoryRow>("forum.categoryByCode", (db, value) =>
  db.selectFrom("forum_category").select(columns).where("forum_category.code", "=", value<string>("code")),
);
