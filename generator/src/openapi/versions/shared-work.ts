import type { JsonObject } from "../../model/json.js";
import type { ApiDocument } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { Projection } from "../projection.js";
import { ProjectedSchemas } from "./projected-schemas.js";
import { RecordedOperation } from "./recorded-operation.js";

/** The projected operations and schemas of all versions that consist of the same documents. */
export class SharedWork {
  readonly schemas: ProjectedSchemas;
  readonly headers: Projection["headers"] = new Map();
  readonly contents: Projection["contents"] = new Map();
  readonly #documents: readonly ApiDocument[];
  readonly #operations = new WeakMap<ViewOperation, Map<string, RecordedOperation>>();

  #last: { readonly parts: readonly unknown[]; readonly value: JsonObject } | null = null;

  private constructor(documents: readonly ApiDocument[]) {
    this.#documents = documents;
    this.schemas = new ProjectedSchemas(documents);
  }

  static of(documents: readonly ApiDocument[]): SharedWork {
    const [first] = documents;
    const known = first === undefined ? undefined : cache.get(first);
    if (known?.isOf(documents) === true) return known;
    const work = new SharedWork(documents);
    if (first !== undefined) cache.set(first, work);
    return work;
  }

  private isOf(documents: readonly ApiDocument[]): boolean {
    return this.#documents.length === documents.length && documents.every((each, i) => each === this.#documents[i]);
  }

  /** Projects a version, or returns the result for the previous version if it was projected from the same parts. */
  projectVersion(parts: readonly unknown[], project: () => JsonObject): JsonObject {
    const last = this.#last;
    if (last?.parts.length === parts.length && parts.every((part, index) => part === last.parts[index]))
      return last.value;
    const value = project();
    this.#last = { parts, value };
    return value;
  }

  /**
   * Projects an operation, or returns the result for an earlier version if it would be the same. The result may depend on
   * the operation, `key`, and the calls to the projection.
   */
  project(
    operation: ViewOperation,
    key: string,
    { projection, project }: { readonly projection: Projection; readonly project: (inner: Projection) => JsonObject },
  ): JsonObject {
    const known = this.#operations.get(operation) ?? new Map<string, RecordedOperation>();
    this.#operations.set(operation, known);
    const earlier = known.get(key);
    // The calls also have effects, such as collecting components. It does no harm if `project` repeats them.
    if (earlier?.repeat(projection) === true) return earlier.value;
    const recorded = new RecordedOperation(projection, project);
    known.set(key, recorded);
    return recorded.value;
  }
}

/** Keyed by the first document. */
const cache = new WeakMap<ApiDocument, SharedWork>();
