import { isDocumentName } from "./is-document-name.js";

/** Whether an argument looks like the path or URL of a document rather than the name of a mock: `openapi.yaml`, `./spec`. */
export function looksLikeDocument(argument: string): boolean {
  return isDocumentName(argument) || /^(?:\.{0,2}\/|[A-Za-z]:\/)/.test(argument);
}
