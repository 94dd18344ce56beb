import type { ValidatorSchema } from "../../model/tables/validators.js";
import { referencesOf } from "./references-of.js";

/**
 * The definitions of a version, each with the version that declares it. `version` is null for an API without versions.
 */
export type Declared = ReadonlyMap<string, { readonly schema: ValidatorSchema; readonly version: string | null }>;

/**
 * Returns the version that declares each definition: an earlier version if the definition and all definitions that it
 * refers to are the same there, or else `version`.
 */
export function inheritDefinitions(
  definitions: ReadonlyMap<string, ValidatorSchema>,
  version: string | null,
  previous: Declared,
): Declared {
  const equal = new Map<string, string | null>();
  for (const [key, schema] of definitions) {
    const earlier = previous.get(key);
    if (earlier !== undefined && JSON.stringify(earlier.schema) === JSON.stringify(schema))
      equal.set(key, earlier.version);
  }
  const users = new Map<string, string[]>();
  for (const [key, schema] of definitions)
    for (const target of referencesOf(schema)) users.set(target, [...(users.get(target) ?? []), key]);
  const changed = [...definitions.keys()].filter((key) => !equal.has(key));
  for (let key = changed.pop(); key !== undefined; key = changed.pop()) {
    for (const user of users.get(key) ?? []) if (equal.delete(user)) changed.push(user);
  }
  return new Map(
    [...definitions].map(([key, schema]) => [
      key,
      { schema, version: equal.has(key) ? (equal.get(key) ?? null) : version },
    ]),
  );
}
