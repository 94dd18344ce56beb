import { readFileSync } from "node:fs";
import type { ResourceRow, ResourceTable } from "./command-table.js";

/** Reads the commands of a resource. */
export function readResource(folder: URL, { file }: ResourceRow): ResourceTable {
  // The generator wrote the file, so it has this form.
  return JSON.parse(readFileSync(new URL(`${encodeURIComponent(file)}.json`, folder), "utf8")) as ResourceTable;
}
