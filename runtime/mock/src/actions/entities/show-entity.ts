import { isArray, isObject, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { MaskTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { computeValue } from "./compute-value.js";
import { selfLink } from "./self-link.js";
import { resourceOf } from "../resource-of.js";
import { hiddenParents } from "../places/parent-places.js";
import { withSelfLinks } from "../places/with-self-links.js";
import { showReferences } from "../transfers/show-references.js";
import { maskText } from "../mask-text.js";

/** Returns the value of an entity for a response, with links and with masked secrets. */
export function showEntity(entity: Entity, resource: ResourceTable, call: Call): JsonObject {
  return withLinks(withReferences(mask(computeValue(entity, resource, call), resource), entity, call), entity, call);
}

/** Returns the value of an entity for the response to its creation, with links and with unmasked secrets. */
export function revealEntity(entity: Entity, call: Call): JsonObject {
  const value = computeValue(entity, resourceOf(entity.resource, call), call);
  return withLinks(withReferences(value, entity, call), entity, call);
}

function withReferences(value: JsonObject, holder: Entity, call: Call): JsonObject {
  const show = (entity: Entity): JsonObject => {
    const table = resourceOf(entity.resource, call);
    return withLinks(mask(computeValue(entity, table, call), table), entity, call);
  };
  return showReferences(value, holder, show, call);
}

function withLinks(stored: JsonObject, entity: Entity, call: Call): JsonObject {
  const visible = Object.hasOwn(stored, hiddenParents) ? withoutHidden(stored) : stored;
  const value = withSelfLinks(visible, entity, call);
  const links = selfLink(entity, call);
  return links === null ? value : mergeObjects(value, links);
}

function withoutHidden(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== hiddenParents));
}

/** Masks the resource's secrets, whose paths look like `privateKey` or `secrets[].secret`. */
function mask(value: JsonObject, { secrets }: ResourceTable): JsonObject {
  return Object.entries(secrets).reduce((masked, [path, table]) => maskAt(masked, path.split("."), table), value);
}

function maskAt(value: JsonObject, [step = "", ...rest]: readonly string[], table: MaskTable): JsonObject {
  const name = step.replace(/\[\]$/, "");
  const found = Object.hasOwn(value, name) ? value[name] : undefined;
  if (found === undefined) return value;
  if (rest.length > 0) {
    const inner = (each: Json): Json => (isObject(each) ? maskAt(each, rest, table) : each);
    return mergeObjects(value, { [name]: isArray(found) ? found.map(inner) : inner(found) });
  }
  const { [name]: secret, ...others } = value;
  if (table.mask === null) return others;
  const masked = maskText(toText(secret ?? null), table.mask);
  // Overwriting a property keeps the order of the properties.
  return table.property === null
    ? mergeObjects(value, { [name]: masked })
    : mergeObjects(others, { [table.property]: masked });
}
