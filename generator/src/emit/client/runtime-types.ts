import type { EditionFile } from "../../edition/edition.js";
import { hasParameters } from "../../model/has-parameters.js";
import type { Operation, ResponseContents } from "../../model/model.js";
import { operationTypeName } from "./operation-type.js";

/** Returns the runtime types that the declarations in a file use, sorted. */
export function runtimeTypes({ operations, responses }: EditionFile): readonly string[] {
  const names = [
    ...operations.flatMap(typesOfOperation),
    ...(responses.length > 0 ? ["ResponseWithHeaders"] : []),
    ...responses.flatMap(typesOfContents),
  ];
  return [...new Set(names)].sort();
}

function typesOfOperation(operation: Operation): readonly string[] {
  const { body, outcomes } = operation;
  const bodies = body === null ? [] : [body, ...body.others];
  const inline = outcomes.filter(({ type }) => type === null);
  return [
    operationTypeName(operation),
    ...(hasParameters(operation) ? [] : ["NoParameters"]),
    ...(inline.some(({ headers }) => headers.length > 0) ? ["ResponseWithHeaders"] : []),
    ...inline.flatMap(typesOfContents),
    ...(bodies.some(({ serialization }) => serialization === "raw") ? ["RawBody"] : []),
  ];
}

function typesOfContents({ payload, others }: ResponseContents): readonly string[] {
  const payloads = [payload, ...others.map((other) => other.payload)];
  return [
    ...(others.length > 0 ? ["ByMediaType"] : []),
    ...(payloads.some((each) => each.kind === "events" && each.event === null) ? ["ServerSentEvent"] : []),
  ];
}
