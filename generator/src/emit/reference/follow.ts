import { isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { keysOf } from "../../model/location.js";

const maxReferences = 50;

/** Caches the targets of references in each document, because a document refers to the same components many times. */
const targets = new WeakMap<JsonObject, Map<string, Json>>();

/** Returns the part to which a reference in a projected document leads. Returns any other part unchanged. */
export function follow(part: Json | undefined, document: JsonObject): Json {
  const reference = referenceOf(part);
  if (reference === null) return part ?? null;
  const known = targets.get(document) ?? new Map<string, Json>();
  targets.set(document, known);
  const target = known.get(reference) ?? targetOf(reference, document);
  known.set(reference, target);
  return target;
}

function targetOf(reference: string, document: JsonObject): Json {
  let next: string | null = reference;
  for (let count = 0; count < maxReferences; count += 1) {
    let target: Json | undefined = document;
    for (const key of keysOf(next.slice(1))) target = member(target, key);
    next = referenceOf(target);
    if (next === null) return target ?? null;
  }
  return null;
}

function referenceOf(part: Json | undefined): string | null {
  const reference = isObject(part) ? part["$ref"] : undefined;
  return typeof reference === "string" && reference.startsWith("#/") ? reference : null;
}
