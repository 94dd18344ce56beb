import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { SecurityRequirement, SecurityScheme, SecuritySchemeKind } from "../document.js";
import { flagField, mapField, textField } from "./read-fields.js";
import type { Place, References } from "../references/references.js";

/** Null where the object says nothing of security. */
export function readSecurityRequirements({ value }: Place): readonly SecurityRequirement[] | null {
  const security = member(value, "security");
  if (!isArray(security)) return null;
  return security.filter(isObject).map((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]) => ({
      scheme,
      scopes: isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
    })),
  );
}

interface Context {
  readonly references: References;
  readonly reporter: Reporter;
}

export function readSecuritySchemes(components: Json, at: Location, context: Context): readonly SecurityScheme[] {
  return mapField(components, "securitySchemes").flatMap(([name, value]) => {
    const place = context.references.follow(value, childOf(at, "securitySchemes", name));
    if (place === null) return [];
    const kind = kindOf(place.value);
    if (kind.type === "unsupported") reportUnsupported(name, kind.what, { at: place.at, reporter: context.reporter });
    const isDeprecated = flagField(place.value, "deprecated");
    const said = [textField(place.value, "description"), isDeprecated ? "Deprecated." : null];
    const description = said.filter((each) => each !== null).join(" ");
    return [{ at: place.at, name, description: description === "" ? null : description, kind }];
  });
}

function kindOf(scheme: Json): SecuritySchemeKind {
  const type = textField(scheme, "type") ?? "";
  switch (type) {
    case "http":
      return httpKind(textField(scheme, "scheme") ?? "");
    case "apiKey":
      return apiKeyKind(scheme);
    case "oauth2":
      return oauthKind(scheme);
    case "openIdConnect":
      return { type: "bearer" };
    default:
      return { type: "unsupported", what: `the type ${JSON.stringify(type)}` };
  }
}

function httpKind(scheme: string): SecuritySchemeKind {
  switch (scheme.toLowerCase()) {
    case "digest":
      return { type: "digest" };
    case "basic":
      return { type: "basic" };
    case "bearer":
      return { type: "bearer" };
    default:
      return { type: "unsupported", what: `the HTTP scheme ${JSON.stringify(scheme)}` };
  }
}

function apiKeyKind(scheme: Json): SecuritySchemeKind {
  const place = textField(scheme, "in");
  const name = textField(scheme, "name");
  if (name !== null && (place === "header" || place === "query" || place === "cookie"))
    return { type: "apiKey", in: place, name };
  return { type: "unsupported", what: "an API key without a name and a place" };
}

/** With client credentials the client fetches its own tokens; the tokens of the other flows are the caller's to bring. */
function oauthKind(scheme: Json): SecuritySchemeKind {
  const flow = member(member(scheme, "flows"), "clientCredentials") ?? null;
  const tokenUrl = textField(flow, "tokenUrl");
  if (tokenUrl === null) return { type: "bearer" };
  const scopes = mapField(flow, "scopes").map(([scope]) => scope);
  return { type: "serviceAccount", tokenUrl, revokeUrl: textField(flow, "x-revocation-url"), scopes };
}

function reportUnsupported(name: string, what: string, { at, reporter }: { at: Location; reporter: Reporter }): void {
  reporter.report({
    code: "unsupported-security-scheme",
    severity: "warning",
    at,
    message: `The client has no authentication for ${what} of ${JSON.stringify(name)}.`,
    help: "Callers can set the header themselves, or pass their own fetch.",
  });
}
