import { defineMember, isObject, member, type Json, type JsonObject } from "../model/json.js";
import type { SecurityRequirement, SecurityScheme } from "../resolve/document.js";

/** Returns the field `security`. */
export function projectRequirements(requirements: readonly SecurityRequirement[]): Json {
  return requirements.map((requirement) => {
    const schemes: Record<string, Json> = {};
    for (const { scheme, scopes } of requirement) defineMember(schemes, scheme, [...scopes]);
    return schemes;
  });
}

/** Returns the security schemes with the given names. `requireNewer` is called if one has a field of OpenAPI 3.2. */
export function projectSchemes(
  schemes: readonly SecurityScheme[],
  used: ReadonlySet<string>,
  requireNewer: () => void,
): JsonObject {
  const projected: Record<string, Json> = {};
  for (const { name, declared } of schemes) {
    if (!used.has(name) || !isObject(declared)) continue;
    const isNewer =
      member(declared, "deprecated") !== undefined ||
      member(declared, "oauth2MetadataUrl") !== undefined ||
      member(member(declared, "flows"), "deviceAuthorization") !== undefined;
    if (isNewer) requireNewer();
    defineMember(projected, name, declared);
  }
  return projected;
}
