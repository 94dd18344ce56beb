import { member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import { equals } from "../../data/json/equals.js";
import { linkKey } from "../../state/link-key.js";
import type { Entity, State } from "../../state/state.js";
import type { ComputedTable, ResourceTable } from "../../tables/tables.js";
import { toInstant } from "../../state/to-instant.js";
import type { Call } from "../call.js";

type WorldCall = Pick<Call, "world">;

/** The value of an entity with its computed properties. A property that can't be computed keeps its stored value. */
export function computeValue(entity: Entity, { computed }: ResourceTable, call: WorldCall): JsonObject {
  const pairs = Object.entries(computed).flatMap(([name, table]): (readonly [string, Json])[] => {
    const value = table.kind === "progress" ? progressOf(name, table, { entity, call }) : compute(table, entity, call);
    return value === undefined ? [] : [[name, value]];
  });
  return pairs.length === 0 ? entity.value : mergeObjects(entity.value, Object.fromEntries(pairs));
}

function compute(table: Exclude<ComputedTable, Progress>, entity: Entity, { world }: WorldCall): Json | undefined {
  switch (table.kind) {
    case "text":
      return textOf(table.form, entity.value);
    case "count":
      return table.link === null
        ? countBelow(entity, table.resource, world.state)
        : countLinked(entity, table.link, { world });
    case "parent":
      return ofParent(entity, table, world);
    case "now":
      return table.at === "shown" ? toInstant(world.now()) : undefined;
  }
}

type Progress = Extract<ComputedTable, { readonly kind: "progress" }>;

/**
 * Returns the value of the latest step that the clock has reached. Returns `undefined`, which keeps the current value,
 * if an operation has changed the value since the entity was created.
 */
function progressOf(
  name: string,
  { steps }: Progress,
  { entity, call: { world } }: { readonly entity: Entity; readonly call: WorldCall },
): Json | undefined {
  const started = member(world.state.get(startsOf(entity.resource), entity.keys)?.value, "at");
  const [first] = steps;
  if (typeof started !== "number" || first === undefined || !equals(member(entity.value, name) ?? null, first.value))
    return undefined;
  return steps.findLast(({ after }) => started + after <= world.now())?.value;
}

/** Returns the name of the pseudo-resource that stores when the entities of a resource were created. */
export function startsOf(resource: string): string {
  return `${resource}*started`;
}

const placeholder = /\{([^{}:]+)(?::-(\d+))?\}/g;

/** Fills a template. If the template is a single placeholder, returns the property's value without converting it to text. */
function textOf(form: string, value: JsonObject): Json | undefined {
  const single = /^\{([^{}:]+)\}$/.exec(form)?.[1];
  if (single !== undefined) return member(value, single);
  return form.replace(placeholder, (_, name: string, count: string | undefined) => {
    const text = toText(member(value, name) ?? "");
    return count === undefined ? text : text.slice(-Number(count));
  });
}

function countBelow({ keys }: Entity, resource: string, state: State): number {
  return state.countBelow(resource, keys);
}

function countLinked({ resource, keys }: Entity, link: string, { world: { state, links } }: WorldCall): number {
  const key = linkKey(keys);
  if (links[link]?.holder === resource) return state.collection(link, [key])?.size ?? 0;
  return state.countHolders(link, key);
}

function ofParent(
  { resource, keys }: Entity,
  table: Extract<ComputedTable, { readonly kind: "parent" }>,
  { state, resources }: Call["world"],
): Json | undefined {
  const index = resources[resource]?.parents.indexOf(table.resource) ?? -1;
  if (index === -1) return undefined;
  const parent = keys.slice(0, index + 1);
  return table.property === null
    ? parent.at(-1)
    : member(state.get(table.resource, parent)?.value ?? {}, table.property);
}
