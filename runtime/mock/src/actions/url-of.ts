import type { Call } from "./call.js";
import { encodeSegment } from "./encode-segment.js";

/** The URL of a call on the API's declared server, without its query. */
export function urlOf({ operation, path }: Call): string {
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeSegment(path.get(name) ?? ""));
  return operation.api.table.server + filled;
}
