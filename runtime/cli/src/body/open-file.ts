import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { readInput } from "./read-input.js";

/** Opens a file, or standard input if the path is `-`. Throws a UsageError if the file can't be read. */
export async function openFile(path: string, type = ""): Promise<File> {
  return new File([(await openRegularFile(path)) ?? (await readInput(path))], basename(path), { type });
}

/**
 * Returns a file without reading it into memory. Returns null for pipes, and for files with a size of 0, such as those
 * in `/proc`, because a Blob would contain only as many bytes as the size says.
 */
async function openRegularFile(path: string): Promise<Blob | null> {
  if (path === "-") return null;
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size > 0 ? await openAsBlob(path) : null;
  } catch {
    return null;
  }
}
