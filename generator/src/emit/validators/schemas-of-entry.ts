import type { ValidatorSchema } from "../../model/tables/validators.js";
import type { Entry, EntrySchemas } from "./entries-of.js";

/** Returns all schemas of a validator. */
export function schemasOfEntry({ schemas, isOperation }: Entry): readonly ValidatorSchema[] {
  if (!isOperation) return [schemas as ValidatorSchema];
  const { parameters, body, responses = {} } = schemas as EntrySchemas;
  return [...[parameters, body].filter((each) => each !== undefined), ...Object.values(responses)];
}
