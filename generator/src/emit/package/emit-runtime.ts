import type { Job } from "../../render/render.js";
import type { EmitContext } from "../place.js";

/** The runtime's own files, for a package that stands alone. */
export function emitRuntime({ info }: EmitContext): readonly Job[] {
  return info.runtime.kind === "dependency"
    ? []
    : [...info.runtime.files].map(([path, text]) => ({ path: `runtime/${path}`, text }));
}
