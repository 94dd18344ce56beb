import { entriesOf, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import { segmentsOf } from "./segments-of.js";
import { texts } from "./texts.js";
import { valueAt } from "./value-at.js";
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
  // A kept part can refer to other parts, so the loop appends them to the list.
  const pointers = [...kept.keys()];
  for (const pointer of pointers) {
    const value = kept.get(pointer) ?? null;
    const references = referencesIn(pointer === securityKey ? { security: value } : value, root);
    for (const segments of [...references, ...kindsOf(JSON.parse(pointer) as readonly string[], value, root)]) {
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
  const value = valueAt(root, segments);
  if (value !== undefined) kept.set(JSON.stringify(segments), value);
}

/**
 * Returns the places that a value refers to by `$ref`, `mapping`, `security` or an anchor, each as a list of segments.
 */
function referencesIn(value: Json, root: Json): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const isSwagger = member(root, "swagger") !== undefined;
  const schemas = isSwagger ? ["definitions"] : ["components", "schemas"];
  const securitySchemes = isSwagger ? ["securityDefinitions"] : ["components", "securitySchemes"];
  visitMembers(value, (place, each, copy) => {
    const { map, key } = place;
    if (map === null && texts.has(key)) return null;
    if (typeof each === "string") {
      const isTag = map === "mapping" || (map === null && key === "defaultMapping");
      const isReference = isTag || (map === null && /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key));
      if (isReference && each.startsWith("#/")) found.push(placeOf(each));
      else if (isReference && each.startsWith("#")) found.push(...anchored(each.slice(1), root, schemas));
      else if (isTag && /^[\w.-]+$/.test(each)) found.push([...schemas, each]);
    }
    if (map === null && key === "security" && isArray(each))
      for (const requirement of each)
        for (const [name] of entriesOf(requirement)) found.push([...securitySchemes, name]);
    return [key, copy(each, mapOf(place, each))];
  });
  return found;
}

/** Returns the place of a reference. A reference into a component keeps the whole component. */
function placeOf(reference: string): readonly string[] {
  const segments = segmentsOf(reference);
  const length = segments[0] === "components" ? 3 : segments[0] === "definitions" ? 2 : segments.length;
  return segments.slice(0, length);
}

/**
 * Finds the components whose `allOf` refers to a schema with a discriminator: without a mapping, they are its kinds,
 * although the schema doesn't refer to them.
 */
function kindsOf(place: readonly string[], value: Json, root: Json): readonly (readonly string[])[] {
  if (member(value, "discriminator") === undefined) return [];
  const map = place.slice(0, -1);
  let schemas: Json | undefined = root;
  for (const segment of map) schemas = member(schemas, segment);
  const refersToIt = (each: Json): boolean => {
    const reference = stringMember(each, "$ref");
    return reference?.startsWith("#/") === true && JSON.stringify(placeOf(reference)) === JSON.stringify(place);
  };
  return entriesOf(schemas).flatMap(([name, schema]) => {
    const parts = member(schema, "allOf");
    return isArray(parts) && parts.some(refersToIt) ? [[...map, name]] : [];
  });
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

/**
 * Builds a document from the kept places, in the order of the original. If a place is inside an array, the whole array
 * is kept.
 */
function build(value: Json, places: readonly (readonly string[])[]): JsonObject {
  const entries = entriesOf(value).flatMap(([key, each]): readonly (readonly [string, Json])[] => {
    const inner = places.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (inner.length === 0) return [];
    return [[key, !isObject(each) || inner.some(({ length }) => length === 0) ? each : build(each, inner)]];
  });
  return Object.fromEntries(entries);
}
