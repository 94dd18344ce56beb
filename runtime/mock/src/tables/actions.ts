import type { Json } from "../json.js";
import type { ListTable } from "./list-table.js";

/** The effect of an operation on the state. */
export type Action =
  | ListAction
  | CreateAction
  | EntityAction
  | ActAction
  | BatchAction
  | ExistsAction
  /** Counts the entities below the parents. `path` is the path to the number in the response. */
  | { readonly kind: "count"; readonly resource: string; readonly scope: Scope; readonly path: readonly string[] }
  /** Removes all entities below the parents. */
  | { readonly kind: "clear"; readonly resource: string; readonly scope: Scope }
  /** Reads or changes a singleton, which exists as soon as its parents do. */
  | {
      readonly kind: "read-one" | "update-one" | "replace-one" | "delete-one";
      readonly resource: string;
      readonly scope: Scope;
    }
  | LinkAction
  | { readonly kind: "token" | "revoke"; readonly scheme: string }
  /** The effect of the operation is unknown; its response is generated from the schema. The entities in `scope` must exist. */
  | { readonly kind: "schema"; readonly scope?: Scope };

export interface ListAction {
  readonly kind: "list";
  readonly resource: string;
  readonly scope: Scope;
  /** Properties that must contain a path parameter's value, if the levels of the path aren't the resource's parents. */
  readonly where: readonly WhereTable[];
  /** Present if the list contains the entities of all parents. */
  readonly isGlobal?: true;
  /** The query parameter with the keys of the entities to list; without it, all are listed. */
  readonly keys?: string;
  /** The path to the array in the request body that contains the keys of the entities to list; without it, all are listed. */
  readonly keysIn?: readonly string[];
  /** Present if the request body can select the items. Its properties whose effect isn't known are reported. */
  readonly bodyPage?: BodyPage;
  readonly list: ListTable;
}

export interface CreateAction {
  readonly kind: "create";
  readonly resource: string;
  readonly scope: Scope;
  /** The format of the list in the response, if the operation creates several entities and returns all of them. */
  readonly list: ListTable | null;
  /** Present if the operation creates a single entity, and `list` contains only this entity. */
  readonly isOne?: true;
  /** The property of the response that contains the entity; null if the response is the entity. */
  readonly wrapper: string | null;
  /** Present if `scope` has more levels than the resource has parents. The entities of the extra levels must exist. */
  readonly isForeign?: true;
  /** Present if the operation changes the entity instead if one with the same key exists. */
  readonly isUpsert?: true;
}

/**
 * Works on several entities. `items` is the path to the array in the request body that contains the entities, for
 * `upsert-many`, or their keys; empty if the body is the array.
 */
export interface BatchAction {
  readonly kind: "upsert-many" | "delete-many" | "read-many";
  readonly resource: string;
  readonly scope: Scope;
  readonly items: readonly string[];
  /** The query parameter with the keys, instead of the body. */
  readonly keys?: string;
  /** The format of the list in the response to `upsert-many`; null if the response isn't a list of the entities. */
  readonly list: ListTable | null;
  /** For `read-many`, the path to the object in the response that contains an entity for each key. */
  readonly map?: readonly string[];
}

/**
 * Returns whether an entity exists. `path` is the path to the boolean in the response; empty if the response is the
 * boolean.
 */
export interface ExistsAction {
  readonly kind: "exists";
  readonly resource: string;
  readonly scope: Scope;
  /** The path parameter that identifies the entity. */
  readonly key: string;
  readonly path: readonly string[];
}

/** How a request body selects a page of a list. */
export interface BodyPage {
  /** The property with the page size. */
  readonly size: string | null;
  /** The property with the key of the first item. */
  readonly cursor: string | null;
  /** The path to the key of the next page's first item in the response. */
  readonly next: readonly string[] | null;
}

/** A property that must contain the value of a path parameter. */
export interface WhereTable {
  readonly property: string;
  readonly parameter: string;
  /** The path to the property, if it is in a nested object. */
  readonly path?: readonly string[];
  /** Present if the property contains the URL of the parent, which ends in the key. */
  readonly isLink?: true;
}

export interface EntityAction {
  readonly kind: "read" | "update" | "replace" | "delete";
  readonly resource: string;
  readonly scope: Scope;
  /** The path parameter that identifies the entity. */
  readonly key: string;
  /** Whether `update` and `replace` also create a missing entity. */
  readonly isUpsert: boolean;
  /**
   * Which unsent properties the operation keeps, if the document states it: those of the entity (`properties`), or also
   * those of nested objects (`deep`). If absent, the method and the media type decide.
   */
  readonly merges?: "properties" | "deep";
  /** The only property that the operation changes; absent if it changes the whole entity. */
  readonly only?: string;
  /** Present if the bodies contain only some of the objects in the entity, with only some of their properties. */
  readonly isPart?: true;
  /** Properties that must contain a path parameter's value, if a level of the path isn't a parent of the resource. */
  readonly where?: readonly WhereTable[];
  /** Present if no operation creates entities. Each entity then exists, with generated values, until it is deleted. */
  readonly isImplicit?: true;
}

/** Changes the state of an entity; for example, cancels an order. Responds with the entity. */
export interface ActAction {
  readonly kind: "act";
  readonly resource: string;
  readonly scope: Scope;
  /** The path parameter that identifies the entity. */
  readonly key: string;
  /**
   * The properties that the action sets, by name or by a path such as `state.running`. Often empty, because only hints
   * specify them.
   */
  readonly set: Readonly<Record<string, SetTable>>;
  /** The values that properties of the entity must have; otherwise, the response is a conflict. */
  readonly when: Readonly<Record<string, readonly Json[]>>;
  /** The error code if the entity has other values; null for the API's general conflict error. */
  readonly refused: string | null;
  readonly where?: readonly WhereTable[];
  readonly isImplicit?: true;
}

/** A value that an action sets: a constant, a property of the request body, a query parameter, or the clock's time. */
export type SetTable =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "body"; readonly property: string }
  | { readonly kind: "query"; readonly parameter: string }
  | { readonly kind: "now" };

/** Reads or changes links. `link` and `relink` store the properties of a link; `list-holders` lists the holders of a linked entity. */
export interface LinkAction {
  readonly kind: "link" | "relink" | "unlink" | "read-linked" | "list-linked" | "list-holders";
  readonly link: string;
  /** The resource that is listed, read or linked. */
  readonly resource: string;
  /** The holder and its parents; for `list-holders`, the linked entity and its parents. */
  readonly scope: Scope;
  /**
   * The path parameter that contains the key of the linked entity. If `parameter` is null, the key is the value of the
   * first property in `members` that is present in the body or, if the body is an array, in the item.
   */
  readonly named: { readonly parameter: string | null; readonly members: readonly string[] };
  readonly list: ListTable | null;
}

/** The parents of an operation's resource: one level for each path parameter before the resource's own, in path order. */
export type Scope = readonly ScopeLevel[];

export interface ScopeLevel {
  readonly parameter: string;
  /** The resource that the parameter identifies; null if no operation creates one, so any key is assumed to exist. */
  readonly resource: string | null;
  /**
   * The child's property that contains the parent's key, if that property isn't named after the parameter. Empty if no
   * property contains it.
   */
  readonly property?: string;
  /** The path to that property, if it is in a nested object. */
  readonly path?: readonly string[];
  /** Present if `path` leads into an object that describes the parent. */
  readonly isObject?: true;
  /** Present if the property contains the URL of the parent. */
  readonly isLink?: true;
  /** Present if the level isn't a parent of the resource: the keys of the entities don't include the key of this level. */
  readonly isOutside?: true;
  /** Replaces `resource` if no operation creates the entities. Each is then assumed to exist until it is deleted. */
  readonly implicit?: string;
}
