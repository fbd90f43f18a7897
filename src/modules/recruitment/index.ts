import type { Context } from "../../graphql/context.ts";
import type { NodeType } from "../../graphql/node.ts";
import { formationById } from "./formation.queries.ts";
import { FormationResolver } from "./formation.resolver.ts";
import { FormationType } from "./formation.type.ts";
import { RoundFieldResolver } from "./round-field.resolver.ts";
import { roundById } from "./round.queries.ts";
import { RoundResolver } from "./round.resolver.ts";
import { RoundType } from "./round.type.ts";
import { ruleSetById } from "./rule-set.queries.ts";
import { RuleSetResolver } from "./rule-set.resolver.ts";
import { RuleSetType } from "./rule-set.type.ts";
import { VacancyFieldResolver } from "./vacancy-field.resolver.ts";
import { vacancyById } from "./vacancy.queries.ts";
import { VacancyResolver } from "./vacancy.resolver.ts";
import { VacancyType } from "./vacancy.type.ts";

export { seedRuleSets } from "./commands/seed-rule-sets.ts";
export { sweepVacancies } from "./commands/sweep-vacancies.ts";

export const recruitmentResolvers: readonly Function[] = [
  RuleSetResolver, RoundResolver, RoundFieldResolver, FormationResolver, VacancyResolver, VacancyFieldResolver,
];

export const recruitmentNodeTypes: readonly NodeType[] = [
  { type: RuleSetType, load: ({ loaders }: Context, id: string) => loaders.load(ruleSetById, id) },
  { type: RoundType, load: ({ loaders }: Context, id: string) => loaders.load(roundById, id) },
  { type: FormationType, load: ({ loaders }: Context, id: string) => loaders.load(formationById, id) },
  { type: VacancyType, load: ({ loaders }: Context, id: string) => loaders.load(vacancyById, id) },
];
