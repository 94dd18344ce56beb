/** An API of the mock. */
export interface UiApi {
  readonly name: string;
  readonly title: string;
  /** Newest first; empty if the API has no versions. */
  readonly versions: readonly string[];
  /** Whether `openDocument` returns documents of this API. */
  readonly hasDocument: boolean;
}

/** An account of the mock that the page can use to send requests. */
export interface UiAccount {
  readonly name: string;
  /** The user name or client ID. */
  readonly user: string;
}

/** Information about the mock that the page shows. */
export interface UiInfo {
  /** The document or name of the mock, as written on the command line. */
  readonly name: string;
  readonly apis: readonly UiApi[];
  readonly accounts: readonly UiAccount[];
  /** Whether callers must authenticate. */
  readonly isStrict: boolean;
  /** The ids of existing entities, by the name of the path parameter that accepts them. */
  readonly ids: Readonly<Record<string, string>>;
  /** Says why the reference of an API is missing, and what to do; null or absent if none is missing. */
  readonly referenceHelp?: string | null;
}

export interface MockUiOptions {
  /** The token of the page. The control interface of the mock must accept it. */
  readonly token: string;
  /** Called for each request, because the information changes if the mock is reloaded. */
  readonly info: () => Promise<UiInfo>;
  /**
   * Returns one version of an API as an OpenAPI document in JSON; null if there is none. `version` is null for an API
   * without versions.
   */
  readonly openDocument: (api: string, version: string | null) => Promise<string | null>;
}
