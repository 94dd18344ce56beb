import type { SideOperation } from "../../diff/compare-documents.js";
import { isSameJson } from "../../diff/is-same-json.js";
import type { ApiDocument } from "../../resolve/document.js";

/** Finds operations that are equal in two states of an API, including everything that they refer to. */
export class EqualOperations {
  readonly #documents = new Map<ApiDocument, Map<ApiDocument, boolean>>();

  areEqual(base: SideOperation, revision: SideOperation): boolean {
    return this.#haveEqualParts(base.document, revision.document) && isSameJson(base.operation, revision.operation);
  }

  /** Whether everything that the operations of two documents can share is equal, such as schemas and servers. */
  #haveEqualParts(base: ApiDocument, revision: ApiDocument): boolean {
    const known = this.#documents.get(base) ?? new Map<ApiDocument, boolean>();
    this.#documents.set(base, known);
    const isEqual = known.get(revision) ?? (base === revision || compareParts(base, revision));
    known.set(revision, isEqual);
    return isEqual;
  }
}

function compareParts({ schemas, ...base }: ApiDocument, { schemas: others, ...revision }: ApiDocument): boolean {
  return (
    schemas.size === others.size &&
    [...schemas].every(([id, schema]) => isSameJson(schema, others.get(id))) &&
    isSameJson(sharedParts(base), sharedParts(revision))
  );
}

function sharedParts(document: Omit<ApiDocument, "schemas">): object {
  const { operations: _, emptyPaths: _paths, locationOf: _location, partAt: _part, ...shared } = document;
  return shared;
}
