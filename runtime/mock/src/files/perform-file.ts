import type { Call, Result } from "../actions/call.js";
import { success } from "../actions/call.js";
import { respondFromSchema } from "../actions/respond-from-schema.js";
import { scopeKeys } from "../actions/scope.js";
import { targetEntity } from "../actions/target-entity.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isInRange } from "../media-types/is-in-range.js";
import type { MockRequest } from "../message.js";
import type { Problem } from "../problem.js";
import type { Entity } from "../state/state.js";
import { filePath } from "./file-path.js";
import { fileRole, isFile } from "./file-operation.js";

/** Stores, returns or removes the file at a call's path. Null if the operation's action must still be performed. */
export function performFile(call: Call, request: MockRequest): Result | null {
  const role = fileRole(call.operation);
  if (role === null) return uploadedAt(call);
  const missing = missingOwner(call);
  if (missing !== null) return missing;
  switch (role) {
    case "upload":
      return upload(call, request);
    case "download":
      return download(call);
    case "removal":
      return removal(call);
  }
}

function upload(call: Call, { body, header }: MockRequest): Result | null {
  const { files } = call.world.state;
  const contents = call.bodyRevision.body?.content ?? [];
  const mediaType = header("content-type") ?? contents[0]?.mediaType ?? "";
  const content = contents.find((each) => isInRange(essenceOf(mediaType), essenceOf(each.mediaType)));
  if (body === null || content === undefined || !isFile(content)) return null;
  const owner = ownEntity(call) ?? ownersOf(call).at(-1);
  const file = { mediaType, bytes: body, ...(owner === undefined ? {} : { owner: [owner.resource, ...owner.keys] }) };
  if (!files.put(filePath(call), file))
    return { kind: "too-large", reason: "The uploaded files are larger than 64 MiB in total." };
  if (call.operation.table.action.kind === "create") return null;
  const own = ownEntity(call);
  if (own !== null && call.world.state.get(own.resource, own.keys) === null) {
    const name = call.world.resources[own.resource]?.key ?? null;
    call.world.state.put(own.resource, own.keys, name === null ? {} : { [name]: own.keys.at(-1) ?? "" });
  }
  return respondFromSchema({ ...call, body: undefined });
}

type EntityKeys = Pick<Entity, "resource" | "keys">;

/** The entity that an upload changes or replaces; null for other uploads. */
function ownEntity(call: Call): EntityKeys | null {
  const { action } = call.operation.table;
  if (action.kind !== "update" && action.kind !== "replace") return null;
  return { resource: action.resource, keys: [...scopeKeys(action.scope, call), call.path.get(action.key) ?? ""] };
}

function download(call: Call): Result | null {
  if (call.content === null || !isFile(call.content)) return null;
  const file = call.world.state.files.get(filePath(call));
  return file === null ? notUploaded(call) : { ...success(undefined), file };
}

/** Returns the file of the entity in the path, if the request that created the entity contained one. */
function uploadedAt(call: Call): Result | null {
  const { files } = call.world.state;
  const file = call.operation.method === "GET" && !files.isEmpty ? files.get(filePath(call)) : null;
  return file === null ? null : { ...success(undefined), file };
}

/** The response to the removal of a file. Null if the operation's action must still be performed, to remove the file's entity. */
function removal(call: Call): Result | null {
  const { action } = call.operation.table;
  const exists = call.world.state.files.get(filePath(call)) !== null;
  const isEntity = action.kind === "delete" && targetEntity(call) !== null;
  return exists && !isEntity ? respondFromSchema(call) : notUploaded(call);
}

/** Returns a 404 if no file is stored at the call's path and the operation declares that status; otherwise null. */
function notUploaded(call: Call): Problem | null {
  const { operation, revision, path } = call;
  const { kind } = operation.table.action;
  const canBeFile = kind === "schema" || kind === "read-one" || kind === "delete-one";
  if (!canBeFile || call.world.state.files.get(filePath(call)) !== null) return null;
  if (!revision.responses.some(({ status }) => status === "404")) return null;
  const resource = operation.path.split("/").findLast((segment) => segment !== "" && !segment.includes("{")) ?? "file";
  return { kind: "not-found", resource, key: [...path.values()].at(-1) ?? "" };
}

/** Returns a problem if the file's path is below the path of an entity that doesn't exist. */
function missingOwner(call: Call): Problem | null {
  const { state } = call.world;
  const missing = ownersOf(call).find(({ resource, keys }) => state.get(resource, keys) === null);
  return missing === undefined
    ? null
    : { kind: "not-found", resource: missing.resource, key: missing.keys.at(-1) ?? "" };
}

/** The entities that the file's path is below, outermost first. */
function ownersOf(call: Call): readonly EntityKeys[] {
  const { operation, path } = call;
  return operation.api.table.operations
    .filter((each) => operation.path.startsWith(`${each.path}/`))
    .sort((left, right) => left.path.length - right.path.length)
    .flatMap(({ action }) =>
      action.kind === "read"
        ? [{ resource: action.resource, keys: [...scopeKeys(action.scope, call), path.get(action.key) ?? ""] }]
        : [],
    );
}
