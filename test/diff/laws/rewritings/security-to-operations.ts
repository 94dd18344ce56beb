import { isArray, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";

/** Copies the security requirements of the document to the operations that have none. */
export function securityToOperations(document: JsonObject): JsonObject | null {
  const { security } = document;
  if (!isArray(security) || security.length === 0) return null;
  return mapDocument(document, (value, { kind }) => (kind === "operation" ? { security, ...value } : value));
}
