import type { Model, Operation } from "../../model/model.js";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** Returns the operations whose methods openapi-fetch supports. */
export function supportedOperations({ operations }: Model): readonly Operation[] {
  return operations.filter(({ method }) => methods.includes(method));
}
