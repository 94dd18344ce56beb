/** What the state holds of one kind, as paths and hints say it. */
export interface ResourceTable {
  readonly name: string;
  /** The property of an entity by which paths name it: `id`. Null for what there is one of. */
  readonly key: string | null;
  /** The resources that it stands below, outermost first; null for a parent that no operation makes. */
  readonly parents: readonly (string | null)[];
  /** Properties that only the answer to their creation shows. */
  readonly secrets: Readonly<Record<string, MaskTable>>;
  /** Properties that no client sets, and what they are made of. */
  readonly computed: Readonly<Record<string, ComputedTable>>;
  /** The property by which lists are sorted; null: as they were created. */
  readonly order: string | null;
  /** Properties of which no two entities below the same parents have the same. */
  readonly unique: readonly string[];
  /** Codes of the catalogue for one that is not there, and for one that is there already. */
  readonly notFound: string | null;
  readonly taken: string | null;
}

/** What stands in place of a secret. */
export interface MaskTable {
  /** Text in which `{-12}` is the last twelve characters of the secret; null: nothing. */
  readonly mask: string | null;
  /** The property beside it that holds the mask; null: its own. */
  readonly property: string | null;
}

export type ComputedTable =
  /** Text in which `{name}` is another property, and `{name:-4}` its last four characters; one `{name}` alone is the value itself. */
  | { readonly kind: "text"; readonly form: string }
  /** How many of a resource stand below the entity, or are linked with it. */
  | { readonly kind: "count"; readonly resource: string; readonly link: string | null }
  /** A property of the one of a resource that the entity stands below; null: what paths name it by. */
  | { readonly kind: "parent"; readonly resource: string; readonly property: string | null }
  /** The clock, when the entity was made, when it was last changed, or when it is shown. */
  | { readonly kind: "now"; readonly at: "created" | "changed" | "shown" };

/** Things of one resource can be linked to those of another: users to teams. */
export interface LinkTable {
  readonly name: string;
  /** The resource that things are linked to, and the one that they are of: teams, users. */
  readonly holder: string;
  readonly resource: string;
  /** By which path parameter, or else which property of the holder, each parent of a linked thing is known. */
  readonly parents: readonly string[];
  /** Members of a body that belong to the link, not to what is linked: the role that a user has in a team. */
  readonly carries: readonly string[];
  /** The code for what is linked already; null: it is linked anew. */
  readonly taken: string | null;
  /** The code for what is not linked; null: that of the resource. */
  readonly notFound: string | null;
}
