import type { Call } from "./call.js";
import { encodeSegment } from "./encode-segment.js";

/** Where a call was sent to, on the API's own server, without its query. */
export function urlOf({ operation, path }: Call): string {
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(path.get(name) ?? ""));
  return operation.api.table.server + filled;
}
