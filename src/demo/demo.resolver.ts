import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import { InstanceType } from "../graphql/instance.type.ts";
import { demoNotice } from "./demo.messages.ts";
import { readDemoMark } from "./demo-mark.ts";
import { DemoType } from "./demo.type.ts";

@Resolver(() => InstanceType)
export class DemoResolver {
  @FieldResolver(() => DemoType, { nullable: true, description: "The demo that is loaded here; null on a real server." })
  async demo(@Ctx() { reader }: Context): Promise<DemoType | null> {
    const mark = await readDemoMark(reader);
    return mark && { notice: demoNotice, anchoredOn: mark.anchor, liveVacancyId: mark.liveVacancyId };
  }
}
