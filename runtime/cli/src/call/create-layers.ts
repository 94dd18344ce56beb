import { parseCount } from "../arguments/parse-count.js";
import { parseDuration } from "../arguments/parse-duration.js";
import type { Kit } from "./client.js";

/**
 * Creates client layers for the timeout and for retries. Loads the client's optional features only if they are needed.
 */
export async function createLayers(
  kit: () => Promise<object>,
  { timeout, retry }: { readonly timeout: string | null; readonly retry: string | null },
): Promise<readonly unknown[]> {
  const limit = timeout === null ? null : parseDuration("--timeout", timeout);
  const times = retry === null ? 0 : parseCount("--retry", retry);
  if (limit === null && times === 0) return [];
  const layers = (await kit()) as Kit;
  return [
    ...(limit === null ? [] : [layers.timeout({ call: limit })]),
    ...(times === 0 ? [] : [layers.retry({ times })]),
  ];
}
