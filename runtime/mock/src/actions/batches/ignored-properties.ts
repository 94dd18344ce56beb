import { isObject } from "../../json.js";
import type { Call } from "../call.js";

/** Returns one sentence for each property of the request body whose effect the mock doesn't know. */
export function ignoredProperties(known: readonly (string | null | undefined)[], { body }: Call): readonly string[] {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    known.includes(name) || value === null || value === false
      ? []
      : [`The property ${JSON.stringify(name)} of the body has no effect: the mock doesn't know what it does.`],
  );
}
