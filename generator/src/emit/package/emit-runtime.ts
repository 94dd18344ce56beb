import type { PackageInfo } from "../../model/package.js";
import type { Job } from "../../render/render.js";

/** Emits the files of the runtime for a standalone package. */
export function emitRuntime({ runtime }: PackageInfo): readonly Job[] {
  return runtime.kind === "dependency"
    ? []
    : [...runtime.files].map(([path, text]) => ({ path: `runtime/${path}`, text }));
}
