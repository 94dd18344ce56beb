import type { Call } from "./call.js";
import { encodeSegment } from "./encode-segment.js";

/** The URL of a call, without its query. */
export function urlOf({ operation, path, server }: Call): string {
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(path.get(name) ?? ""));
  return server + filled;
}
