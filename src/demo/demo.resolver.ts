import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import { InstanceType } from "../graphql/instance.type.ts";
import { demoNotice } from "./demo.messages.ts";
import { readDemoMark } from "./demo-mark.ts";
import { DemoType } from "./demo.type.ts";
import { vacancyById, VacancyType } from "../modules/recruitment/index.ts";

@Resolver(() => InstanceType)
export class DemoResolver {
  @FieldResolver(() => DemoType, { nullable: true, description: "The demo that is loaded here; null on a real server." })
  async demo(@Ctx() { reader }: Context): Promise<DemoRow | null> {
    const mark = await readDemoMark(reader);
    return mark && { notice: demoNotice, anchoredOn: mark.anchor, liveVacancyId: mark.liveVacancyId };
  }
}

/** The demo as its row has it; the vacancy is loaded where it is asked for. */
interface DemoRow extends DemoType {
  readonly liveVacancyId: string | null;
}

@Resolver(() => DemoType)
export class DemoVacancyResolver {
  @FieldResolver(() => VacancyType, {
    nullable: true,
    description: "The vacancy whose board moves by itself, a few scores every few seconds.",
  })
  liveVacancy(@Root() { liveVacancyId }: DemoRow, @Ctx() { loaders }: Context) {
    return liveVacancyId === null ? null : loaders.load(vacancyById, liveVacancyId);
  }
}
