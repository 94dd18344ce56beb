import type { Call, Result } from "../actions/call.js";

/**
 * Validates the result of a call against the schema of its response. Returns the result or, if it is invalid, an error
 * that reports a bug in the mock.
 */
export function validateResponse(result: Result, { operation, content }: Call): Result {
  if (result.kind !== "success" || result.value === undefined || content?.schema == null) return result;
  // A serialized example isn't validated: the schema describes the value, not its serialization.
  if (content.example?.isSerialized === true && content.example.value === result.value) return result;
  const [violation] = operation.api.responses.validate(content.schema, result.value);
  if (violation === undefined) return result;
  const reason = `The mock's response to ${operation.table.name} is not valid: ${violation.pointer} ${violation.message}.`;
  return { kind: "unexpected", reason };
}
