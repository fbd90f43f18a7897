import { registerEnumType } from "type-graphql";

/** Registers a closed set as an enum; a value without a description does not compile. */
export function enumOf<const Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  descriptions: Readonly<Record<Value, string>>,
) {
  const map = Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key };
  registerEnumType(map, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }])) as {
      [Key in Value]: { description: string };
    },
  });
  return map;
}
