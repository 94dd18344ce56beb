import { deferJob } from "../render/defer-job.js";
import type { Job } from "../render/render.js";

/** The documents that a file is generated from, and the path of the module that it re-exports. */
interface SameInput {
  readonly source: string;
  readonly from: string;
}

/** Emits files that re-export everything from another module of the package. */
export function emitSame(paths: readonly string[], input: SameInput): readonly Job[] {
  return paths.map((path) => deferJob(input, { path, template: "client/version/same", toView: (view) => view }));
}
