import type { ChoiceTable, MockTables } from "./tables.js";

/** The selected value of each choice, by name. */
export type Choices = Readonly<Record<string, string>>;

/** Adds the defaults to the selected values. Throws a TypeError for an unknown choice or value. */
export function readChoices(tables: Readonly<Record<string, ChoiceTable>>, selected: Partial<Choices>): Choices {
  for (const [name, value] of Object.entries(selected)) {
    const values = Object.hasOwn(tables, name) ? tables[name]?.values : undefined;
    if (values === undefined)
      throw new TypeError(`Unknown choice ${JSON.stringify(name)}. The choices are ${Object.keys(tables).join(", ")}.`);
    if (value !== undefined && !values.includes(value))
      throw new TypeError(`The choice ${name} must be one of ${values.join(", ")}, not ${JSON.stringify(value)}.`);
  }
  return Object.fromEntries(
    Object.entries(tables).map(([name, { values }]) => [name, selected[name] ?? values[0] ?? ""]),
  );
}

/** Applies the choices that select an error's status, by changing the status in the error catalogs. */
export function applyStatusChoices(tables: MockTables, choices: Choices): MockTables {
  const changed = Object.entries(tables.choices).flatMap(([name, { values, statusOf }]) => {
    const [standard] = values;
    const selected = choices[name];
    if (statusOf === null || selected === undefined || selected === standard) return [];
    return [{ code: statusOf, standard, selected }];
  });
  if (changed.length === 0) return tables;
  const apis = tables.apis.map((api) => {
    const catalogue = { ...api.errors.catalogue };
    for (const { code, standard, selected } of changed) {
      const entry = catalogue[code];
      // If an API is known to use another status, it keeps that status.
      if (entry?.status === Number(standard)) catalogue[code] = { ...entry, status: Number(selected) };
    }
    return { ...api, errors: { ...api.errors, catalogue } };
  });
  return { ...tables, apis };
}
