import { defineMember, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, listField, mapField, textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import { convertBody, convertForm } from "./convert-body.js";
import { convertParameter } from "./convert-parameter.js";
import { convertResponse } from "./convert-response.js";
import { convertServers, hasSchemes } from "./convert-servers.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

const keptFields = ["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security"];

/** An operation, with the parameters of its path item worked in: among them may be the body. */
export function convertOperation(operation: Place, shared: readonly Place[], context: SwaggerContext): Json {
  const { value, at } = operation;
  const converted: Record<string, Json> = { ...extensionsOf(value) };
  for (const key of keptFields) {
    const field = member(value, key);
    if (field !== undefined) converted[key] = field;
  }
  const parameters = allParameters(operation, shared, context);
  const of = (...places: readonly string[]): readonly Place[] =>
    parameters.filter((parameter) => places.includes(textField(parameter.value, "in") ?? ""));
  const body = of("body")[0];
  const fields = of("formData");
  if (body !== undefined)
    converted["requestBody"] = convertBody(body, mediaTypesOf("consumes", operation, context), context);
  else if (fields.length > 0) converted["requestBody"] = convertForm(fields, operation, context);
  reportSpareBodies(of("body").slice(1), body === undefined ? [] : fields, context);
  converted["parameters"] = parameters
    .filter((parameter) => !of("body", "formData").includes(parameter))
    .map((parameter) => convertParameter(parameter, context));
  converted["responses"] = convertResponses(operation, context);
  if (hasSchemes(operation)) converted["servers"] = convertServers(operation, context);
  return context.references.adopt(converted, at);
}

/** An operation's own take the place of the path item's of the same name and place. There is one body at most. */
function allParameters(
  { value, at }: Place,
  shared: readonly Place[],
  { references }: SwaggerContext,
): readonly Place[] {
  const own = listField(value, "parameters").flatMap((raw, index) => {
    const place = references.follow(raw, childOf(at, "parameters", index));
    return place === null ? [] : [place];
  });
  const keyOf = ({ value: parameter }: Place): string => {
    const kind = textField(parameter, "in") ?? "";
    return kind === "body" ? kind : `${kind} ${textField(parameter, "name") ?? ""}`;
  };
  const known = new Set(own.map(keyOf));
  return [...shared.filter((parameter) => !known.has(keyOf(parameter))), ...own];
}

function reportSpareBodies(bodies: readonly Place[], fields: readonly Place[], { reporter }: SwaggerContext): void {
  for (const { at } of [...bodies, ...fields]) {
    reporter.report({
      code: "second-body",
      severity: "warning",
      at,
      message: "The operation has a body already; this parameter is ignored.",
      help: "Keep one body parameter, or form fields without a body.",
    });
  }
}

function convertResponses(operation: Place, context: SwaggerContext): Json {
  const responses: Record<string, Json> = {};
  for (const [status, raw] of mapField(operation.value, "responses")) {
    if (status.startsWith("x-")) continue;
    const place = context.references.follow(raw, childOf(operation.at, "responses", status));
    if (place !== null) defineMember(responses, status, convertResponse(place, operation, context));
  }
  return responses;
}
