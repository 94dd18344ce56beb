import { isArray, isObject, type Json } from "../json.js";
import type { MockTables } from "../tables/tables.js";

const maxSchemas = 200_000;

/**
 * The names of the properties that contain secrets: masked properties, account passwords, and `writeOnly` or `password`
 * strings.
 */
export function secretPropertiesOf(tables: MockTables): readonly string[] {
  const paths = Object.values(tables.resources).flatMap(({ secrets }) => Object.keys(secrets));
  for (const scheme of tables.apis.flatMap((api) => Object.values(api.schemes)))
    if ("accounts" in scheme && scheme.accounts !== null) paths.push(scheme.accounts.password);
  const names = new Set(paths.map((path) => path.split(".").at(-1)?.replace(/\[\]$/, "") ?? ""));
  for (const name of declaredSecrets(tables)) names.add(name);
  names.delete("");
  return [...names];
}

/** Returns the names of the properties that the schemas declare secret. */
function declaredSecrets({ apis }: MockTables): ReadonlySet<string> {
  const names = new Set<string>();
  const queue: Json[] = apis.flatMap((api) => [
    ...Object.values(api.schemas),
    ...api.operations.flatMap(({ revisions }) =>
      revisions.flatMap(({ body }) => (body?.content ?? []).flatMap(({ schema }) => schema ?? [])),
    ),
  ]);
  let count = 0;
  for (let next = queue.pop(); next !== undefined && count < maxSchemas; next = queue.pop(), count += 1) {
    if (isArray(next)) for (const item of next) queue.push(item);
    if (!isObject(next)) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === "properties" && isObject(value))
        for (const [name, property] of Object.entries(value)) if (isSecret(property)) names.add(name);
      queue.push(value);
    }
  }
  return names;
}

function isSecret(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const isText = schema["type"] === undefined || schema["type"] === "string";
  return isText && schema["$ref"] === undefined && (schema["format"] === "password" || schema["writeOnly"] === true);
}
