import { homedir } from "node:os";
import { join } from "node:path";

/** Returns the path of the profiles file. */
export function profilePath(command: string): string {
  const { XDG_CONFIG_HOME: configured = "", APPDATA: roaming = "" } = process.env;
  const windows = process.platform === "win32" ? roaming : "";
  return join(configured || windows || join(homedir(), ".config"), command, "profiles.json");
}
