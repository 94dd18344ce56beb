import { fits } from "../../data/match/fits.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { shape } from "../shape.js";

export interface KeyCreation {
  /** What has been made of the entity so far. */
  readonly made: JsonObject;
  readonly sent: JsonObject;
  /** How many of the resource there have been, this one counted. */
  readonly count: number;
  readonly seed: string;
  readonly schema: MockSchema;
}

/**
 * The property by which paths name a new entity, where the client did not send it. Numbers count up; where answers do not show a key
 * at all, one is made. It is what paths may say of it.
 */
export function makeKey({ name, key }: ResourceTable, making: KeyCreation, call: Call): JsonObject {
  const { made, sent, count, seed, schema } = making;
  if (key === null || Object.hasOwn(sent, key)) return {};
  const { schemas } = call.operation.api.table;
  const stated = flatten(schema, schemas).object.properties.get(key);
  const flat = stated === undefined ? null : flatten(stated, schemas);
  if (flat?.types?.includes("integer") === true) return { [key]: count };
  const inPaths = pathSchemas(name, call);
  if (inPaths.some((each) => flatten(each, schemas).types?.includes("integer")))
    return { [key]: flat?.types?.includes("string") === true ? `${count}` : count };
  const own = member(made, key);
  const isOwn = own !== undefined && flat?.values == null && (flat?.examples.length ?? 0) === 0;
  if (isOwn && inPaths.every((each) => fits(each, own, schemas))) return {};
  // An example, a default or a constant would be the same for all. What suits the path suits the property nearly always.
  const rules = [...inPaths, stated ?? { type: "string" }].map((each) => (isObject(each) ? bareText(each) : each));
  const ways = [...rules, { allOf: rules }];
  const values = ways.map((way) => shape(way, undefined, call, { seed: `${seed}/${key}`, fill: "all" }));
  const unlike = values.find((value) => rules.every((rule) => fits(rule, value, schemas))) ?? values[0];
  return { [key]: typeof unlike === "string" && unlike !== "" ? unlike : `${key}-${count}` };
}

/** What path parameters that name one of the resource may be, each once: its own operations', and those of what stands below it. */
function pathSchemas(resource: string, { operation }: Call): readonly MockSchema[] {
  const found = new Map<string, MockSchema>();
  for (const { action, revisions } of operation.api.table.operations) {
    if (!("scope" in action)) continue;
    const level = action.scope.find((each) => each.resource === resource)?.parameter;
    const named = "key" in action && action.resource === resource ? action.key : level;
    if (named === undefined) continue;
    for (const { name, in: place, schema } of revisions.flatMap(({ parameters }) => parameters))
      if (place === "path" && name === named) found.set(JSON.stringify(schema), schema);
  }
  return [...found.values()];
}

function bareText(schema: JsonObject): JsonObject {
  const { example: _, examples: __, default: ___, enum: ____, const: _____, ...rest } = schema;
  return rest;
}
