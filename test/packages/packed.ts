import { join } from "node:path";
import { inject } from "vitest";

/** The folders and tarballs that `install.ts` created, all outside the repository. */
export interface Packed {
  /** The tarballs by package name. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** A folder with the runtimes and the generated packages installed. */
  readonly clients: string;
  /** A folder with `almanac` and the runtime that it needs installed. */
  readonly generator: string;
  /** A folder with nothing installed, and a standalone package in `out`, with its mock in `out/mock`. */
  readonly alone: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    packed: Packed;
  }
}

export const packed: Packed = inject("packed");

/** The names of the runtimes and the generated packages. */
export const clients: readonly string[] = Object.keys(packed.tarballs).filter((name) => name !== "almanac");

/** Returns the folder of an installed package. */
export function folderOf(name: string): string {
  return join(name === "almanac" ? packed.generator : packed.clients, "node_modules", name);
}
