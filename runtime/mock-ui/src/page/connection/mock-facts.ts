/** Information about the mock, as returned by the page's server. */
export interface MockFacts {
  readonly name: string;
  readonly apis: readonly ApiFacts[];
  readonly accounts: readonly { readonly name: string; readonly user: string }[];
  readonly isStrict: boolean;
  /** The ids of existing entities, by the name of the path parameter that accepts them. */
  readonly ids: Readonly<Record<string, string>>;
  /** Says why the reference of an API is missing, and what to do; null or absent if none is missing. */
  readonly referenceHelp?: string | null;
}

export interface ApiFacts {
  readonly name: string;
  readonly title: string;
  /** Newest first; empty if the API has no versions. */
  readonly versions: readonly string[];
  readonly hasDocument: boolean;
}

/** An operation, in the format of the control interface. */
export interface OperationFacts {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly kind: string;
  readonly resource: string | null;
  readonly source: string;
  readonly reason: string | null;
}
