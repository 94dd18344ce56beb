import type { Json, Mock } from "@almanac/mock";
import { folderOf } from "../host/file-path.js";
import { HostError, type Host } from "../host/host.js";
import type { Refusal } from "./refusal.js";

/** Gives a mock the state of a file, if there is one. Null if all is well. */
export async function loadState(path: string, mock: Mock, host: Host): Promise<Refusal | null> {
  try {
    const text = await host.readText(path);
    if (text !== null) mock.restore(JSON.parse(text) as Json);
    return null;
  } catch (error) {
    const help = "Name a file that --state has written, or one that is not there yet.";
    if (error instanceof HostError) return { message: `The state file ${path} cannot be read: ${error.code}.`, help };
    if (error instanceof SyntaxError) return { message: `The state file ${path} is not JSON.`, help };
    if (error instanceof TypeError) return { message: `The file ${path} is no state of a mock.`, help };
    throw error;
  }
}

/** Writes what a mock remembers: the whole file, or, if that fails, none of it. Null if all is well. */
export async function saveState(path: string, mock: Mock, host: Host): Promise<Refusal | null> {
  const draft = `${path}.${host.processId}.new`;
  try {
    await host.makeFolder(folderOf(path));
    await host.writeText(draft, `${JSON.stringify(mock.snapshot(), null, 2)}\n`);
    await host.move(draft, path);
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await host.removeFile(draft).catch(() => undefined);
    const message = `The state could not be saved to ${path}: ${error.code}.`;
    return { message, help: "Name a file in a folder that can be written to." };
  }
}
