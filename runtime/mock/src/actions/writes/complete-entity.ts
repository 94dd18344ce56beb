import { hashOf } from "../../data/random/hash-of.js";
import { matchesSchema } from "../../data/match/matches-schema.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { shape } from "../shape.js";
import { addMissing } from "./add-missing.js";
import { automaticTimestamps } from "./automatic-timestamps.js";
import { initialStates } from "./initial-states.js";
import { settleParts } from "./settle-parts.js";
import { withRevision } from "./with-revision.js";
import { withoutUnsent } from "./without-unsent.js";
import type { WriteRules } from "./write-rules.js";

interface Completion {
  readonly keys: readonly string[];
  readonly value: JsonObject;
  /** If the entity is new, the schema that its value satisfies; null if a request changed the entity. */
  readonly created: MockSchema | null;
  readonly rules: WriteRules;
}

/**
 * Adds values that responses contain and the entity lacks: to a changed entity, only the required values; to a new
 * entity, all values that the server sets. The values are stored, so that they are the same in the responses of all
 * versions and don't change with the clock.
 */
export function completeEntity(
  { keys, value, created, rules }: Completion,
  resource: ResourceTable,
  call: Call,
): JsonObject {
  const { schemas, style } = call.operation.api.table;
  const computed = new Set([
    ...Object.keys(resource.computed),
    ...(style.links === null ? [] : [style.links.property]),
  ]);
  let complete = value;
  for (const view of rules.views) {
    const isDone = created === null ? matchesSchema(view, complete, schemas) : isSame(view, created);
    const shaped = isDone ? null : created === null ? required(view) : all(view);
    if (shaped === null) continue;
    const stored = Object.entries(shaped).filter(([name]) => !computed.has(name));
    complete = addMissing(complete, Object.fromEntries(stored));
  }
  return withRevision(complete, { isNew: created !== null, rules }, call);

  function required(view: MockSchema): JsonObject | null {
    const seed = seedOf(resource.name, keys, complete);
    return toObject(shape(view, complete, call, { seed, fill: "required" }));
  }

  function all(view: MockSchema): JsonObject | null {
    const settle = (schema: MockSchema): JsonObject =>
      mergeObjects(initialStates(schema, call), automaticTimestamps(schema, "created", call));
    const seed = seedOf(resource.name, keys, null);
    const options = { seed, fill: "all", distinct: new Set<string>() } as const;
    const shaped = toObject(shape(view, mergeObjects(settle(view), complete), call, options));
    const pruned = shaped === null ? null : withoutUnsent(shaped, complete, rules);
    return pruned === null ? null : settleParts(pruned, complete, { schema: view, schemas, settle });
  }
}

function toObject(value: Json): JsonObject | null {
  return isObject(value) ? value : null;
}

/** Whether two schemas are the same object, or refer to the same schema. */
function isSame(left: MockSchema, right: MockSchema): boolean {
  if (left === right) return true;
  const [name, other] = [member(left, "$ref"), member(right, "$ref")];
  return name !== undefined && name === other;
}

/**
 * Returns the seed for added values. For a new entity, it is the same seed as for its responses. For a change, it
 * depends on the changed value, so that the added values differ from those of earlier changes.
 */
function seedOf(resource: string, keys: readonly string[], changed: JsonObject | null): string {
  const seed = `${resource}/${keys.join("/")}`;
  return changed === null ? seed : `${seed}/${hashOf(JSON.stringify(changed))}`;
}
