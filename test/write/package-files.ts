import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import type { Host } from "../../generator/dist/host/host.js";
import { fingerprint } from "../../generator/dist/write/fingerprint.js";
import { writeOwnership } from "../../generator/dist/write/ownership.js";

/** The texts of files by path. */
export type Texts = Readonly<Record<string, string>>;

/** The ownership file of a package with these files. */
export const owned = (files: Texts): string =>
  writeOwnership(new Map(Object.entries(files).map(([path, text]) => [path, fingerprint(text)])));

/** A host on which the package `out/acme` has these files. */
export const hostOf = (files: Texts): Host =>
  createMemoryHost(new Map(Object.entries(files).map(([path, text]) => [`out/acme/${path}`, text])));
