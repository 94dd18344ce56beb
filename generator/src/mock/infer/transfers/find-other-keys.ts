import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { Property } from "../../../model/schema.js";
import { propertiesOf } from "../schemas/properties-of.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import type { Collection, Workspace } from "../workspace.js";
import { scalarKind } from "./scalar-kind.js";

const names = ["name", "login", "username", "slug", "email", "handle", "path", "number"];
const ids = /\b(ids?|identifiers?)\b/i;

/**
 * The paths of properties whose values can be in the path instead of the key, according to the description of the path
 * parameter: `Name` for "ID or name of the container". A property in a nested object must be the only one with its name.
 */
export function findOtherKeys(
  { itemPath, parameter, key, composite, shown }: Collection,
  workspace: Workspace,
): readonly (readonly string[])[] {
  const [view] = shown;
  if (itemPath === null || view === undefined || composite.length > 0) return [];
  const operations = ["GET", "PUT", "PATCH", "POST", "DELETE"].flatMap(
    (method) => workspace.at(method, itemPath) ?? [],
  );
  const text = operations.map((operation) => descriptionOf(parameter, operation)).find((each) => ids.test(each)) ?? "";
  if (!/\b(or|,)\s/i.test(text)) return [];
  const words = new Set(text.toLowerCase().split(/[^a-z]+/));
  const readable = workspace.reader.readable(view.operation, view.properties);
  return names
    .filter((name) => words.has(name))
    .flatMap((name) => {
      const path = pathOf(name, readable);
      return path === null || path.join(".") === key ? [] : [path];
    });
}

/** The beginning of a parameter's description, which states what the parameter is. */
function descriptionOf(parameter: string, { parameters }: Operation): string {
  const found = parameters.find(({ in: location, name }) => location === "path" && name === parameter);
  return /^[^.\n(]*/.exec(found?.documentation.text ?? "")?.[0] ?? "";
}

/** The path to the string with this name in an entity or in only one of its nested objects; null if there is none. */
function pathOf(name: string, { properties, resolve }: ReadableProperties): readonly string[] | null {
  const isNamed = (property: Property): boolean =>
    plainName(property.name) === name && scalarKind(property.schema, resolve) === "string";
  const own = properties.find(isNamed);
  if (own !== undefined) return [own.name];
  const nested = properties.flatMap((property) =>
    propertiesOf(property.schema, resolve)
      .filter(isNamed)
      .map((inner) => [property.name, inner.name]),
  );
  const [only = null, ...others] = nested;
  return others.length === 0 ? only : null;
}
