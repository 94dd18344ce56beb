import { isArray, isObject, member, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, Scope, ScopeLevel } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { absoluteUrl } from "../absolute-url.js";
import { encodeSegment } from "../encode-segment.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { hiddenParents, parentPath } from "./parent-places.js";
import { setAt } from "./set-at.js";
import { toPropertyValue } from "./to-property-value.js";

/** Returns a new entity with its parents' keys, in the properties that contain them. `schema` describes the entity. */
export function withParents(entity: JsonObject, schema: MockSchema, scope: Scope, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  let value = entity;
  for (const [index, level] of scope.entries()) {
    const path = parentPath(level);
    if (path === null) continue;
    const key = call.path.get(level.parameter) ?? "";
    const declared = path[0] === hiddenParents ? true : schemaAt(schema, path, schemas);
    if (declared === null) continue;
    const isLink = level.isLink === true;
    value = setAt(value, path, isLink ? linkTo(level, call) : toPropertyValue(key, declared, call));
    if (level.isObject !== true || isLink) continue;
    const outer = path.slice(0, -1);
    for (const [name, each] of Object.entries(describe(schemaAt(schema, outer, schemas), { scope, index, call })))
      if (name !== path.at(-1)) value = setAt(value, [...outer, name], each);
  }
  return value;
}

interface Described {
  readonly scope: Scope;
  readonly index: number;
  readonly call: Call;
}

/** Returns the properties to copy from a parent into its child, such as the title in `{ book: { id, title } }`. */
function describe(schema: MockSchema | null, { scope, index, call }: Described): JsonObject {
  const resource = scope[index]?.resource ?? null;
  if (schema === null || resource === null) return {};
  const { state, resources } = call.world;
  const { secrets = {} } = resources[resource] ?? {};
  const keys = scope.slice(0, index + 1).map(({ parameter }) => call.path.get(parameter) ?? "");
  const parent = state.get(resource, keys.slice(-state.parentCount(resource) - 1))?.value ?? {};
  const { schemas } = call.operation.api.table;
  const names = Object.keys(parent).filter((name) => schemaAt(schema, [name], schemas) !== null);
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, Json])[] => {
      const value = member(parent, name);
      const isCopied = value !== undefined && !isObject(value) && !isArray(value) && !Object.hasOwn(secrets, name);
      return isCopied ? [[name, value]] : [];
    }),
  );
}

/** The URL of a parent: the path of the request up to the parent's key. */
function linkTo({ parameter }: ScopeLevel, call: Call): string {
  const { path } = call.operation;
  const template = path.slice(0, path.indexOf(`{${parameter}}`) + parameter.length + 2);
  const slash = path.endsWith("/") ? "/" : "";
  const target = template.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(call.path.get(name) ?? ""));
  return absoluteUrl(target + slash, call);
}
