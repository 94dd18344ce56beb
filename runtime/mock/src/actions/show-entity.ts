import { isArray, isObject, toText, type Json, type JsonObject } from "../json.js";
import type { Entity } from "../state/state.js";
import type { ResourceTable } from "../tables.js";
import { merged, type Call } from "./call.js";
import { selfLink } from "./links.js";

/** An entity as answers show it: with its link, and a mask in place of what is shown once. */
export function showEntity(entity: Entity, resource: ResourceTable, call: Call): JsonObject {
  return withLinks(mask(entity.value, resource), entity, call);
}

/** As the answer to its creation shows it. */
export function revealEntity(entity: Entity, call: Call): JsonObject {
  return withLinks(entity.value, entity, call);
}

function withLinks(value: JsonObject, entity: Entity, call: Call): JsonObject {
  const links = selfLink(entity, call);
  return links === null ? value : merged(value, links);
}

/** A path leads to a secret: `privateKey`, `secrets[].secret`. */
function mask(value: JsonObject, { secrets }: ResourceTable): JsonObject {
  return Object.entries(secrets).reduce((masked, [path, form]) => maskAt(masked, path.split("."), form), value);
}

function maskAt(value: JsonObject, [step = "", ...rest]: readonly string[], form: string | null): JsonObject {
  const name = step.replace(/\[\]$/, "");
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  if (found === undefined) return value;
  if (rest.length > 0) {
    const inner = (each: Json): Json => (isObject(each) ? maskAt(each, rest, form) : each);
    return merged(value, { [name]: isArray(found) ? found.map(inner) : inner(found) });
  }
  const { [name]: secret, ...others } = value;
  if (form === null) return others;
  return merged(value, { [name]: maskText(toText(secret ?? null), form) });
}

function maskText(secret: string, form: string): string {
  return form.replace(/\{-(\d+)\}/g, (_, count: string) => secret.slice(-Number(count)));
}
