import type { Operation } from "./model.js";

/** Whether an operation takes parameters or a body, so that a type is generated for them. */
export function hasParameters({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body !== null;
}
