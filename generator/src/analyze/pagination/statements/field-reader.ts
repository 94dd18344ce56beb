import { list } from "../../../diagnostics/list.js";
import { isArray, type Json, type JsonObject } from "../../../model/json.js";
import type { Path } from "../../../model/pagination.js";
import type { ApiDocument, SchemaNode } from "../../../resolve/document.js";
import { schemaFacts, type SchemaFacts } from "../evidence/schema-facts.js";
import type { Problem } from "./problem.js";

/**
 * Reads the path stated under a key. Returns the path, or the reason that it doesn't match the response; null if the
 * statement doesn't have the key.
 */
export type ReadField = (
  key: string,
  types: readonly string[],
) => { readonly path: Path; readonly facts: SchemaFacts } | { readonly problem: Problem } | null;

/**
 * Returns a function that reads a path from a statement, and checks that the response has a value of one of the given
 * types at that path.
 */
export function fieldReader(value: JsonObject, body: SchemaNode, document: ApiDocument): ReadField {
  return (key, types) => {
    const stated = value[key];
    if (stated === undefined) return null;
    const paths = pathsOf(stated);
    for (const path of paths) {
      const facts = factsAt(body, path, document);
      if (facts === null) continue;
      if (facts.types.size === 0 || types.some((type) => facts.types.has(type))) return { path, facts };
      return { problem: wrongType(key, path, { found: [...facts.types], types }) };
    }
    const name = JSON.stringify(paths[0]?.join(".") ?? "");
    return {
      problem: {
        key,
        message: `The successful response has no property ${name}.`,
        help: "Write the path of the property from the root of the body, such as meta.next or [meta, next].",
      },
    };
  };
}

/**
 * The paths that a stated value can mean, the most likely first. There can be several, because property names can
 * contain dots.
 */
export function pathsOf(stated: Json): readonly Path[] {
  if (isArray(stated)) return [stated.filter((name) => typeof name === "string")];
  const parts = typeof stated === "string" ? stated.split(".") : [];
  return parts.length > maxParts ? [parts] : combine(parts);
}

const maxParts = 8;

/** All ways to rejoin neighboring parts: `a.b` can be the path `a`, `b` or the name `a.b`. */
function combine([part, ...rest]: readonly string[]): readonly Path[] {
  if (part === undefined) return [[]];
  const [next, ...others] = rest;
  const apart = combine(rest).map((path) => [part, ...path]);
  return next === undefined ? apart : [...apart, ...combine([`${part}.${next}`, ...others])];
}

/**
 * Returns the facts about the value at a path; null if a schema on the path declares properties but not the next one,
 * or isn't an object.
 */
function factsAt(body: SchemaNode, path: Path, document: ApiDocument): SchemaFacts | null {
  let facts = schemaFacts([body], document);
  for (const name of path) {
    const nodes = facts.properties.get(name);
    if (nodes === undefined && facts.properties.size > 0) return null;
    if (nodes === undefined && facts.types.size > 0 && !facts.types.has("object")) return null;
    facts = schemaFacts(nodes ?? [true], document);
  }
  return facts;
}

interface Types {
  readonly found: readonly string[];
  readonly types: readonly string[];
}

function wrongType(key: string, path: Path, { found, types }: Types): Problem {
  return {
    key,
    message: `${JSON.stringify(path.join("."))} in the successful response has type ${list(found, "or")}, not ${list(types, "or")}.`,
    help: "Correct the path.",
  };
}
