import { defineMember, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, arrayField, entriesField, stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import { convertBody, convertForm } from "./convert-body.js";
import { convertParameter } from "./convert-parameter.js";
import { convertResponse } from "./convert-response.js";
import { convertServers, hasSchemes } from "./convert-servers.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

const copiedFields = ["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security"];

/** Converts an operation and the parameters of its path item, one of which may be the body. */
export function convertOperation(
  operation: LocatedValue,
  shared: readonly LocatedValue[],
  context: SwaggerContext,
): Json {
  const { value, at } = operation;
  const converted: Record<string, Json> = { ...extensionsOf(value) };
  for (const key of copiedFields) {
    const field = member(value, key);
    if (field !== undefined) converted[key] = field;
  }
  const parameters = allParameters(operation, shared, context);
  const parametersIn = (...locations: readonly string[]): readonly LocatedValue[] =>
    parameters.filter((parameter) => locations.includes(stringField(parameter.value, "in") ?? ""));
  const body = parametersIn("body")[0];
  const fields = parametersIn("formData");
  if (body !== undefined)
    converted["requestBody"] = convertBody(body, mediaTypesOf("consumes", operation, context), context);
  else if (fields.length > 0) converted["requestBody"] = convertForm(fields, operation, context);
  reportExtraBodies(parametersIn("body").slice(1), body === undefined ? [] : fields, context);
  converted["parameters"] = parameters
    .filter((parameter) => !parametersIn("body", "formData").includes(parameter))
    .map((parameter) => convertParameter(parameter, context));
  converted["responses"] = convertResponses(operation, context);
  if (hasSchemes(operation)) converted["servers"] = convertServers(operation, context);
  return context.references.withOrigin(converted, at);
}

/**
 * Returns the parameters of a path item and an operation. Operation parameters override path item parameters with the
 * same name and `in`. There can be only one body.
 */
function allParameters(
  { value, at }: LocatedValue,
  shared: readonly LocatedValue[],
  { references }: SwaggerContext,
): readonly LocatedValue[] {
  const ownParameters = arrayField(value, "parameters").flatMap((raw, index) => {
    const parameter = references.follow(raw, childOf(at, "parameters", index));
    return parameter === null ? [] : [parameter];
  });
  const keyOf = ({ value: parameter }: LocatedValue): string => {
    const kind = stringField(parameter, "in") ?? "";
    return kind === "body" ? kind : `${kind} ${stringField(parameter, "name") ?? ""}`;
  };
  const overridden = new Set(ownParameters.map(keyOf));
  return [...shared.filter((parameter) => !overridden.has(keyOf(parameter))), ...ownParameters];
}

function reportExtraBodies(
  bodies: readonly LocatedValue[],
  fields: readonly LocatedValue[],
  { reporter }: SwaggerContext,
): void {
  for (const { at } of [...bodies, ...fields]) {
    reporter.report({
      code: "multiple-bodies",
      severity: "warning",
      at,
      message: "The operation already has a body; this parameter is ignored.",
      help: "Keep either one parameter with in: body, or only parameters with in: formData.",
    });
  }
}

function convertResponses(operation: LocatedValue, context: SwaggerContext): Json {
  const responses: Record<string, Json> = {};
  for (const [status, raw] of entriesField(operation.value, "responses")) {
    if (status.startsWith("x-")) continue;
    const response = context.references.follow(raw, childOf(operation.at, "responses", status));
    if (response !== null) defineMember(responses, status, convertResponse(response, operation, context));
  }
  return responses;
}
