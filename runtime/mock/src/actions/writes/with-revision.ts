import { tagText } from "../../data/random/tag-text.js";
import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { Call } from "../call.js";
import { accessOf, levelOf, type Level } from "./access-of.js";
import type { WriteRules } from "./write-rules.js";

/** Names of nested objects that can contain the revision of the entity. */
const groups = ["metadata", "meta"];
const counter = /^_?(lock|row)?_?(version|revision)$/i;

interface Revised {
  readonly isNew: boolean;
  readonly rules: WriteRules;
}

/**
 * Sets the properties of a new or changed entity that identify its revision: an integer that only the server sets
 * (`version`), the `resourceVersion` of Kubernetes, and an entity tag (`etag`). The tag depends on all other properties.
 */
export function withRevision(value: JsonObject, { isNew, rules }: Revised, call: Call): JsonObject {
  const level: Level = { path: [], bodies: rules.bodies, views: rules.views };
  const context = { isNew, rules, call };
  const names = declaredNames(level, rules);
  let changed = withCounters(value, level, context);
  for (const group of groups.filter((name) => names.has(name))) {
    const inner = member(changed, group) ?? {};
    const revised = isObject(inner) ? withCounters(inner, levelOf(group, level, rules), context) : {};
    if (Object.keys(revised).length > 0) changed = mergeObjects(changed, { [group]: revised });
  }
  const tags = [...names].filter((name) => isTagName(name));
  if (tags.length === 0) return changed;
  const others = Object.fromEntries(Object.entries(changed).filter(([name]) => !tags.includes(name)));
  const text = tagText(JSON.stringify(others));
  const set = tags.flatMap((name): readonly (readonly [string, Json])[] => {
    const found = [text, `"${text}"`, `W/"${text}"`].find((each) => isValid(name, each, level, rules));
    return found === undefined ? [] : [[name, found]];
  });
  return mergeObjects(changed, Object.fromEntries(set));
}

/** Whether a property contains an entity tag: `etag`, `_etag`, `@odata.etag`. */
export function isTagName(name: string): boolean {
  return /^_?(@odata\.)?e_?tag$/i.test(name);
}

function withCounters(
  value: JsonObject,
  level: Level,
  { isNew, rules, call }: Revised & { readonly call: Call },
): JsonObject {
  const changed: [string, Json][] = [];
  for (const name of declaredNames(level, rules)) {
    if (name === "resourceVersion") {
      const next = String(call.world.state.nextCount("*revision"));
      if (isValid(name, next, level, rules)) changed.push([name, next]);
    }
    if (!counter.test(name) || !isIntegerSetByServer(name, level, rules)) continue;
    const current = member(value, name);
    const next = !isNew && typeof current === "number" ? current + 1 : 1;
    if (isValid(name, next, level, rules)) changed.push([name, next]);
  }
  return changed.length === 0 ? value : mergeObjects(value, Object.fromEntries(changed));
}

function declaredNames({ views }: Level, { schemas }: WriteRules): ReadonlySet<string> {
  return new Set(views.flatMap((view) => [...flatten(view, schemas).object.properties.keys()]));
}

function isIntegerSetByServer(name: string, level: Level, rules: WriteRules): boolean {
  const { views } = levelOf(name, level, rules);
  const isInteger = views.every((view) => flatten(view, rules.schemas).types?.includes("integer") === true);
  return isInteger && ["readOnly", "undeclared"].includes(accessOf(name, level, rules));
}

function isValid(name: string, value: Json, level: Level, rules: WriteRules): boolean {
  return levelOf(name, level, rules).views.every((view) => matchesSchema(view, value, rules.schemas));
}
