import type { Call } from "../actions/call.js";
import { encodeSegment } from "../actions/encode-segment.js";

/** The path of a call, under which its file is stored. */
export function filePath({ operation, path }: Pick<Call, "operation" | "path">): string {
  return operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(path.get(name) ?? ""));
}
