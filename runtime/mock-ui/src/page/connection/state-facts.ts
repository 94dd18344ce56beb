/** A resource or link of the state, in the format of the control interface. */
export interface ResourceFacts {
  readonly kind: "resource" | "link";
  readonly name: string;
  /** The property that identifies an entity; null for singletons and links. */
  readonly key: string | null;
  readonly parents: readonly (string | null)[];
  readonly count: number;
}

export interface EntityFacts {
  /** The keys of the parents, then the key of the entity. */
  readonly keys: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

export interface EntityPage {
  readonly total: number;
  readonly entities: readonly EntityFacts[];
}
