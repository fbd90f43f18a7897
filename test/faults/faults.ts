/** A mistake that somebody could make in the rules: the text that stands there, and the text that would be wrong. */
export interface Fault {
  readonly name: string;
  /** The end of its path below `src/`. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

export const faults: readonly Fault[] = [
  {
    name: "TIU before TKP at the cut",
    file: "recruitment/rules/cut.ts",
    right: `  { name: "TKP", value: ({ scores }) => scores.tkp },\n  { name: "TIU", value: ({ scores }) => scores.tiu },`,
    wrong: `  { name: "TIU", value: ({ scores }) => scores.tiu },\n  { name: "TKP", value: ({ scores }) => scores.tkp },`,
  },
  {
    name: "TIU before TKP in the final order",
    file: "recruitment/rules/final-order.ts",
    right: `  { name: "TKP", value: ({ candidate }) => candidate.scores?.tkp ?? null },\n  { name: "TIU", value: ({ candidate }) => candidate.scores?.tiu ?? null },`,
    wrong: `  { name: "TIU", value: ({ candidate }) => candidate.scores?.tiu ?? null },\n  { name: "TKP", value: ({ candidate }) => candidate.scores?.tkp ?? null },`,
  },
  {
    name: "the order of the cut used for the final list",
    file: "recruitment/rules/final-order.ts",
    right: `  { name: "SKD_TOTAL", value: ({ candidate }) => candidate.skdTotal },\n`,
    wrong: "",
  },
  { name: "500 for 550", file: "recruitment/rules/rule-sets/cpns-2024.json", right: `"skdMaximum": "550"`, wrong: `"skdMaximum": "500"` },
  {
    name: "550 for 500 in 2019",
    file: "recruitment/rules/rule-sets/cpns-2019.json",
    right: `"skdMaximum": "500"`,
    wrong: `"skdMaximum": "550"`,
  },
  {
    name: "rounding once at the end",
    file: "recruitment/rules/integration.ts",
    right: `const scaled = roundHalfUp(new Decimal(skdTotal).times(100).div(ruleSet.skdMaximum), places);`,
    wrong: `const scaled = new Decimal(skdTotal).times(100).div(ruleSet.skdMaximum);`,
  },
  {
    name: "rounding half to even",
    file: "kernel/exact.ts",
    right: "value.toDecimalPlaces(places, AnyDecimal.ROUND_HALF_UP)",
    wrong: "value.toDecimalPlaces(places, AnyDecimal.ROUND_HALF_EVEN)",
  },
  {
    name: "cutting by row",
    file: "recruitment/rules/cut.ts",
    right: "...withRanks(passing).flatMap(({ group, rank }) =>",
    wrong: "...withRanks(passing.flatMap(({ people }) => people.map((one) => ({ people: [one] })))).flatMap(({ group, rank }) =>",
  },
  { name: "twice the need", file: "recruitment/rules/rule-sets/cpns-2024.json", right: `"multiplier": 3`, wrong: `"multiplier": 2` },
  {
    name: "any part is enough for the general threshold",
    file: "recruitment/rules/threshold.ts",
    right: "scores.twk >= threshold.twk && scores.tiu >= threshold.tiu",
    wrong: "(scores.twk >= threshold.twk || scores.tiu >= threshold.tiu)",
  },
  {
    name: "TIU forgotten for special kinds",
    file: "recruitment/rules/threshold.ts",
    right: " && scores.tiu >= threshold.tiu;\n  return",
    wrong: ";\n  return",
  },
  {
    name: "the TKP threshold of 2019 in 2024",
    file: "recruitment/rules/rule-sets/cpns-2024.json",
    right: `"tkp": 166`,
    wrong: `"tkp": 126`,
  },
  {
    name: "the younger first",
    file: "recruitment/rules/final-order.ts",
    right: "-Date.parse(candidate.birthDate)",
    wrong: "Date.parse(candidate.birthDate)",
  },
  {
    name: "grade averages compared as text",
    file: "recruitment/rules/final-order.ts",
    right: "(candidate.gpa === null ? null : Number(candidate.gpa))",
    wrong: "(candidate.gpa === null ? null : candidate.gpa.charCodeAt(0))",
  },
  {
    name: "a tie at the last place picked by order",
    file: "recruitment/rules/final-order.ts",
    right: "if (people.length > left) {",
    wrong: "if (people.length > left && left < 0) {",
  },
  {
    name: "a general need filled without the general threshold",
    file: "recruitment/rules/rule-sets/cpns-2024.json",
    right: `"from": "SPECIAL",\n      "place": "SAME",\n      "threshold": "GENERAL"`,
    wrong: `"from": "SPECIAL",\n      "place": "SAME",\n      "threshold": "OWN"`,
  },
  {
    name: "another place taken for the same",
    file: "recruitment/rules/filling.ts",
    right: `return (step.place === "SAME") === (vacant.location === source.location);`,
    wrong: "return true;",
  },
  {
    name: "weights the wrong way round",
    file: "recruitment/rules/integration.ts",
    right: "roundHalfUp(scaled.times(ruleSet.weights.skd), places)",
    wrong: "roundHalfUp(scaled.times(ruleSet.weights.skb), places)",
  },
  {
    name: "somebody placed twice",
    file: "recruitment/rules/filling.ts",
    right: "!moves.has(each.person) && ",
    wrong: "",
  },
  {
    name: "only the first of those with the figure of the last place looked at",
    file: "recruitment/rules/filling.ts",
    right: "if (sure >= places && each.final !== rivals.at(-1)?.final) break;",
    wrong: "if (sure >= places) break;",
  },
  {
    name: "needs filled while a tie waits for the committee",
    file: "recruitment/rules/filling.ts",
    right: "if (!family.some(({ isUnresolved }) => isUnresolved)) ",
    wrong: "",
  },
  {
    name: "0.111 for a ninth",
    file: "survey/rules/satisfaction.ts",
    right: "sum.times(25).div(satisfactionElements.length)",
    wrong: 'sum.times(25).times("0.111")',
  },
  {
    name: "the grade looked up before rounding",
    file: "survey/rules/satisfaction.ts",
    right: "grades.find(({ from }) => index.gte(from))",
    wrong: "grades.find(({ from }) => exact.gte(from))",
  },
  {
    name: "the first vote kept where somebody changed their mind",
    file: "survey/rules/opinion/conversation.ts",
    right: "cast.set(voter, ballot.set(statement, vote));",
    wrong: "cast.set(voter, ballot.has(statement) ? ballot : ballot.set(statement, vote));",
  },
  {
    name: "the random index of four items for three",
    file: "survey/rules/priorities.ts",
    right: "randomIndices[items.length - 1]",
    wrong: "randomIndices[items.length]",
  },
];
