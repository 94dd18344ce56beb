import type { Job } from "../../render/render.js";
import type { EmitContext } from "../version-folder.js";

/** Emits the kit, which re-exports the public API of the runtime. */
export function emitKit({ info }: EmitContext): readonly Job[] {
  const from = info.runtime.kind === "dependency" ? info.runtime.name : "./runtime/index.js";
  const view = { source: info.source, from };
  return ["kit.js", "kit.d.ts"].map((path) => ({ path, template: "client/version/same", view, format: null }));
}
