import { Field, ObjectType } from "type-graphql";
import { LocalizedTextType } from "./localized-text.type.ts";

@ObjectType("District", { simpleResolvers: true, description: "A district (kecamatan) of the regency." })
export class DistrictType {
  @Field(() => String, { description: "Short name in addresses of pages." })
  slug!: string;

  @Field(() => String, { description: "Official name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Code of the Ministry of Home Affairs, where one is known." })
  code!: string | null;
}

@ObjectType("Instance", { simpleResolvers: true, description: "The regency (kabupaten) that this server belongs to." })
export class InstanceType {
  @Field(() => LocalizedTextType, { description: "Name of the regency." })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: "Short name, for headings." })
  shortName!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: "Name of the province." })
  province!: LocalizedTextType;

  @Field(() => String, { description: "IANA name of the time zone in which days begin and deadlines end." })
  timeZone!: string;

  @Field(() => String, { description: "Abbreviation of the time zone, as printed beside times." })
  timeZoneAbbreviation!: string;

  @Field(() => [String], { description: "Languages of the portal and of messages, the first one first (BCP 47)." })
  locales!: readonly string[];

  @Field(() => [DistrictType], { description: "All districts; fewer than 50." })
  districts!: readonly DistrictType[];
}
