import { member } from "../json.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isJson } from "../media-types/is-json.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import type { ContentTable, OperationTable } from "../tables/tables.js";

/**
 * What an operation does to a file: stores the body as a file, returns the file, or removes it. Null if it does none of
 * these.
 */
export type FileRole = "upload" | "download" | "removal" | null;

const cache = new WeakMap<OperationTable, FileRole>();

/**
 * Returns what an operation does to the file at its path. A path can have a file if one of its operations has a body
 * that is a file, and its GET has a response that is a file (see `isFile`).
 */
export function fileRole({ api, table }: CompiledOperation): FileRole {
  const cached = cache.get(table);
  if (cached !== undefined) return cached;
  const role = findRole(
    table,
    api.table.operations.filter((each) => each.path === table.path),
  );
  cache.set(table, role);
  return role;
}

function findRole(operation: OperationTable, onPath: readonly OperationTable[]): FileRole {
  if (!onPath.some(isDownload) || !onPath.some(isUpload)) return null;
  if (isUpload(operation)) return "upload";
  if (operation.method === "DELETE") return "removal";
  return isDownload(operation) ? "download" : null;
}

function isUpload({ method, revisions }: OperationTable): boolean {
  return (
    (method === "PUT" || method === "POST" || method === "PATCH") &&
    revisions.some(({ body }) => body?.content.some(isFile) === true)
  );
}

function isDownload({ method, revisions }: OperationTable): boolean {
  const successes = revisions.flatMap(({ responses }) => responses.filter(({ status }) => status.startsWith("2")));
  return method === "GET" && successes.some(({ content }) => content.some(isFile));
}

/**
 * Whether content is a file: it is neither JSON, a form nor an event stream, and the type in its schema is `string` or
 * missing.
 */
export function isFile({ mediaType, schema }: Pick<ContentTable, "mediaType" | "schema">): boolean {
  const essence = essenceOf(mediaType);
  if (isJson(essence) || /^(multipart\/|application\/x-www-form-urlencoded|text\/event-stream)/.test(essence))
    return false;
  const declared = member(schema ?? true, "type");
  return declared === undefined || declared === "string";
}
