import type { Json } from "../json.js";

/** A resource: a kind of entity in the state, inferred from paths and hints. */
export interface ResourceTable {
  readonly name: string;
  /** The property that identifies an entity in paths: `id`. Null for a singleton. */
  readonly key: string | null;
  /** The path to the key if it is in a nested object: `metadata`, `name`. */
  readonly keyPath?: readonly string[];
  /**
   * If paths contain several keys, the properties (such as `owner`) that identify an entity together with the key. In
   * paths, they precede the key. A list of names is the path to a nested property.
   */
  readonly composite?: readonly (string | readonly string[])[];
  /** Present if there can be entities that no operation created. They can't be read, but can be parents. */
  readonly isOpen?: true;
  /** The paths of other properties whose values can be in a URL instead of the key: `["Name"]`, `["profile", "login"]`. */
  readonly otherKeys?: readonly (readonly string[])[];
  /**
   * The resource under whose path these entities are created, if they are created only there and their own paths don't
   * contain it: comments created at `/posts/{id}/comments` and read at `/comments/{id}`. `path` is the property that
   * contains that resource's key. Deleting an entity of that resource also deletes the entities that contain its key.
   */
  readonly dependsOn?: { readonly resource: string; readonly path: readonly string[] };
  /** The parent resources, outermost first; null for a parent that no operation creates. */
  readonly parents: readonly (string | null)[];
  /**
   * Properties that are revealed only in the response to the request that creates them, by path: `privateKey`,
   * `secrets[].secret`.
   */
  readonly secrets: Readonly<Record<string, MaskTable>>;
  /** Properties that the server computes. */
  readonly computed: Readonly<Record<string, ComputedTable>>;
  /** The property by which lists are sorted; null keeps the order of creation. */
  readonly order: string | null;
  /** Properties whose values must be unique among the entities below the same parents. */
  readonly unique: readonly string[];
  /** Present if `PUT` merges the sent properties into the entity. By default, it replaces all writable properties. */
  readonly put?: "merge";
  /** The error code for a missing entity. */
  readonly notFound: string | null;
  /** The error code for an entity that already exists. */
  readonly taken: string | null;
}

/** How a secret is replaced in responses. */
export interface MaskTable {
  /** A template in which `{-12}` stands for the last twelve characters of the secret; null omits the secret. */
  readonly mask: string | null;
  /** The sibling property that holds the mask; null if the mask replaces the secret itself. */
  readonly property: string | null;
}

export type ComputedTable =
  /**
   * A template: `{name}` is replaced with another property, and `{name:-4}` with its last four characters. If the
   * template is just `{name}`, the value keeps the type of that property.
   */
  | { readonly kind: "text"; readonly form: string }
  /** The number of entities of a resource below this entity, or linked to it. */
  | { readonly kind: "count"; readonly resource: string; readonly link: string | null }
  /** A property of the entity's ancestor in a parent resource; null for the ancestor's key. */
  | { readonly kind: "parent"; readonly resource: string; readonly property: string | null }
  /** A value that changes with the clock. Each step's value applies from `after` milliseconds after the entity's creation. */
  | { readonly kind: "progress"; readonly steps: readonly { readonly value: Json; readonly after: number }[] }
  /** The time at which the entity was created, was last changed, or is shown. */
  | { readonly kind: "now"; readonly at: "created" | "changed" | "shown" };

/** A many-to-many relation between two resources: users are linked to teams. */
export interface LinkTable {
  readonly name: string;
  /** The resource whose entities hold links: teams. */
  readonly holder: string;
  /** The resource whose entities are linked: users. */
  readonly resource: string;
  /**
   * For each parent of the linked resource, the path parameter that contains the parent's key or, if there is none, the
   * property of the holder that contains it.
   */
  readonly parents: readonly string[];
  /** Properties of a body that belong to the link rather than to the linked entity: a user's role in a team. */
  readonly carries: readonly string[];
  /** The error code for an entity that is already linked; null means that linking it again replaces the link. */
  readonly taken: string | null;
  /** The error code for an entity that isn't linked; null means that the resource's code applies. */
  readonly notFound: string | null;
}
