import { readFileSync } from "node:fs";
import type { CommandIndex } from "./command-table.js";

/** Reads the index of the package's commands. */
export function readIndex(folder: URL): CommandIndex {
  // The generator wrote the file, so it has this form.
  return JSON.parse(readFileSync(new URL("index.json", folder), "utf8")) as CommandIndex;
}
