import type { Call } from "../actions/call.js";
import { encodeSegment } from "../actions/encode-segment.js";
import type { Problem } from "../problem.js";
import type { Entity } from "../state/state.js";
import type { ApiTable, OperationTable } from "../tables/tables.js";
import { isFile } from "./file-operation.js";

/** The last segments of paths at which APIs return the contents of a file. */
const contents = /^(content|contents|download|file|data|raw|blob|binary|bytes|body|original)$/i;

/**
 * Stores the file of a request that created an entity, so that the operations that return the contents of the entity
 * return the file. Returns a problem if there is no room for it.
 */
export function storeUpload(entity: Entity, { operation, upload, world }: Call): Problem | null {
  if (upload === null) return null;
  const { mediaType, bytes } = upload;
  const owner = [entity.resource, ...entity.keys];
  for (const path of downloadPaths(entity, operation.api.table)) {
    if (!world.state.files.put(path, { mediaType, bytes, owner }))
      return { kind: "too-large", reason: "The uploaded files are larger than 64 MiB in total." };
  }
  return null;
}

/** The paths at which an API returns the contents of an entity. */
function downloadPaths({ resource, keys }: Entity, { operations }: ApiTable): readonly string[] {
  const items = operations.filter(
    ({ action }) => ["read", "delete"].includes(action.kind) && "resource" in action && action.resource === resource,
  );
  const bases = new Set(items.map(({ path }) => path).filter((path) => path.split("{").length - 1 === keys.length));
  const found = operations.filter(
    ({ path, ...operation }) =>
      [...bases].some((base) => path.startsWith(`${base}/`) && contents.test(path.slice(base.length + 1))) &&
      returnsText(operation),
  );
  return found.map(({ path }) => {
    let index = -1;
    return path.replace(/\{[^{}]*\}/g, () => encodeSegment(keys[(index += 1)] ?? ""));
  });
}

/** Whether a GET operation is declared to return a JSON string. Some documents declare file downloads like this. */
function returnsText({ method, revisions }: Pick<OperationTable, "method" | "revisions">): boolean {
  const successes = revisions.flatMap(({ responses }) => responses.filter(({ status }) => status.startsWith("2")));
  const isText = (type: unknown): boolean => type === "string";
  return (
    method === "GET" &&
    successes.some(({ content }) =>
      content.some((each) => isFile(each) || (typeof each.schema === "object" && isText(each.schema?.["type"]))),
    )
  );
}
