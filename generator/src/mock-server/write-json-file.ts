import type { Json } from "@almanac/mock";
import { folderOf } from "../host/file-path.js";
import { HostError, type Host } from "../host/host.js";

/** Writes a value to a file as JSON, atomically. Returns the code of the error; null on success. */
export async function writeJsonFile(path: string, value: Json, host: Host): Promise<string | null> {
  const temporary = `${path}.${host.processId}.new`;
  try {
    await host.makeFolder(folderOf(path));
    await host.writeText(temporary, `${JSON.stringify(value, null, 2)}\n`);
    await host.move(temporary, path);
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await host.removeFile(temporary).catch(() => undefined);
    return error.code;
  }
}
