import type { DiffSide } from "../../diff/compare-documents.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";

/** Returns all operations of an API that has one document. */
export function wholeDocument({ documents }: VersionedApi): DiffSide {
  const [document] = documentsOf(documents);
  if (document === undefined) throw new Error("An API has no documents.");
  return { document, operations: document.operations.map((operation) => ({ operation, document })) };
}
