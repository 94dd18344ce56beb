import { entriesOf, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import { texts } from "./texts.js";
import { mapOf, visitMembers } from "./visit.js";

const methods: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

const securityKey = JSON.stringify(["security"]);

/** The members of a document that are kept besides its paths and components. */
const general = [
  "openapi",
  "swagger",
  "jsonSchemaDialect",
  "$self",
  "info",
  "servers",
  "security",
  "host",
  "basePath",
  "schemes",
];

/** An operation of a document. */
export interface Found {
  readonly path: string;
  readonly method: string;
  /** The operationId, or `GET /path`. */
  readonly name: string;
}

/** Lists the operations below `paths`, in the order of the document. */
export function listOperations(root: Json): readonly Found[] {
  return entriesOf(member(root, "paths")).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([method, operation]) =>
      methods.has(method) && isObject(operation)
        ? [{ path, method, name: stringMember(operation, "operationId") ?? `${method.toUpperCase()} ${path}` }]
        : [],
    ),
  );
}

/**
 * Returns the document with only one operation, and everything to which the operation refers. Links, tags and other
 * operations are left out. References to other files stay as they are.
 */
export function keepOperation(root: JsonObject, { path, method }: Found): JsonObject {
  const item = member(member(root, "paths"), path);
  const parts = ["parameters", "servers", "$ref", method];
  const kept = new Map<string, Json>();
  const extensions = Object.keys(root).filter((key) => key.startsWith("x-"));
  for (const key of [...general, ...extensions]) keep(root, [key], kept);
  for (const part of parts) if (member(item, part) !== undefined) keep(root, ["paths", path, part], kept);
  // Keeping a part can add references, so the list grows while it is read.
  const pointers = [...kept.keys()];
  for (const pointer of pointers) {
    const value = kept.get(pointer) ?? null;
    for (const segments of referencesIn(pointer === securityKey ? { security: value } : value, root)) {
      const key = JSON.stringify(segments);
      if (kept.has(key)) continue;
      keep(root, segments, kept);
      if (kept.has(key)) pointers.push(key);
    }
  }
  return build(
    root,
    [...kept.keys()].map((key) => JSON.parse(key) as readonly string[]),
  );
}

function keep(root: Json, segments: readonly string[], kept: Map<string, Json>): void {
  let value: Json | undefined = root;
  for (const segment of segments) value = isArray(value) ? value[Number(segment)] : member(value, segment);
  if (value !== undefined) kept.set(JSON.stringify(segments), value);
}

/** Returns the segments of the places to which a value refers, by `$ref`, `mapping`, `security` or an anchor. */
function referencesIn(value: Json, root: Json): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const isSwagger = member(root, "swagger") !== undefined;
  const schemas = isSwagger ? ["definitions"] : ["components", "schemas"];
  const securitySchemes = isSwagger ? ["securityDefinitions"] : ["components", "securitySchemes"];
  visitMembers(value, (place, each, copy) => {
    const { map, key } = place;
    if (map === null && texts.has(key)) return null;
    if (typeof each === "string") {
      const isReference = map === "mapping" || (map === null && /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key));
      if (isReference && each.startsWith("#/")) found.push(placeOf(each));
      else if (isReference && each.startsWith("#")) found.push(...anchored(each.slice(1), root, schemas));
      else if (map === "mapping" && /^[\w.-]+$/.test(each)) found.push([...schemas, each]);
    }
    if (map === null && key === "security" && isArray(each))
      for (const requirement of each)
        for (const [name] of entriesOf(requirement)) found.push([...securitySchemes, name]);
    return [key, copy(each, mapOf(place, each))];
  });
  return found;
}

/** Returns the segments of a pointer. A reference into a component keeps the whole component. */
function placeOf(reference: string): readonly string[] {
  const segments = reference.slice(2).split("/").map(decode);
  return segments[0] === "components"
    ? segments.slice(0, 3)
    : segments[0] === "definitions"
      ? segments.slice(0, 2)
      : segments;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
  }
}

/** Finds the component that contains an anchor. */
function anchored(anchor: string, root: Json, schemas: readonly string[]): readonly (readonly string[])[] {
  let map: Json | undefined = root;
  for (const segment of schemas) map = member(map, segment);
  const has = (value: Json): boolean =>
    isArray(value)
      ? value.some(has)
      : entriesOf(value).some(
          ([key, each]) => ((key === "$anchor" || key === "$dynamicAnchor") && each === anchor) || has(each),
        );
  return entriesOf(map).flatMap(([name, schema]) => (has(schema) ? [[...schemas, name]] : []));
}

/** Builds a document from the kept places, in the order of the original. An array on the way is kept whole. */
function build(value: Json, places: readonly (readonly string[])[]): JsonObject {
  const entries = entriesOf(value).flatMap(([key, each]): readonly (readonly [string, Json])[] => {
    const inner = places.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (inner.length === 0) return [];
    return [[key, !isObject(each) || inner.some(({ length }) => length === 0) ? each : build(each, inner)]];
  });
  return Object.fromEntries(entries);
}
