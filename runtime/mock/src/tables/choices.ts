import type { ChoiceTable, MockTables } from "./tables.js";

/** What was chosen, by name. */
export type Choices = Readonly<Record<string, string>>;

/** Every choice of a mock, as it was made or as it usually is. Throws a TypeError for a name or a value that there is none of. */
export function readChoices(tables: Readonly<Record<string, ChoiceTable>>, made: Partial<Choices>): Choices {
  for (const [name, value] of Object.entries(made)) {
    const values = Object.hasOwn(tables, name) ? tables[name]?.values : undefined;
    if (values === undefined)
      throw new TypeError(`There is no choice ${JSON.stringify(name)}: ${Object.keys(tables).join(", ")}.`);
    if (value !== undefined && !values.includes(value))
      throw new TypeError(`${name} is one of ${values.join(", ")}, not ${JSON.stringify(value)}.`);
  }
  return Object.fromEntries(Object.entries(tables).map(([name, { values }]) => [name, made[name] ?? values[0] ?? ""]));
}

/** The tables as choices of an error's status have them, where that is not the usual one. */
export function applyStatusChoices(tables: MockTables, choices: Choices): MockTables {
  const changed = Object.entries(tables.choices).flatMap(([name, { values, statusOf }]) => {
    const [usual] = values;
    const chosen = choices[name];
    return statusOf === null || chosen === undefined || chosen === usual ? [] : [{ code: statusOf, usual, chosen }];
  });
  if (changed.length === 0) return tables;
  const apis = tables.apis.map((api) => {
    const catalogue = { ...api.errors.catalogue };
    for (const { code, usual, chosen } of changed) {
      const entry = catalogue[code];
      // An API in which it is known to be another keeps that.
      if (entry?.status === Number(usual)) catalogue[code] = { ...entry, status: Number(chosen) };
    }
    return { ...api, errors: { ...api.errors, catalogue } };
  });
  return { ...tables, apis };
}
