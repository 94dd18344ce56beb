import type { Call, Result } from "../actions/call.js";

/** The answer itself, or the mistake of the mock that it does not fit its schema. */
export function validateResponse(result: Result, { operation, content }: Call): Result {
  if (result.kind !== "success" || result.value === undefined || content?.schema == null) return result;
  // A body that the document writes out is held against nothing: its schema speaks of what it means.
  if (content.example?.isSerialized === true && content.example.value === result.value) return result;
  const [misfit] = operation.api.responses.validate(content.schema, result.value);
  if (misfit === undefined) return result;
  const reason = `The mock's answer to ${operation.table.name} is not valid: ${misfit.pointer} ${misfit.message}.`;
  return { kind: "unexpected", reason };
}
