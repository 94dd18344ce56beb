import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HostError, type Host } from "./host.js";
import { createMemoryHost } from "./memory-host.js";

const MAX_BYTES = 256 * 1024 * 1024;
const BLOCK = 512;

/** Opens a tarball of an npm package, as `npm pack` writes it. Paths are relative to the folder in the tarball. */
export async function openTarball(path: string): Promise<Host> {
  const packed = await readFile(path);
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = isPacked
    ? await promisify(gunzip)(packed, { maxOutputLength: MAX_BYTES }).catch((error: unknown) => {
        throw new HostError(path, "not a tarball", { cause: error });
      })
    : packed;
  const files = readTar(bytes);
  if (files === null) throw new HostError(path, "not a tarball");
  return createMemoryHost(files);
}

/** Reads the regular files of a tar archive, keyed by their path without the first folder; null if it is malformed. */
function readTar(bytes: Buffer): Map<string, string> | null {
  const files = new Map<string, string>();
  let longPath: string | null = null;
  for (let start = 0; start + BLOCK <= bytes.length;) {
    const header = bytes.subarray(start, start + BLOCK);
    if (header.every((byte) => byte === 0)) return files;
    const size = Number.parseInt(text(header, 124, 12), 8);
    const end = start + BLOCK + size;
    if (!isHeader(header) || Number.isNaN(size) || size < 0 || end > bytes.length) return null;
    const contents = bytes.subarray(start + BLOCK, end).toString("utf8");
    const type = text(header, 156, 1);
    const [name, prefix] = [text(header, 0, 100), text(header, 345, 155)];
    // Long names have two formats: GNU tar (`L`) and POSIX (`x`).
    if (type === "L") longPath = contents.replace(/\0[^]*$/, "");
    else if (type === "x") longPath = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(contents)?.[1] ?? null;
    else {
      const path = longPath ?? (prefix === "" ? name : `${prefix}/${name}`);
      longPath = null;
      // Removes the first folder, which is `package` in npm tarballs.
      if (type === "0" || type === "") files.set(path.replace(/^(?:\.\/)?[^/]*\//, ""), contents);
    }
    start = start + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  // The empty block that ends an archive is missing.
  return null;
}

function text(bytes: Buffer, start: number, length: number): string {
  return bytes
    .subarray(start, start + length)
    .toString("utf8")
    .replace(/\0[^]*$/, "")
    .trim();
}

/** Verifies the checksum of a header. The checksum is computed with spaces in its own field. */
function isHeader(header: Buffer): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return sum === Number.parseInt(text(header, 148, 8), 8);
}
