import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

const flags = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** The buffer that `readBytes` reuses. Allocating one for each file would take longer than reading a small file. */
let memory = Buffer.alloc(1 << 16);

/**
 * Returns the bytes of a regular file; null if the file doesn't exist. Throws for anything else, such as a pipe. The
 * next call overwrites the bytes.
 */
export function readBytes(path: string): Uint8Array | null {
  const file = openIfExists(path);
  if (file === null) return null;
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Error("not a regular file");
    if (found.size > memory.length) memory = Buffer.alloc(found.size);
    let length = 0;
    while (length < found.size) {
      const count = readSync(file, memory, length, found.size - length, null);
      if (count === 0) throw new Error("the file became shorter");
      length += count;
    }
    return memory.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function openIfExists(path: string): number | null {
  try {
    return openSync(path, flags);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw error;
  }
}
