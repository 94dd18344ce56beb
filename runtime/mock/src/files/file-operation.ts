import { member } from "../json.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isJson } from "../media-types/is-json.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import type { ContentTable, OperationTable } from "../tables/tables.js";

/** What an operation does to a file: it stores the body, returns it, or removes it. Null if its path has no uploads. */
export type FileRole = "upload" | "download" | "removal" | null;

const cache = new WeakMap<OperationTable, FileRole>();

/**
 * The role of an operation on a path whose file can be uploaded and downloaded: one operation has a body that isn't JSON
 * or a form, and a GET of the same path has a response that isn't JSON.
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

/** Whether a content is a file: not JSON, XML, a form or a stream, or declared as binary. */
export function isFile({ mediaType, schema }: Pick<ContentTable, "mediaType" | "schema">): boolean {
  const essence = essenceOf(mediaType);
  if (isJson(essence) || /^(multipart\/|application\/x-www-form-urlencoded|text\/event-stream)/.test(essence))
    return false;
  const declared = member(schema ?? true, "type");
  return declared === undefined || declared === "string";
}
