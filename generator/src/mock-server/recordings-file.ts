import type { Json } from "@almanac/mock";
import { HostError, type Host } from "../host/host.js";
import type { Refusal } from "./refusal.js";
import { writeJsonFile } from "./write-json-file.js";

/** Reads a file of recordings; `undefined` if it doesn't exist. */
export async function readRecordings(
  path: string,
  host: Host,
): Promise<{ readonly value: Json | undefined } | Refusal> {
  const help = "Use a file written by --recorded, or one that doesn't exist yet.";
  try {
    const text = await host.readText(path);
    return { value: text === null ? undefined : (JSON.parse(text) as Json) };
  } catch (error) {
    if (error instanceof HostError) return { message: `Cannot read the recordings in ${path}: ${error.code}.`, help };
    if (error instanceof SyntaxError) return { message: `The file ${path} isn't valid JSON.`, help };
    throw error;
  }
}

/** Writes a file of recordings, atomically. Returns null on success. */
export async function writeRecordings(path: string, value: Json, host: Host): Promise<Refusal | null> {
  const code = await writeJsonFile(path, value, host);
  const help = "Use a file in a writable folder.";
  return code === null ? null : { message: `Cannot write the recordings to ${path}: ${code}.`, help };
}
