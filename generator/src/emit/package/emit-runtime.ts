import type { PackageInfo, Runtime } from "../../model/package.js";
import type { Job } from "../../render/render.js";

/** Emits the files of the runtimes for a standalone package. */
export function emitRuntime({ runtime, cli }: PackageInfo): readonly Job[] {
  return [...filesOf(runtime, "runtime"), ...(cli === null ? [] : filesOf(cli.runtime, "runtime/cli"))];
}

function filesOf(runtime: Runtime, folder: string): readonly Job[] {
  return runtime.kind === "dependency"
    ? []
    : [...runtime.files].map(([path, text]) => ({ path: `${folder}/${path}`, text }));
}
