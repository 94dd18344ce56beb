import type { Operation } from "../../model/model.js";
import type { TypeName } from "../../model/schema.js";
import type { Action, EntityPlaces, ListTable, ResourceTable, Scope, ScopeLevel } from "@almanac/mock/codegen/v1";
import type { ActionOptions, Inference, ListedEntities } from "./inference.js";
import { actionKey, literalsOf, parameterOf, pathKey } from "../paths.js";
import type { Listing } from "./schemas/find-listing.js";
import { logicalOperations } from "./logical-operation.js";
import { listDetails } from "./lists/list-details.js";
import type { Child, ShownEntity } from "./parents/child.js";
import { hasProperty } from "./parents/has-property.js";
import { levelPlace } from "./parents/level-place.js";
import { levelPrefix } from "./parents/level-prefix.js";
import { namesChildren } from "./parents/names-children.js";
import { markOutside } from "./parents/mark-outside.js";
import type { OwnerPlace } from "./parents/owner-place.js";
import { pageTable } from "./page-table.js";
import { findPutCreations } from "./parents/find-put-creations.js";
import { renameParameters } from "./rename-parameters.js";
import { SchemaReader } from "./schemas/schema-reader.js";

/** A collection of entities that operations create, or that are assumed to exist. */
export interface Collection {
  readonly name: string;
  readonly path: string;
  /** The path of a single entity; null if no operation has such a path. */
  readonly itemPath: string | null;
  /** The last parameter of `itemPath`; empty if `itemPath` is null. */
  readonly parameter: string;
  readonly key: string | null;
  readonly keyPath: readonly string[] | null;
  /** The properties for the parameters of `itemPath` that come after `path` and before the key. */
  readonly composite: readonly (string | readonly string[])[];
  /** The property with the owner (the parameter before the key), if entities are created at a path without the key. */
  readonly owner: OwnerPlace | null;
  /** The type names of the entities in responses. */
  readonly types: ReadonlySet<TypeName>;
  /** The entities' property names that are known from responses and request bodies. */
  readonly properties: ReadonlySet<string>;
  /** The properties of the entities as responses show them. */
  readonly shown: readonly ShownEntity[];
  /** A path other than `path` at which an operation creates these entities; null if there is none. */
  readonly origin: string | null;
  /** Whether entities exist although no operation creates them. */
  readonly isImplicit: boolean;
  /** Whether the operations at the collection's paths only read entities. */
  readonly isReadOnly: boolean;
}

/** A path that identifies single entities of a collection but isn't the collection's own `itemPath`. */
export interface Alias {
  readonly itemPath: string;
  /** The `itemPath` of the collection. */
  readonly of: string;
}

/** An action with the key of its operation (see `actionKey`). Its parameters have the names in the document's path. */
export interface InferredAction {
  readonly key: string;
  readonly action: Action;
  readonly entity: EntityPlaces;
  readonly reason: string | null;
}

/** The operations of an API in their logical form, and what has been inferred about them so far. */
export class Workspace {
  readonly reader: SchemaReader;
  readonly base: string;
  readonly stated: Inference["stated"];
  /** Collections, keyed by the path key of `itemPath`, or of `path` if `itemPath` is null. */
  readonly collections: Map<string, Collection> = new Map<string, Collection>();
  /** Collections whose entities are only read, keyed like `collections`. */
  readonly readable: Map<string, Collection> = new Map<string, Collection>();
  /** Further paths of single entities of a collection, keyed by path key: `/books/{book_id}/chapters/{id}`. */
  readonly aliases: Map<string, Alias> = new Map<string, Alias>();
  /** Collections whose entities are created at another path, keyed by the path key of that path. */
  readonly foreignCreates: Map<string, Collection> = new Map<string, Collection>();
  /** The path keys of the operations that create entities of a collection whose owner or key property isn't certain. */
  readonly uncertainCreates: Set<string> = new Set<string>();
  /** The path keys of the collections whose entities are created only in batches. */
  readonly batches: Set<string> = new Set<string>();
  readonly resources: Map<string, ResourceTable> = new Map<string, ResourceTable>();
  readonly actions: Map<string, Action> = new Map<string, Action>();
  readonly places: Map<string, EntityPlaces> = new Map<string, EntityPlaces>();
  readonly reasons: Map<string, string> = new Map<string, string>();
  /** Keyed by the `actionKey` of the logical method and path. */
  readonly #operations = new Map<
    string,
    { readonly operation: Operation; readonly path: string; readonly logical: string }
  >();
  readonly #logicalPaths = new Map<Operation, string>();
  /** The logical paths, keyed by path key. */
  readonly #paths = new Map<string, string>();

  readonly #resolve: Inference["resolve"];

  constructor({ operations, resolve, base, stated }: Inference) {
    this.stated = stated;
    this.#resolve = resolve;
    this.reader = new SchemaReader(resolve);
    this.base = base;
    const creations = findPutCreations(operations, this.reader);
    const forms = logicalOperations(
      operations.map(({ operation, path }) => ({
        method: creations.has(operation) ? "POST" : operation.method,
        path,
        operation,
      })),
    );
    for (const [{ operation, path }, { method, path: logical }] of forms) {
      this.#operations.set(actionKey(method, logical), { operation, path, logical });
      this.#paths.set(pathKey(logical), logical);
      if (!this.#logicalPaths.has(operation)) this.#logicalPaths.set(operation, logical);
    }
  }

  /** The logical paths of the API, one for each path key. */
  get paths(): readonly string[] {
    return [...this.#paths.values()];
  }

  /** The operations, each with its logical method and path, in no particular order. */
  get operations(): readonly { readonly method: string; readonly path: string; readonly operation: Operation }[] {
    return [...this.#operations].map(([key, { operation, logical }]) => {
      return { method: key.slice(0, key.indexOf(" ")), path: logical, operation };
    });
  }

  at(method: string, path: string): Operation | null {
    return this.#operations.get(actionKey(method, path))?.operation ?? null;
  }

  /** The document's path for the operation with the given logical method and path. */
  rawPath(method: string, path: string): string {
    return this.#operations.get(actionKey(method, path))?.path ?? path;
  }

  /** The document's method and path for the operation with the given logical method and path: `POST /books`. */
  label(method: string, path: string): string {
    const found = this.#operations.get(actionKey(method, path));
    return found === undefined ? `${method} ${path}` : `${found.operation.method} ${found.path}`;
  }

  hasAction(method: string, path: string): boolean {
    const found = this.#operations.get(actionKey(method, path));
    return found !== undefined && this.actions.has(actionKey(found.operation.method, found.path));
  }

  hasPathBelow(path: string): boolean {
    const start = `${pathKey(path)}/`;
    for (const key of this.#paths.keys()) if (key.startsWith(start)) return true;
    return false;
  }

  /** Sets the action of the operation with the given logical method and path. */
  set(method: string, path: string, action: Action, { reason, entity = {} }: ActionOptions): void {
    const found = this.#operations.get(actionKey(method, path));
    if (found === undefined) return;
    const key = actionKey(found.operation.method, found.path);
    this.actions.set(key, renameParameters(action, path, found.path));
    if (reason !== null) this.reasons.set(key, reason);
    if (Object.keys(entity).length > 0) this.places.set(key, entity);
  }

  /** The action of the operation with the given logical method and path; null if it has none. */
  actionAt(method: string, path: string): InferredAction | null {
    const found = this.#operations.get(actionKey(method, path));
    const key = found === undefined ? "" : actionKey(found.operation.method, found.path);
    const action = this.actions.get(key);
    return action === undefined
      ? null
      : { key, action, entity: this.places.get(key) ?? {}, reason: this.reasons.get(key) ?? null };
  }

  /** Replaces an action that `actionAt` returned. */
  replace({ key, action, entity, reason }: InferredAction): void {
    this.actions.set(key, action);
    if (reason !== null) this.reasons.set(key, reason);
    if (Object.keys(entity).length > 0) this.places.set(key, entity);
  }

  /** Records why the operation with the given logical method and path has no known effect. Keeps an existing reason. */
  explain(method: string, path: string, reason: string): void {
    const found = this.#operations.get(actionKey(method, path));
    if (found === undefined) return;
    const key = actionKey(found.operation.method, found.path);
    if (!this.reasons.has(key)) this.reasons.set(key, reason);
  }

  /** The collection whose entity a path identifies; null if there is none. */
  collectionAt(itemPath: string): Collection | null {
    const alias = this.aliases.get(pathKey(itemPath));
    const found = this.collections.get(pathKey(alias === undefined ? itemPath : alias.of));
    return found?.itemPath == null ? null : found;
  }

  /**
   * Returns one level for each parameter of a path. If `child` is given, also finds the property of the child that
   * contains each parent's key.
   */
  scopeOf(path: string, child: Child | null = null): Scope {
    return this.#levelsOf(path, child).map((level) => {
      const { property, ...rest } = level;
      // Without `property`, the runtime uses the child's property with the parameter's name. An empty `property`
      // prevents this, so it is needed only if the child has a property with that name.
      return property !== "" || (child !== null && hasProperty(child, level.parameter)) ? level : rest;
    });
  }

  /** Like `scopeOf`, for a path that can contain levels that aren't parents of a collection. Marks these levels. */
  outerScopeOf(path: string, collection: Collection, child: Child = collection): Scope {
    return markOutside(this.#levelsOf(path, child), path, collection);
  }

  #levelsOf(path: string, child: Child | null): Scope {
    let levels: readonly ScopeLevel[] = [];
    const segments = path.split("/");
    for (const [index, segment] of segments.entries()) {
      const parameter = parameterOf(`/${segment}`);
      if (parameter === null) continue;
      const prefix = segments.slice(0, index + 1).join("/");
      const parent = this.collectionAt(prefix);
      // In `/repos/{owner}/{repo}`, "repos" names the resource of `{repo}`, not of `{owner}`.
      const isLast = parameterOf(`/${segments[index + 1] ?? ""}`) === null;
      const noun = isLast ? (literalsOf(segments.slice(0, index).join("/"), this.base).at(-1) ?? "") : "";
      const isSame = parent !== null && child?.itemPath != null && parent.itemPath === child.itemPath;
      const isSelf = isSame && namesChildren(segments.slice(index + 1).join("/"), noun);
      const reference = { parameter, noun, key: parent?.key ?? null, isSelf };
      const level: ScopeLevel = {
        parameter,
        resource: parent === null || parent.isImplicit ? null : parent.name,
        ...(child === null ? {} : levelPlace(reference, child, this.reader)),
        ...(parent?.isImplicit === true ? { implicit: parent.name } : {}),
      };
      // The path of an alias can contain levels that aren't parents of the entity.
      if (parent !== null && this.aliases.has(pathKey(prefix))) levels = markOutside(levels, prefix, parent);
      levels = [...levels, level];
    }
    return levels;
  }

  /** Returns the path keys of the parents for which the schema of a collection's entities has no property. */
  hiddenParents(collection: Collection): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [key, { itemPath }] of this.foreignCreates) {
      const path = this.#paths.get(key);
      if (path === undefined || itemPath !== collection.itemPath) continue;
      for (const level of this.outerScopeOf(path, collection))
        if (level.isOutside === true && level.path === undefined && level.property === "")
          found.add(levelPrefix(level, path));
    }
    return found;
  }

  /**
   * Returns a name made of the literal segments of a path: `recipe.review`. If another resource has that name, includes
   * the parameters as `*`: `recipe.*.review`.
   */
  freeName(path: string): string {
    const literals = literalsOf(path, this.base).join(".") || "items";
    if (![...this.collections.values()].some(({ name }) => name === literals)) return literals;
    return literalsOf(path.replace(/\{[^{}]*\}/g, "*"), this.base).join(".");
  }

  /**
   * Returns the format of a list. A list in a POST response is paginated like the response of the GET with the same path.
   * `shown` contains the list's entities as other responses show them.
   */
  listTable(
    operation: Operation,
    { path }: Pick<Listing, "path">,
    { entity = [], shown = [] }: ListedEntities = {},
  ): ListTable {
    const own = this.#logicalPaths.get(operation);
    const read = operation.method === "POST" && own !== undefined ? this.at("GET", own) : null;
    const listing = this.reader.listingOf(operation);
    const page = pageTable(read ?? operation, listing?.properties ?? []);
    // Rules for queries refer to the items, not to entities inside them.
    if (entity.length > 0) return { items: path, page, entity };
    const items = own === undefined ? null : (this.#operations.get(actionKey("GET", `${own}/{}`)) ?? null);
    const parameter = items === null ? null : parameterOf(items.path);
    const keys = parameter === null ? [] : [parameter];
    const known = shown.map((each) => this.reader.readable(each.operation, each.properties));
    const details = listing === null ? {} : listDetails({ operation, listing, page, keys, known }, this.#resolve);
    return { items: path, page, ...details };
  }

  /** The format of each list, keyed by `actionKey`. */
  lists(): ReadonlyMap<string, ListTable> {
    const lists = new Map<string, ListTable>();
    for (const { operation, path } of this.#operations.values()) {
      const listing = ["GET", "POST"].includes(operation.method) ? this.reader.listingOf(operation) : null;
      if (listing !== null) lists.set(actionKey(operation.method, path), this.listTable(operation, listing));
    }
    return lists;
  }
}
