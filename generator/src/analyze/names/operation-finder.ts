import type { DocumentOperation } from "../../resolve/document.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";
import { ApiNames } from "./api-names.js";

type Nameable = Pick<VersionedApi, "documents" | "versioning" | "versions" | "names">;

/**
 * Finds the operations that a configuration refers to by operationId, by method and path (`GET /users`), by function
 * (`listUsers`), or by name in a client (`users.list`, or `list` if only one resource has a function of that name). An
 * operationId takes precedence.
 */
export class OperationFinder {
  readonly #api: Nameable;
  #index: Index | null = null;

  constructor(api: Nameable) {
    this.#api = api;
  }

  isCalled(operation: DocumentOperation, name: string): boolean {
    if (this.documentNames.has(name)) return primaryNames(operation).includes(name);
    const [path, ...others] = this.pathsOf(name);
    return path !== undefined && others.length === 0 && path === this.#namesOfApi.pathOf.get(keyOf(operation));
  }

  /**
   * The names that come from the documents: operationIds, and methods with paths, such as `GET /users`. These take
   * precedence over other names.
   */
  get documentNames(): ReadonlySet<string> {
    return this.#namesOfApi.primary;
  }

  /**
   * Returns the client paths, such as `users.list`, of the operations with the given name: more than one if the name is
   * ambiguous.
   */
  pathsOf(name: string): readonly string[] {
    return [...(this.#namesOfApi.paths.get(name) ?? [])];
  }

  get names(): ReadonlySet<string> {
    return new Set([...this.documentNames, ...this.#namesOfApi.paths.keys()]);
  }

  /** Built on first use, because most configurations don't refer to operations. */
  get #namesOfApi(): Index {
    this.#index ??= indexNames(this.#api);
    return this.#index;
  }
}

interface Index {
  readonly primary: ReadonlySet<string>;
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keyed by `keyOf(operation)`. */
  readonly pathOf: ReadonlyMap<string, string>;
}

function indexNames(api: Nameable): Index {
  const names = new ApiNames(api, { report: () => undefined });
  const primary = new Set<string>();
  const paths = new Map<string, Set<string>>();
  const pathOf = new Map<string, string>();
  for (const document of documentsOf(api.documents)) {
    for (const operation of document.operations) {
      for (const name of primaryNames(operation)) primary.add(name);
      const resource = names.resourceOf(operation, document);
      const name = names.functionsOf(document).nameOf(operation);
      const member = names.memberOf(name, resource);
      const path = `${resource.name}.${member}`;
      pathOf.set(keyOf(operation), path);
      for (const each of [name, path, member]) paths.set(each, (paths.get(each) ?? new Set<string>()).add(path));
    }
  }
  return { primary, paths, pathOf };
}

function primaryNames({ operationId, method, path }: DocumentOperation): readonly string[] {
  return [...(operationId === null ? [] : [operationId]), `${method} ${path}`];
}

/** Identifies an operation. Its location alone is not unique: a path item that is shared by reference has several paths. */
function keyOf({ at, method, path }: DocumentOperation): string {
  return `${at} ${method} ${path}`;
}
