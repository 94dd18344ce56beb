import type { Job } from "../../render/render.js";
import { emitSame } from "../emit-same.js";
import type { EmitContext } from "../version-folder.js";

/** Emits the kit, which re-exports the public API of the runtime. */
export function emitKit({ info }: EmitContext): readonly Job[] {
  const from = info.runtime.kind === "dependency" ? info.runtime.name : "./runtime/index.js";
  return emitSame(["kit.js", "kit.d.ts"], { source: info.source, from });
}
