import type { Reporter } from "../../diagnostics/reporter.js";
import { budgets } from "../../load/budgets.js";
import { isArray, isObject, type Json } from "../../model/json.js";
import type { ApiDocument, NamedSchema, SchemaId } from "../document.js";

/**
 * Whether schemas include each other no deeper than the budget admits; where they do it is reported, once. What includes, by `allOf` or
 * as a variant, is of one value with what it includes: it takes all of the chain to say what that value may be, for whoever asks.
 */
export function checkInclusions({ schemas }: ApiDocument, reporter: Reporter): boolean {
  const depths = measureDepths(schemas);
  let deepest: NamedSchema | null = null;
  for (const schema of schemas.values())
    if ((depths.get(schema.id) ?? 0) > (deepest === null ? budgets.inclusions : (depths.get(deepest.id) ?? 0)))
      deepest = schema;
  if (deepest === null) return true;
  reporter.report({
    code: "nested-too-deep",
    severity: "error",
    at: deepest.id,
    onKey: true,
    message: `${JSON.stringify(deepest.name)} includes schemas that include others, ${depths.get(deepest.id) ?? 0} deep; up to ${budgets.inclusions} are read.`,
    help: "Say with fewer schemas what this chain of allOf, anyOf and oneOf says.",
  });
  return false;
}

/** How many schemas the longest chain has that begins with a schema. A circle is no longer than once around. */
function measureDepths(schemas: ApiDocument["schemas"]): ReadonlyMap<SchemaId, number> {
  const depths = new Map<SchemaId, number>();
  const open = new Set<SchemaId>();
  // A chain may be longer than the stack of calls is deep: what is open is kept here.
  const stack = [...schemas.keys()].map((id) => ({ id, isLeft: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, isLeft } = next;
    const included = includedIn(schemas.get(id)?.schema);
    if (isLeft) {
      depths.set(id, 1 + included.reduce((most, each) => Math.max(most, depths.get(each) ?? 0), 0));
      open.delete(id);
    } else if (!open.has(id) && !depths.has(id)) {
      open.add(id);
      stack.push({ id, isLeft: true });
      for (const each of included) stack.push({ id: each, isLeft: false });
    }
  }
  return depths;
}

const lists = ["allOf", "anyOf", "oneOf"];
const single = ["not", "if", "then", "else"];

/** The schemas that speak of the same value as this one: not those of its properties and items. */
function includedIn(schema: Json | undefined): readonly SchemaId[] {
  if (!isObject(schema)) return [];
  const { $ref, dependentSchemas } = schema;
  const parts = [
    ...lists.flatMap((key) => {
      const list = schema[key];
      return isArray(list) ? list : [];
    }),
    ...single.map((key) => schema[key]),
    ...Object.values(isObject(dependentSchemas) ? dependentSchemas : {}),
  ];
  return [...(typeof $ref === "string" ? [$ref] : []), ...parts.flatMap(includedIn)];
}
