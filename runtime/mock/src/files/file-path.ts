import type { Call } from "../actions/call.js";
import { encodeSegment } from "../actions/encode-segment.js";

/** Returns the path under which a call's file is stored. */
export function filePath({ operation, path }: Pick<Call, "operation" | "path">): string {
  return operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(path.get(name) ?? ""));
}
