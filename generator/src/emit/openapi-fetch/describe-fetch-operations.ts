import type { Model, Operation } from "../../model/model.js";
import { describeOperation } from "../client/describe-operation.js";
import { supportedOperations } from "./supported-operations.js";

const copied: ReadonlySet<string> = new Set([
  "id",
  "pathParameters",
  "query",
  "headers",
  "cookies",
  "server",
  "send",
  "accept",
  "security",
]);

/** Returns the table of operations from which a client of openapi-fetch takes media types, styles and credentials. */
export function describeFetchOperations(model: Model): readonly { readonly name: string; readonly value: object }[] {
  return supportedOperations(model).map((operation) => ({
    name: `${operation.method} ${operation.path}`,
    value: describeOnce(operation),
  }));
}

/** Versions with the same revision of an operation share one object. */
const described = new WeakMap<Operation, object>();

function describeOnce(operation: Operation): object {
  const value = described.get(operation) ?? describe(operation);
  described.set(operation, value);
  return value;
}

function describe(operation: Operation): object {
  const { fields } = describeOperation({
    ...operation,
    // Callers of openapi-fetch pass parameters by their names on the wire, and can't pass a whole query string.
    parameters: operation.parameters
      .filter((each) => each.in !== "querystring")
      .map((each) => ({ ...each, property: each.name })),
  });
  const { body } = operation;
  return {
    ...Object.fromEntries(fields.filter(({ name }) => copied.has(name)).map(({ name, value }) => [name, value])),
    ...(body === null ? {} : { contentTypes: [body, ...body.others].map(({ mediaType }) => mediaType) }),
  };
}
