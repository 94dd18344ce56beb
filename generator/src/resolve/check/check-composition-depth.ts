import type { Reporter } from "../../diagnostics/reporter.js";
import { limits } from "../../load/limits.js";
import { isArray, isObject, type Json } from "../../model/json.js";
import type { ApiDocument, NamedSchema, SchemaId } from "../document.js";

/**
 * Checks the length of chains of schemas in which each includes the next through `allOf`, `anyOf`, `oneOf` or a similar
 * keyword. If a chain exceeds the limit, reports the longest one. All schemas in a chain apply to the same value, so
 * later stages have to process the whole chain at once.
 */
export function checkCompositionDepth({ schemas }: ApiDocument, reporter: Reporter): boolean {
  const depths = measureDepths(schemas);
  let deepest: NamedSchema | null = null;
  for (const schema of schemas.values())
    if ((depths.get(schema.id) ?? 0) > (deepest === null ? limits.compositionDepth : (depths.get(deepest.id) ?? 0)))
      deepest = schema;
  if (deepest === null) return true;
  reporter.report({
    code: "nesting-too-deep",
    severity: "error",
    at: deepest.id,
    onKey: true,
    message: `${JSON.stringify(deepest.name)} starts a chain of ${depths.get(deepest.id) ?? 0} schemas, each of which includes the next; at most ${limits.compositionDepth} are supported.`,
    help: "Shorten this chain of allOf, anyOf and oneOf.",
  });
  return false;
}

/** Measures the longest chain that starts at each schema. In a circular chain, each schema is counted once. */
function measureDepths(schemas: ApiDocument["schemas"]): ReadonlyMap<SchemaId, number> {
  const depths = new Map<SchemaId, number>();
  const open = new Set<SchemaId>();
  // Uses an explicit stack, because a chain may be longer than the call stack allows.
  const stack = [...schemas.keys()].map((id) => ({ id, isDone: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, isDone } = next;
    const included = includedIn(schemas.get(id)?.schema);
    if (isDone) {
      depths.set(id, 1 + included.reduce((most, each) => Math.max(most, depths.get(each) ?? 0), 0));
      open.delete(id);
    } else if (!open.has(id) && !depths.has(id)) {
      open.add(id);
      stack.push({ id, isDone: true });
      for (const each of included) stack.push({ id: each, isDone: false });
    }
  }
  return depths;
}

const lists = ["allOf", "anyOf", "oneOf"];
const single = ["not", "if", "then", "else"];

/** Returns the schemas that apply to the same value as this schema. Schemas of its properties and items are not included. */
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
