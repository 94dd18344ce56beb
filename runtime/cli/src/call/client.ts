/**
 * The parts of a generated client that this package uses. They are described here instead of imported, because a
 * standalone package has its own copy of the client runtime.
 */
export interface ClientModule {
  readonly createClient: (options: ClientOptions) => object;
}

/** A function that creates a credential. */
export type MakeCredential = (parts: unknown) => unknown;

export interface ClientOptions {
  readonly auth?: readonly unknown[];
  readonly server?: string;
  readonly fetch?: Fetch;
  readonly use?: readonly unknown[];
  readonly warn?: (message: string) => void;
}

export type Fetch = (request: Request, options?: object) => Promise<Response>;

export interface Kit {
  readonly timeout: (limits: { readonly call: number }) => unknown;
  readonly retry: (options: { readonly times: number }) => unknown;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface ClientOperation {
  readonly safe: (parameters: Parameters, options: { readonly signal: AbortSignal }) => Promise<ClientOutcome>;
  readonly all?: (parameters: Parameters, options: { readonly signal: AbortSignal }) => ClientPages;
}

export interface ClientPages {
  readonly pages: () => AsyncIterable<unknown>;
}

export interface ClientOutcome {
  readonly ok: boolean;
  readonly status: number | "unexpected";
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
