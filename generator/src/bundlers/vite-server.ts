/** The part of Vite's development server that is used. */
export interface ViteServer {
  readonly watcher: {
    readonly add: (paths: readonly string[]) => unknown;
    readonly on: (event: "all", listener: (event: string, path: string) => void) => unknown;
  };
  readonly ws: {
    readonly send: (message: ViteMessage) => void;
    readonly on: (event: "connection", listener: () => void) => unknown;
  };
  readonly moduleGraph: { readonly invalidateAll: () => void };
  readonly config: {
    /** Vite doesn't watch files if `watch` is null. */
    readonly server: { readonly watch?: object | null };
    readonly logger: { readonly info: (text: string) => void; readonly error: (text: string) => void };
  };
}

/** A message to the open pages. A page shows an error in an overlay until it reloads. */
export type ViteMessage =
  | { readonly type: "full-reload" }
  | {
      readonly type: "error";
      readonly err: {
        readonly plugin: string;
        readonly message: string;
        readonly stack: string;
        readonly id?: string;
        readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
      };
    };
