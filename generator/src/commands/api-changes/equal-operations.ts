import type { SideOperation } from "../../diff/compare-documents.js";
import { ValueNumbers } from "../../model/memory/value-numbers.js";
import type { ApiDocument } from "../../resolve/document.js";

/** Finds operations that are equal in two states of an API, including everything that they refer to. */
export class EqualOperations {
  readonly #numbers = new ValueNumbers();
  readonly #equal = new Map<ApiDocument, Map<ApiDocument, boolean>>();

  /** Returns the same number for operations with the same JSON. The schemas that they refer to can differ. */
  numberOf({ operation }: SideOperation): number {
    return this.#numbers.of(operation);
  }

  areEqual(base: SideOperation, revision: SideOperation): boolean {
    return this.numberOf(base) === this.numberOf(revision) && this.#haveEqualParts(base.document, revision.document);
  }

  /** Whether everything that the operations of two documents can share is equal, such as schemas and servers. */
  #haveEqualParts(base: ApiDocument, revision: ApiDocument): boolean {
    const known = this.#equal.get(base) ?? new Map<ApiDocument, boolean>();
    this.#equal.set(base, known);
    const isEqual = known.get(revision) ?? (base === revision || this.#compare(base, revision));
    known.set(revision, isEqual);
    return isEqual;
  }

  #compare({ schemas, ...base }: ApiDocument, { schemas: others, ...revision }: ApiDocument): boolean {
    const numberOf = (document: Omit<ApiDocument, "schemas">): number =>
      this.#numbers.of({ ...document, operations: [], emptyPaths: [] });
    return (
      schemas.size === others.size &&
      [...schemas].every(([id, schema]) => this.#numbers.of(schema) === this.#numbers.of(others.get(id) ?? null)) &&
      numberOf(base) === numberOf(revision)
    );
  }
}
