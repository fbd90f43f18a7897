import { Migration } from "@mikro-orm/migrations";

/** What a preview said, so that accepting it notices when the round has changed. Previews from before are uploaded again. */
export class PreviewHash extends Migration {
  override up(): void {
    this.addSql(`alter table "source_file" add "preview_hash" varchar(64) null`);
  }

  override down(): void {
    this.addSql(`alter table "source_file" drop column "preview_hash"`);
  }
}
