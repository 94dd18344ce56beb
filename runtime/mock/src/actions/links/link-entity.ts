import { isArray, isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import { linkKey } from "../../state/link-key.js";
import type { Entity } from "../../state/state.js";
import type { LinkAction, LinkTable } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { findLinked, linkOf } from "./find-linked.js";
import { listLinked } from "./list-linked.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { showEntity } from "../entities/show-entity.js";

interface NamedLink {
  readonly entity: Entity;
  /** The properties of the link. */
  readonly carried: JsonObject;
}

/** Links one or more entities to a holder, or changes, removes or reads their links. */
export function linkEntity(action: LinkAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const link = linkOf(action, call);
  const holder = linkKey(scopeKeys(action.scope, call));
  const { state } = call.world;
  const named: NamedLink[] = [];
  for (const item of itemsOf(action, call.body)) {
    const key = keyOf(item, action, call);
    const entity = findLinked(key, { action, link }, call);
    const existing = entity === null ? null : state.get(link.name, [holder, linkKey(entity.keys)]);
    if (entity === null || (action.kind !== "link" && existing === null)) return notFound(key, link, entity === null);
    if (action.kind === "link" && existing !== null && link.taken !== null)
      return { kind: "code", code: link.taken, parameters: [key] };
    named.push({ entity, carried: mergeObjects(existing?.value ?? {}, carriedBy(item, link)) });
  }
  // The state is changed only now, so that either all links change or none.
  for (const { entity, carried } of named) {
    const keys = [holder, linkKey(entity.keys)];
    if (action.kind === "unlink") state.remove(link.name, keys);
    else if (action.kind !== "read-linked") state.put(link.name, keys, carried);
  }
  return respond(named, action, call);
}

/**
 * Returns the body, or its items if it is an array. Each item identifies an entity to link. If the path identifies the
 * entity, returns only the first item.
 */
function itemsOf({ named }: LinkAction, body: Json | undefined): readonly (Json | undefined)[] {
  if (body === undefined || !isArray(body)) return [body];
  return named.parameter === null ? body : body.slice(0, 1);
}

/** The key of the entity to link: from the path, from a property of the item, or the item itself. */
function keyOf(item: Json | undefined, { named }: LinkAction, { path }: Call): string {
  if (named.parameter !== null) return path.get(named.parameter) ?? "";
  if (!isObject(item)) return item === undefined ? "" : toText(item);
  const name = named.members.find((each) => Object.hasOwn(item, each));
  return name === undefined ? "" : toText(member(item, name) ?? "");
}

function carriedBy(item: Json | undefined, { carries }: LinkTable): JsonObject {
  if (!isObject(item)) return {};
  return Object.fromEntries(Object.entries(item).filter(([name]) => carries.includes(name)));
}

function notFound(key: string, { resource, notFound: code }: LinkTable, isUnknown: boolean): Problem {
  return isUnknown || code === null ? { kind: "not-found", resource, key } : { kind: "code", code, parameters: [key] };
}

function respond(named: readonly NamedLink[], action: LinkAction, call: Call): Result {
  const schema = call.content?.schema ?? null;
  const [first] = named;
  if (schema === null || first === undefined) return success(undefined);
  if (action.list !== null) return listLinked({ ...action, kind: "list-linked" }, call);
  const { entity, carried } = first;
  const shown = mergeObjects(showEntity(entity, resourceOf(entity.resource, call), call), carried);
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  return success(shape(schema, shown, call, { seed, fill: "required" }));
}
