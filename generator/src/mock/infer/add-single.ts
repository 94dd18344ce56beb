import type { Action, EntityPlaces } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../model/model.js";
import { cluesOf } from "./schemas/clues-of.js";
import { literalsOf } from "../paths.js";
import { resourceTable } from "./resource-table.js";
import type { Workspace } from "./workspace.js";

const methods = [
  ["PATCH", "update-one", "GET at this path shows what it changes"],
  ["PUT", "replace-one", "GET at this path shows what it replaces"],
] as const;

/** Adds a singleton: an entity that is read and changed at a path that doesn't end in a parameter. */
export function addSingle(path: string, workspace: Workspace): void {
  const { reader } = workspace;
  const read = workspace.at("GET", path);
  if (read === null || workspace.hasAction("GET", path) || reader.listingOf(read) !== null) return;
  const changes = methods.filter(([method]) => {
    const operation = workspace.at(method, path);
    return operation !== null && reader.acceptsObject(operation);
  });
  if (changes.length === 0) return;
  const name = literalsOf(path, workspace.base).join(".");
  if (name === "" || workspace.resources.has(name)) return;
  const scope = workspace.scopeOf(path);
  workspace.resources.set(name, resourceTable(name, null, scope));
  const action = (kind: "read-one" | "update-one" | "replace-one" | "delete-one"): Action => ({
    kind,
    resource: name,
    scope,
  });
  const places = (operation: Operation | null): EntityPlaces =>
    operation === null ? {} : placesOf(operation, { read, path, workspace });
  workspace.set("GET", path, action("read-one"), {
    reason: "another operation changes what this path shows",
    entity: places(read),
  });
  for (const [method, kind, reason] of changes)
    workspace.set(method, path, action(kind), { reason, entity: places(workspace.at(method, path)) });
  const isReplaced = changes.some(([method]) => method === "PUT");
  if (!isReplaced) return workspace.explain("DELETE", path, "no operation could create it again");
  const entity = places(workspace.at("DELETE", path));
  workspace.set("DELETE", path, action("delete-one"), { reason: "GET at this path shows what it deletes", entity });
}

interface SingleContext {
  readonly read: Operation;
  readonly path: string;
  readonly workspace: Workspace;
}

/** Returns where the request and response bodies of an operation contain a singleton. */
function placesOf(operation: Operation, { read, path, workspace }: SingleContext): EntityPlaces {
  const { reader } = workspace;
  const noun = literalsOf(path, workspace.base).at(-1) ?? "";
  const known = { parameter: "id", noun, types: new Set<string>() };
  const own = reader.entityOf(read, cluesOf(read, known, reader));
  const types = new Set(own?.type == null ? [] : [own.type]);
  const clues = cluesOf(operation, { ...known, types }, reader);
  const place = reader.entityOf(operation, clues);
  const body = reader.bodyPlaceOf(operation, place ?? own, clues);
  return {
    ...(body.length === 0 ? {} : { body }),
    ...(place === null || place.path.length === 0 ? {} : { response: place.path }),
  };
}
