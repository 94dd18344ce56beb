import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";

/** The entry point for packages that an earlier generator wrote. A package with a copy of the runtime isn't older than it. */
const earlier = /^codegen\/(?:v1\.|earlier\/)/;

/** Emits the files of the runtime for a standalone package. */
export function emitRuntime({ info }: EmitContext): readonly Job[] {
  return info.runtime.kind === "dependency"
    ? []
    : [...info.runtime.files].flatMap(([path, text]) =>
        earlier.test(path) ? [] : [{ path: `runtime/${path}`, text }],
      );
}
