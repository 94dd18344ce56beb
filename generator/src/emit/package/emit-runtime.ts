import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";

/** Modules for packages from earlier generators. A package with its own copy of the runtime doesn't need them. */
const earlier = /^codegen\/(?:v1\.|earlier\/)/;

/** Emits the files of the runtime for a standalone package. */
export function emitRuntime({ info }: EmitContext): readonly Job[] {
  return info.runtime.kind === "dependency"
    ? []
    : [...info.runtime.files].flatMap(([path, text]) =>
        earlier.test(path) ? [] : [{ path: `runtime/${path}`, text }],
      );
}
