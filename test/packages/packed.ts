import { join } from "node:path";
import { inject } from "vitest";

/** Where `install.ts` has put things; all of it is outside the repository. */
export interface Packed {
  /** The tarballs, by the name of the package. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** A folder in which the runtimes and the generated packages are installed. */
  readonly clients: string;
  /** A folder in which `almanac` is installed, with the runtime that it needs. */
  readonly generator: string;
  /** A folder with nothing installed, and a package in `out` that was generated without a configuration. */
  readonly alone: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    packed: Packed;
  }
}

export const packed: Packed = inject("packed");

/** The runtimes and what was generated. */
export const clients: readonly string[] = Object.keys(packed.tarballs).filter((name) => name !== "almanac");

/** The folder of an installed package. */
export function folderOf(name: string): string {
  return join(name === "almanac" ? packed.generator : packed.clients, "node_modules", name);
}
