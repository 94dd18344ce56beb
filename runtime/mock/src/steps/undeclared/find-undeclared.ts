import { pointerToken } from "../../data/json/pointer-token.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isArray, isObject, type Json } from "../../json.js";
import type { Violation } from "../../problem.js";
import type { MockSchema } from "../../tables/tables.js";

const maxViolations = 20;
/** The maximum number of values and schemas to visit. */
const maxVisits = 100_000;

interface Walk {
  readonly schemas: Schemas;
  readonly found: Violation[];
  visits: number;
}

/**
 * Returns a violation for each property of a body that no schema declares. If an object can have any properties
 * (`additionalProperties` is present, or no property is declared), its properties are accepted.
 */
export function findUndeclared(body: Json, schema: MockSchema, schemas: Schemas): readonly Violation[] {
  const walk: Walk = { schemas, found: [], visits: 0 };
  visit(body, [schema], "", walk);
  return walk.found;
}

/** Finds the undeclared properties of a value. A property is declared if at least one of the schemas declares it. */
function visit(value: Json, schemas: readonly MockSchema[], pointer: string, walk: Walk): void {
  walk.visits += 1 + schemas.length;
  if (walk.visits > maxVisits || walk.found.length >= maxViolations) return;
  if (!isArray(value) && !isObject(value)) return;
  const flats = withAlternatives(schemas, walk);
  if (isArray(value)) {
    for (const [index, item] of value.entries())
      visit(
        item,
        present(flats.map(({ array }) => array.prefixItems[index] ?? array.items)),
        `${pointer}/${index}`,
        walk,
      );
    return;
  }
  const isOpen = flats.every(({ object: { properties } }) => properties.size === 0) || flats.some(isOpenObject);
  for (const [name, property] of Object.entries(value)) {
    const declared = present(flats.map(({ object }) => object.properties.get(name)));
    const at = `${pointer}${pointerToken(name)}`;
    if (declared.length > 0) visit(property, declared, at, walk);
    else if (!isOpen && walk.found.length < maxViolations)
      walk.found.push({ in: "body", at, keyword: "undeclared", message: "is not declared", value: "" });
  }
}

function present(schemas: readonly (MockSchema | null | undefined)[]): readonly MockSchema[] {
  return schemas.filter((schema) => schema !== null && schema !== undefined);
}

function isOpenObject({ object: { additional, patternProperties } }: FlatSchema): boolean {
  return (additional !== null && additional !== false) || patternProperties.length > 0;
}

/** Returns the schemas with all their alternatives and conditional schemas, including nested ones. */
function withAlternatives(schemas: readonly MockSchema[], walk: Walk): readonly FlatSchema[] {
  const found = new Set<FlatSchema>();
  const queue = [...schemas];
  for (let next = queue.pop(); next !== undefined && walk.visits <= maxVisits; next = queue.pop()) {
    const flat = flatten(next, walk.schemas);
    if (found.has(flat)) continue;
    found.add(flat);
    walk.visits += 1;
    for (const { branches, otherwise } of flat.alternatives) {
      queue.push(...branches.map(({ schema }) => schema));
      if (otherwise !== null) queue.push(otherwise.schema);
    }
    for (const condition of flat.conditions) queue.push(condition.then, condition.else);
  }
  return [...found];
}
