import { Ctx, Resolver } from "type-graphql";
import { anyone } from "./access.ts";
import type { Context } from "./context.ts";
import { InstanceType } from "./instance.type.ts";
import { operation } from "./operation.ts";

@Resolver()
export class InstanceResolver {
  @operation.query(() => InstanceType, {
    access: anyone(),
    since: "0.1.0",
    description: "The regency that this server belongs to: names, languages, time zone, districts.",
  })
  instance(@Ctx() { instance }: Context): InstanceType {
    return { ...instance, districts: instance.districts.map((district) => ({ ...district, code: district.code ?? null })) };
  }
}
