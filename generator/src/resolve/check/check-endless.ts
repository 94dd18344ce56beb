import type { Report } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../document.js";

/** The schemas of a document that demand themselves. */
export interface Endless {
  readonly ids: ReadonlySet<SchemaId>;
  /** Whether every value of a schema needs one of them. */
  readonly needs: (schema: Json | undefined) => boolean;
}

/** Schemas that demand themselves: a value would have to go on for ever. */
export function checkEndless(document: ApiDocument, report: (entry: Report) => void): void {
  for (const id of findEndless(document).ids) {
    const found = document.schemas.get(id);
    if (found === undefined) continue;
    report({
      code: "endless-schema",
      severity: "warning",
      at: document.locationOf(found.schema),
      message: `A value of ${JSON.stringify(found.name)} needs another one within it, and so on without end: no value is valid.`,
      help: "Make the property that leads back optional, or let it be null; mocks take it for optional.",
    });
  }
}

export function findEndless(document: ApiDocument): Endless {
  const ending = findEnding(document);
  const ids = new Set<SchemaId>();
  for (const { id, schema } of document.schemas.values())
    if (!ending.has(id) && reaches(schema, id, { document, ending })) ids.add(id);
  return { ids, needs: (schema) => ids.size > 0 && neededBy(schema, ending).some((id) => ids.has(id)) };
}

/** What ends is found from the leaves up: who waited for one that does is looked at again. */
function findEnding({ schemas }: ApiDocument): ReadonlySet<SchemaId> {
  const ending = new Set<SchemaId>();
  const waiting = new Map<SchemaId, SchemaId[]>();
  const queue = [...schemas.keys()];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (ending.has(id)) continue;
    const [first] = neededBy(schemas.get(id)?.schema, ending);
    if (first !== undefined) {
      waiting.set(first, [...(waiting.get(first) ?? []), id]);
      continue;
    }
    ending.add(id);
    queue.push(...(waiting.get(id) ?? []));
  }
  return ending;
}

interface Known {
  readonly document: ApiDocument;
  readonly ending: ReadonlySet<SchemaId>;
}

function reaches(start: SchemaNode, goal: SchemaId, { document, ending }: Known): boolean {
  const seen = new Set<SchemaId>();
  const queue = [...neededBy(start, ending)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    const schema = document.schemas.get(id)?.schema;
    if (seen.has(id) || schema === undefined) continue;
    seen.add(id);
    queue.push(...neededBy(schema, ending));
  }
  return false;
}

/** The schemas that every value of this one needs, but for those that are known to end. */
function neededBy(schema: Json | undefined, ending: ReadonlySet<SchemaId>): readonly SchemaId[] {
  if (!isObject(schema)) return [];
  const needed = (each: Json | undefined): readonly SchemaId[] => neededBy(each, ending);
  const { $ref, allOf, anyOf, oneOf, properties, required, items, minItems, type } = schema;
  const own = typeof $ref === "string" && !ending.has($ref) ? [$ref] : [];
  const choices = [anyOf, oneOf].filter(isArray).map((variants) => variants.map(needed));
  // A choice needs something only if each of its variants does.
  const chosen = choices.filter((variants) => variants.length > 0 && variants.every((each) => each.length > 0));
  const isOnly = (name: string): boolean =>
    type === undefined || type === name || (isArray(type) && type.every((each) => each === name));
  const names = isOnly("object") && isArray(required) ? required : [];
  const members = names.map((name) =>
    isObject(properties) && typeof name === "string" ? member(properties, name) : undefined,
  );
  const isFilled = isOnly("array") && typeof minItems === "number" && minItems > 0;
  return [
    ...own,
    ...(isArray(allOf) ? allOf.flatMap(needed) : []),
    ...chosen.flat(2),
    ...members.flatMap(needed),
    ...(isFilled ? needed(items) : []),
  ];
}
