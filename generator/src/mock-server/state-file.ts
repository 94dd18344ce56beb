import type { Json, Mock } from "@almanac/mock";
import { HostError, type Host } from "../host/host.js";
import type { Refusal } from "./refusal.js";
import { writeJsonFile } from "./write-json-file.js";

/** Restores the state of a mock from a file, if the file exists. Returns null on success. */
export async function loadState(path: string, mock: Mock, host: Host): Promise<Refusal | null> {
  try {
    const text = await host.readText(path);
    if (text !== null) mock.restore(JSON.parse(text) as Json);
    return null;
  } catch (error) {
    const help = "Use a file that --state has written, or one that doesn't exist yet.";
    if (error instanceof HostError) return { message: `Cannot read the state file ${path}: ${error.code}.`, help };
    if (error instanceof SyntaxError) return { message: `The state file ${path} isn't valid JSON.`, help };
    if (error instanceof TypeError) return { message: `The file ${path} isn't a snapshot of a mock.`, help };
    throw error;
  }
}

/** Writes the state of a mock to a file, atomically. Returns null on success. */
export async function saveState(path: string, mock: Mock, host: Host): Promise<Refusal | null> {
  const code = await writeJsonFile(path, mock.snapshot(), host);
  const help = "Use a file in a writable folder.";
  return code === null ? null : { message: `Cannot write the state to ${path}: ${code}.`, help };
}
