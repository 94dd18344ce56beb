import type { Job } from "../../render/render.js";
import type { EmitContext } from "../place.js";

/** The door of the runtime for users: what a connection can use, and what can be done with one. */
export function emitKit({ info }: EmitContext): readonly Job[] {
  const from = info.runtime.kind === "dependency" ? info.runtime.name : "./runtime/index.js";
  const view = { source: info.source, from };
  return ["kit.js", "kit.d.ts"].map((path) => ({ path, template: "client/version/same", view, format: null }));
}
