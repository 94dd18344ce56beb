import type { Operation } from "./model.js";

/** Whether an operation has a type for its parameters, including the body. */
export function hasParameters({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body !== null;
}
