import { open, type FileHandle } from "node:fs/promises";
import { writeResult } from "./print.js";

/** A destination for results: a file or standard output. */
export interface Sink {
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Returns a sink for a file, or for standard output if `file` is null. Opens the file at the first write, so that a
 * failed call doesn't erase a file. An empty write creates an empty file.
 */
export function openSink(file: string | null): Sink {
  if (file === null) return { write: writeResult, close: async () => undefined };
  let handle: FileHandle | null = null;
  return {
    write: async (chunk) => {
      handle ??= await open(file, "w");
      // Continues after the last chunk.
      await handle.writeFile(chunk);
    },
    close: async () => handle?.close(),
  };
}
