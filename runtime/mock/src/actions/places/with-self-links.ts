import { flatten } from "../../data/schema/flatten.js";
import type { JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { MockSchema, OperationTable } from "../../tables/tables.js";
import { absoluteUrl } from "../absolute-url.js";
import type { Call } from "../call.js";
import { encodeSegment } from "../encode-segment.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { entitySchema } from "./entity-schema.js";
import { setAt } from "./set-at.js";

/** Possible paths of an entity's link to itself. At the top level, a writable `url` or `href` can be another link. */
const places: readonly (readonly string[])[] = [
  ["links", "self", "href"],
  ["links", "self"],
  ["_links", "self", "href"],
  ["_links", "self"],
  ["self"],
  ["selfLink"],
  ["self_link"],
  ["url"],
  ["href"],
];
const general: ReadonlySet<string> = new Set(["url", "href"]);

/** Sets an entity's links to itself, in the properties that its schema has, to the URL at which the entity is read. */
export function withSelfLinks(value: JsonObject, entity: Entity, call: Call): JsonObject {
  const { paths, read } = linksOf(entity, call);
  if (paths.length === 0 || read === null) return value;
  let index = -1;
  const target = read.path.replace(/\{[^{}]*\}/g, () => encodeSegment(entity.keys[(index += 1)] ?? ""));
  const url = absoluteUrl(target, call);
  return paths.reduce((linked, path) => setAt(linked, path, url), value);
}

interface SelfLinks {
  readonly paths: readonly (readonly string[])[];
  /** The operation that reads the entity. */
  readonly read: OperationTable | null;
}

const cache = new WeakMap<object, Map<string, SelfLinks>>();

function linksOf({ resource, keys }: Entity, call: Call): SelfLinks {
  const { table } = call.operation.api;
  const found = cache.get(table) ?? new Map<string, SelfLinks>();
  cache.set(table, found);
  const known = found.get(resource);
  if (known !== undefined) return known;
  const read = table.operations.find(
    ({ action, path }) =>
      action.kind === "read" &&
      action.resource === resource &&
      path.split("{").length - 1 === keys.length &&
      /\}[^/{}]*\/?$/.test(path),
  );
  const schema = read === undefined ? true : entitySchema(resource, call);
  const paths = places.filter((path) => isLink(path, schema, call));
  const links = { paths: read === undefined ? [] : paths, read: read ?? null };
  found.set(resource, links);
  return links;
}

/** Whether a schema declares a string at a path that can be the entity's link to itself. */
function isLink(path: readonly string[], schema: MockSchema, call: Call): boolean {
  const { schemas } = call.operation.api.table;
  const declared = schemaAt(schema, path, schemas);
  if (declared === null) return false;
  const { types, text, isReadOnly, values } = flatten(declared, schemas);
  const isText = types?.includes("string") === true && values === null;
  return isText && (!general.has(path.at(-1) ?? "") || path.length > 1 || (isReadOnly && text.format === "uri"));
}
