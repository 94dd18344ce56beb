import type { Call } from "../call.js";
import { countParameters } from "./count-parameters.js";

/**
 * Whether the response contains the total. It does unless the request has `includeCount=false` or a similar parameter. In
 * OData, it does only if the request has `$count=true`.
 */
export function isCounted({ parameters, revision }: Call): boolean {
  const isOData = revision.parameters.some(({ in: location, name }) => location === "query" && name === "$count");
  if (isOData) return parameters["$count"] === true;
  return !countParameters.some((name) => parameters[name] === false);
}
