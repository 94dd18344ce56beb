import type { JsonSchema } from "../schema.js";

/** The schemas of an operation in a generated package. */
export interface OperationSchemas {
  readonly parameters?: JsonSchema;
  readonly body?: JsonSchema;
  /** The bodies of responses, by status ("200"), status range ("4XX") or "default". */
  readonly responses?: Readonly<Record<string, JsonSchema>>;
}

/** Builds the validators of an operation. `validator` builds the validator of one schema. */
export function buildOperation(
  { parameters, body, responses = {} }: OperationSchemas,
  validator: (schema: JsonSchema) => unknown,
): object {
  const statuses = Object.entries(responses).map(([status, schema]) => [status, validator(schema)] as const);
  return {
    ...(parameters === undefined ? {} : { parameters: validator(parameters) }),
    ...(body === undefined ? {} : { body: validator(body) }),
    ...(statuses.length === 0 ? {} : { responses: Object.fromEntries(statuses) }),
  };
}
