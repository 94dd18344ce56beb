import type { PackageInfo } from "../../model/package.js";
import type { Job } from "../../render/render.js";

/** Emits the files of the runtime for a standalone package, except those whose paths match `except`. */
export function emitRuntime({ runtime }: PackageInfo, except: RegExp | null = null): readonly Job[] {
  if (runtime.kind === "dependency") return [];
  const files = [...runtime.files].filter(([path]) => except?.test(path) !== true);
  return files.map(([path, text]) => ({ path: `runtime/${path}`, text }));
}
