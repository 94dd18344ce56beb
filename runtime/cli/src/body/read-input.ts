import { readFile } from "node:fs/promises";
import { UsageError } from "../arguments/usage-error.js";

/** Reads a file, or standard input if the path is `-`. Throws a UsageError if the file can't be read. */
export async function readInput(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (path === "-") return readStandardInput();
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new UsageError(`The file ${path} can't be read${reasonOf(error)}.`);
  }
}

async function readStandardInput(): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  const reasons: ReadonlyMap<unknown, string> = new Map([
    ["ENOENT", ": it doesn't exist"],
    ["EACCES", ": no permission"],
    ["EISDIR", ": it is a folder"],
  ]);
  return reasons.get(code) ?? "";
}
