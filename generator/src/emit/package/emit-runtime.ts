import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";

/** Emits the files of the runtime for a standalone package. */
export function emitRuntime({ info }: EmitContext): readonly Job[] {
  return info.runtime.kind === "dependency"
    ? []
    : [...info.runtime.files].map(([path, text]) => ({ path: `runtime/${path}`, text }));
}
