import { isArray, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";

/** Copies the servers of the document, or of a path, to the operations that have none. */
export function serversToOperations(document: JsonObject): JsonObject | null {
  const { servers } = document;
  if (!isArray(servers) || servers.length === 0) return null;
  return mapDocument(document, (value, { kind, parent }) =>
    kind === "operation" ? { servers: parent?.["servers"] ?? servers, ...value } : value,
  );
}
