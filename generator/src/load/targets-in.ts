import { isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import { nameMaps } from "./name-maps.js";
import { resolveTarget, type CopyOrigin } from "./resolve-target.js";
import type { Source } from "./source.js";

/** Keywords whose values are data, not schemas. Inside these values, only `$ref` has a special meaning. */
const dataKeywords = new Set(["example", "enum", "const", "value", "dataValue"]);

/**
 * Returns the files and URLs to which a document refers through `$ref`, `operationRef` and discriminators. The document
 * itself is not included. `origin` is the server that the document was copied from; null if it isn't a copy.
 */
export function targetsIn(source: Source, origin: CopyOrigin | null = null): ReadonlySet<string> {
  const targets = new Set<string>();
  const add = (reference: Json | undefined): void => {
    if (typeof reference !== "string" || reference.startsWith("#")) return;
    const target = resolveTarget(source.path, reference, origin);
    if (target.kind !== "none") targets.add(target.kind === "file" ? target.path : target.url);
  };
  for (const reference of referencesIn(source)) add(reference);
  return targets;
}

interface Visit {
  readonly value: JsonObject | readonly Json[];
  readonly role: "object" | "names" | "data";
}

/** Finds every reference. Not recursive, so that deep nesting cannot overflow the stack. */
function referencesIn({ root, isTree }: Source): readonly Json[] {
  const references: Json[] = [];
  // YAML aliases can put the same value in several places, so each value is visited only once per role.
  const visited = { object: new Set<Json>(), names: new Set<Json>(), data: new Set<Json>() };
  const stack: Visit[] = isCollection(root) ? [{ value: root, role: "object" }] : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, role } = next;
    if (!isTree) {
      if (visited[role].has(value)) continue;
      visited[role].add(value);
    }
    if (isArray(value)) {
      for (const item of value)
        if (isCollection(item)) stack.push({ value: item, role: role === "names" ? "object" : role });
      continue;
    }
    // A string can't be a schema or a parameter, so a $ref in a map of names is a misplaced reference to the whole map.
    if (typeof value["$ref"] === "string") references.push(value["$ref"]);
    if (role === "object" && (value["discriminator"] !== undefined || value["operationRef"] !== undefined))
      references.push(...otherReferencesOf(value));
    for (const key of Object.keys(value)) {
      const child = value[key] ?? null;
      if (isCollection(child)) stack.push({ value: child, role: roleOf(key, role) });
    }
  }
  return references;
}

function isCollection(value: Json): value is JsonObject | readonly Json[] {
  return typeof value === "object" && value !== null;
}

function roleOf(key: string, parent: Visit["role"]): Visit["role"] {
  if (parent === "names") return "object";
  if (parent === "data" || dataKeywords.has(key)) return "data";
  return nameMaps.has(key) ? "names" : "object";
}

/** Returns the references in a link's `operationRef` and in a discriminator. */
function otherReferencesOf(value: JsonObject): readonly Json[] {
  const { discriminator, operationRef } = value;
  const references = operationRef === undefined ? [] : [operationRef];
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return references;
  const { mapping, defaultMapping } = discriminator;
  return [...references, ...Object.values(isObject(mapping) ? mapping : {}), defaultMapping ?? null];
}
