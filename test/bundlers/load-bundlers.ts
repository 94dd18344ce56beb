import { pathToFileURL } from "node:url";
import type { Tool } from "../packages/tools.js";

// The declarations of these bundlers are in `test/tools`, which these tests can't import.

export interface Plugin {
  readonly name: string;
}

interface Chunk {
  readonly code: string;
}

export interface RollupEvent {
  readonly code: string;
  readonly error?: Error;
  readonly result?: { readonly close: () => Promise<void> };
}

export interface Rollup {
  readonly rollup: (options: { readonly input: string; readonly plugins: readonly Plugin[] }) => Promise<{
    readonly generate: (options: { readonly format: "es" }) => Promise<{ readonly output: readonly [Chunk] }>;
  }>;
  readonly watch: (options: {
    readonly input: string;
    readonly plugins: readonly Plugin[];
    readonly output: { readonly file: string };
  }) => {
    readonly on: (name: "event", listener: (event: RollupEvent) => void) => void;
    readonly close: () => Promise<void>;
  };
}

interface ViteOptions {
  readonly root: string;
  readonly configFile: false;
  readonly logLevel: "silent";
  readonly plugins: readonly Plugin[];
}

export interface Vite {
  readonly build: (
    options: ViteOptions & { readonly build: { readonly write: false; readonly minify: false } },
  ) => Promise<{ readonly output: readonly [Chunk] }>;
  readonly createServer: (
    options: ViteOptions & {
      readonly server: { readonly host: string; readonly port: number; readonly strictPort: true };
    },
  ) => Promise<{ readonly listen: () => Promise<unknown>; readonly close: () => Promise<void> }>;
}

export interface Stats {
  readonly hasErrors: () => boolean;
  readonly toString: (preset: "errors-only") => string;
}

type OnStats = (error: Error | null, stats?: Stats) => void;

interface Compiler {
  readonly run: (done: OnStats) => void;
  readonly watch: (options: object, done: OnStats) => { readonly close: (done: () => void) => void };
  readonly close: (done: () => void) => void;
}

/** The main function that webpack and Rspack export. */
export type Webpack = (options: {
  readonly mode: "none";
  readonly context: string;
  readonly entry: string;
  readonly output: { readonly path: string };
  readonly plugins: readonly object[];
}) => Compiler;

/** Imports a bundler. */
export async function loadBundler<Module>({ path }: Tool): Promise<Module> {
  return (await import(pathToFileURL(path).href)) as Module;
}
