import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";

/**
 * The path of the property that a request names: `title`, `owner.name`, `CREATED_AT`, or `created` for `createdAt`. In
 * JSON:API, it can be an attribute. Null if the schema of the items has no such property.
 */
export function findProperty(name: string, schema: MockSchema, schemas: Schemas): readonly string[] | null {
  const own = findIn(name, schema, schemas);
  const attributes = own === null ? flatten(schema, schemas).object.properties.get("attributes") : undefined;
  if (attributes === undefined) return own;
  const inner = findIn(name, attributes, schemas);
  return inner === null ? null : ["attributes", ...inner];
}

function findIn(name: string, schema: MockSchema, schemas: Schemas): readonly string[] | null {
  const path: string[] = [];
  let inner: MockSchema = schema;
  for (const part of name.split(/[./]/)) {
    const { properties } = flatten(inner, schemas).object;
    const found = properties.has(part) ? part : similarName(part, [...properties.keys()]);
    if (found === null) return null;
    path.push(found);
    inner = properties.get(found) ?? true;
  }
  return path;
}

function similarName(name: string, names: readonly string[]): string | null {
  const plain = plainName(name);
  if (plain === "") return null;
  const same = names.filter((each) => plainName(each) === plain);
  const dated = names.filter((each) => dateSuffixes.some((suffix) => plainName(each) === plain + suffix));
  const [found, ...others] = same.length > 0 ? same : dated;
  return found !== undefined && others.length === 0 ? found : null;
}

const dateSuffixes = ["at", "on", "date", "time", "timestamp", "datetime"];

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
