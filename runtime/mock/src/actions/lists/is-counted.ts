import type { Call } from "../call.js";

/** Whether the response contains the total. It does unless the request has `includeCount=false` or a similar parameter. */
export function isCounted({ parameters }: Call): boolean {
  return !["includeCount", "include_count", "withCount", "with_count"].some((name) => parameters[name] === false);
}
