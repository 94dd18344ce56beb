import type { Operation } from "../../model/model.js";
import type { Path } from "../../model/pagination.js";
import type { TypeName } from "../../model/schema.js";
import type { Action, ListTable, ResourceTable, Scope, ScopeLevel } from "@almanac/mock/codegen/v1";
import { findKey } from "./find-key.js";
import { pageTable } from "./page-table.js";
import { renameParameters } from "./rename-parameters.js";
import { SchemaReader, type ResolveType } from "./schema-reader.js";
import { pathKey, literalsOf, parameterOf, parentPath } from "../paths.js";

/** An operation in its newest version, with a path template that includes the server's base path. */
export interface PathOperation {
  readonly operation: Operation;
  readonly path: string;
}

export interface Inference {
  readonly operations: readonly PathOperation[];
  /** Resolves a type name in the version that an operation belongs to. */
  readonly resolve: ResolveType;
  /** The segments with which all paths begin. Resource names omit them. */
  readonly base: string;
}

export interface InferredState {
  readonly resources: ReadonlyMap<string, ResourceTable>;
  /** The action of each operation, keyed by `actionKey`. Operations without a known effect are omitted. */
  readonly actions: ReadonlyMap<string, Action>;
  /** The format of each list, keyed by `actionKey`. */
  readonly lists: ReadonlyMap<string, ListTable>;
}

/** Infers the resources of an API and the actions of its operations from paths, request bodies and responses. */
export function inferResources(inference: Inference): InferredState {
  return new ResourceInference(inference).infer();
}

interface Collection {
  readonly name: string;
  readonly path: string;
  readonly itemPath: string;
  readonly parameter: string;
  readonly key: string;
  /** The type name of the collection's items in responses; null if the items have none. */
  readonly type: TypeName | null;
}

class ResourceInference {
  readonly #inference: Inference;
  readonly #reader: SchemaReader;
  /** Keyed by `actionKey`. */
  readonly #operations = new Map<string, Operation>();
  /** One path template for each path key. */
  readonly #paths = new Map<string, string>();
  /** The path template of each operation, keyed by `actionKey`. Operations on the same path can use different parameter names. */
  readonly #templates = new Map<string, string>();
  /** Collections, keyed by the path key of their items. */
  readonly #collections = new Map<string, Collection>();
  readonly #actions = new Map<string, Action>();
  readonly #resources = new Map<string, ResourceTable>();

  constructor(inference: Inference) {
    this.#inference = inference;
    this.#reader = new SchemaReader(inference.resolve);
    for (const { operation, path } of inference.operations) {
      this.#operations.set(actionKey(operation.method, path), operation);
      this.#paths.set(pathKey(path), path);
      this.#templates.set(actionKey(operation.method, path), path);
    }
  }

  infer(): InferredState {
    const itemPaths = [...this.#paths.values()].filter((path) => parameterOf(path) !== null);
    // Outer collections come first, because inner ones look up their parents.
    for (const path of itemPaths.sort((left, right) => left.length - right.length || (left < right ? -1 : 1))) {
      const collection = this.#findCollection(path);
      if (collection !== null) this.#collections.set(pathKey(path), collection);
    }
    for (const collection of this.#collections.values()) this.#addCollection(collection);
    for (const path of this.#paths.values()) if (parameterOf(path) === null) this.#addSingle(path);
    this.#addForeignLists();
    return { resources: this.#resources, actions: this.#actions, lists: this.#lists() };
  }

  #lists(): ReadonlyMap<string, ListTable> {
    const lists = new Map<string, ListTable>();
    for (const path of this.#paths.values()) {
      for (const method of ["GET", "POST"]) {
        const operation = this.#at(method, path);
        const listing = operation === null ? null : this.#reader.listingOf(operation);
        if (operation !== null && listing !== null)
          lists.set(actionKey(method, path), this.#listTable(operation, listing));
      }
    }
    return lists;
  }

  /**
   * Finds the collection whose items are at a path. Null if no operation creates items, or if neither responses nor
   * bodies contain a key.
   */
  #findCollection(itemPath: string): Collection | null {
    const path = parentPath(itemPath);
    const parameter = parameterOf(itemPath);
    if (parameter === null || parameterOf(path) !== null) return null;
    const create = this.#at("POST", path);
    const put = this.#at("PUT", itemPath);
    if (create === null && put === null) return null;
    const read = this.#at("GET", itemPath);
    const responseItems = [read, create, put].flatMap((operation) => {
      const item = operation === null ? null : this.#reader.itemOf(operation);
      return item === null ? [] : [item];
    });
    const sent = create === null ? [] : this.#reader.bodyProperties(create);
    const key =
      findKey(parameter, { responses: responseItems.map(({ properties }) => properties), sent }) ??
      (create === null && put !== null ? parameter : null);
    if (key === null) return null;
    const name = this.#freeName(path);
    return {
      name,
      path,
      itemPath,
      parameter,
      key,
      type: responseItems.map(({ type }) => type).find((type) => type !== null) ?? null,
    };
  }

  /**
   * Returns a name made of the literal segments of a path: `recipe.review`. If another collection has that name,
   * includes the parameters as `*`: `recipe.*.review`.
   */
  #freeName(path: string): string {
    const { base } = this.#inference;
    const literals = literalsOf(path, base).join(".") || "items";
    if (![...this.#collections.values()].some(({ name }) => name === literals)) return literals;
    return literalsOf(path.replace(/\{[^{}]*\}/g, "*"), base).join(".");
  }

  #addCollection(collection: Collection): void {
    const { name, path, itemPath, parameter, key } = collection;
    const scope = this.#scopeOf(path);
    this.#resources.set(name, resourceTable(name, key, scope));
    const entity = (kind: "read" | "update" | "replace" | "delete", isUpsert = false): Action => ({
      kind,
      resource: name,
      scope,
      key: parameter,
      isUpsert,
    });
    const list = this.#at("GET", path);
    const listing = list === null ? null : this.#reader.listingOf(list);
    if (list !== null && listing !== null)
      this.#set("GET", path, { kind: "list", resource: name, scope, where: [], list: this.#listTable(list, listing) });
    const create = this.#at("POST", path);
    if (create !== null) {
      const wrapper = this.#reader.wrapperOf(create, collection.type);
      this.#set("POST", path, { kind: "create", resource: name, scope, list: this.#createdList(create), wrapper });
    }
    if (this.#at("GET", itemPath) !== null) this.#set("GET", itemPath, entity("read"));
    if (this.#at("DELETE", itemPath) !== null) this.#set("DELETE", itemPath, entity("delete"));
    for (const [method, kind] of [
      ["PATCH", "update"],
      ["POST", "update"],
      ["PUT", "replace"],
    ] as const) {
      const operation = this.#at(method, itemPath);
      if (operation !== null && this.#reader.acceptsObject(operation))
        this.#set(method, itemPath, entity(kind, kind === "replace" && create === null));
    }
  }

  /** Adds a singleton: an entity that is read and changed at a path that doesn't end in a parameter. */
  #addSingle(path: string): void {
    const read = this.#at("GET", path);
    if (read === null || this.#actions.has(actionKey("GET", path)) || this.#reader.listingOf(read) !== null) return;
    const changes = (["PATCH", "PUT"] as const).filter((method) => {
      const operation = this.#at(method, path);
      return operation !== null && this.#reader.acceptsObject(operation);
    });
    if (changes.length === 0) return;
    const name = literalsOf(path, this.#inference.base).join(".");
    if (name === "" || this.#resources.has(name)) return;
    const scope = this.#scopeOf(path);
    this.#resources.set(name, resourceTable(name, null, scope));
    this.#set("GET", path, { kind: "read-one", resource: name, scope });
    for (const method of changes)
      this.#set(method, path, { kind: method === "PATCH" ? "update-one" : "replace-one", resource: name, scope });
  }

  /**
   * Adds lists of a resource below an entity that isn't its parent, if the items have a property with the same name as
   * the path parameter: `/orgs/{orgId}/groups` lists the groups whose `orgId` matches.
   */
  #addForeignLists(): void {
    for (const path of this.#paths.values()) {
      const list = this.#at("GET", path);
      if (list === null || this.#actions.has(actionKey("GET", path))) continue;
      const listing = this.#reader.listingOf(list);
      const last = this.#scopeOf(path).at(-1);
      if (listing === null || last === undefined || listing.type === null) continue;
      const collection = [...this.#collections.values()].find(({ type }) => type === listing.type);
      if (collection === undefined || !listing.properties.some(({ name }) => name === last.parameter)) continue;
      this.#set("GET", path, {
        kind: "list",
        resource: collection.name,
        scope: this.#scopeOf(path),
        where: [{ property: last.parameter, parameter: last.parameter }],
        list: this.#listTable(list, listing),
      });
    }
  }

  #scopeOf(path: string): Scope {
    const levels: ScopeLevel[] = [];
    const segments = path.split("/");
    for (const [index, segment] of segments.entries()) {
      const parameter = parameterOf(`/${segment}`);
      if (parameter === null) continue;
      const prefix = segments.slice(0, index + 1).join("/");
      levels.push({ parameter, resource: this.#collections.get(pathKey(prefix))?.name ?? null });
    }
    return levels;
  }

  #at(method: string, path: string): Operation | null {
    return this.#operations.get(actionKey(method, path)) ?? null;
  }

  #set(method: string, path: string, action: Action): void {
    const key = actionKey(method, path);
    this.#actions.set(key, renameParameters(action, path, this.#templates.get(key) ?? path));
  }

  /** Returns the format of a list. A list in a POST response is paginated like the response of the GET with the same path. */
  #listTable(operation: Operation, { path }: { readonly path: Path }): ListTable {
    const template = this.#inference.operations.find((each) => each.operation === operation)?.path;
    const read = operation.method === "POST" && template !== undefined ? this.#at("GET", template) : null;
    return { items: path, page: pageTable(read ?? operation) };
  }

  /** Returns the format of the list in the response of an operation that creates several entities at once. */
  #createdList(create: Operation): ListTable | null {
    const listing = this.#reader.listingOf(create);
    return listing !== null && this.#reader.sendsArray(create) ? this.#listTable(create, listing) : null;
  }
}

/** Identifies an operation by its method and path, regardless of the path parameters' names. */
export function actionKey(method: string, path: string): string {
  return `${method} ${pathKey(path)}`;
}

/** Returns the table of a resource, before hints are added. */
function resourceTable(name: string, key: string | null, scope: Scope): ResourceTable {
  const parents = scope.map(({ resource }) => resource);
  return { name, key, parents, secrets: {}, computed: {}, order: null, unique: [], notFound: null, taken: null };
}
