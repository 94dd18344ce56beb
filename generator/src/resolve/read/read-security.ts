import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { SecurityRequirement, SecurityScheme, SecuritySchemeKind } from "../document.js";
import { booleanField, entriesField, stringField } from "./read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

/** Reads the field `security`; null if it is missing. */
export function readSecurityRequirements({ value }: LocatedValue): readonly SecurityRequirement[] | null {
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
  return entriesField(components, "securitySchemes").flatMap(([name, value]) => {
    const scheme = context.references.follow(value, childOf(at, "securitySchemes", name));
    if (scheme === null) return [];
    const kind = kindOf(scheme.value);
    if (kind.type === "unsupported")
      reportUnsupported(name, kind.reason, { at: scheme.at, reporter: context.reporter });
    const isDeprecated = booleanField(scheme.value, "deprecated");
    const sentences = [stringField(scheme.value, "description"), isDeprecated ? "Deprecated." : null];
    const description = sentences.filter((each) => each !== null).join(" ");
    return [
      { at: scheme.at, name, description: description === "" ? null : description, kind, declared: scheme.value },
    ];
  });
}

function kindOf(scheme: Json): SecuritySchemeKind {
  const type = stringField(scheme, "type") ?? "";
  switch (type) {
    case "http":
      return httpKind(stringField(scheme, "scheme") ?? "");
    case "apiKey":
      return apiKeyKind(scheme);
    case "oauth2":
      return oauthKind(scheme);
    case "openIdConnect":
      return { type: "bearer" };
    default:
      return { type: "unsupported", reason: `its type is ${JSON.stringify(type)}` };
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
      return { type: "unsupported", reason: `its HTTP scheme is ${JSON.stringify(scheme)}` };
  }
}

function apiKeyKind(scheme: Json): SecuritySchemeKind {
  const location = stringField(scheme, "in");
  const name = stringField(scheme, "name");
  if (name !== null && (location === "header" || location === "query" || location === "cookie"))
    return { type: "apiKey", in: location, name };
  return { type: "unsupported", reason: "its name or its location is missing" };
}

/** The client fetches tokens itself only for the client credentials flow. For other flows, the caller provides the token. */
function oauthKind(scheme: Json): SecuritySchemeKind {
  const flow = member(member(scheme, "flows"), "clientCredentials") ?? null;
  const tokenUrl = stringField(flow, "tokenUrl");
  if (tokenUrl === null) return { type: "bearer" };
  const scopes = entriesField(flow, "scopes").map(([scope]) => scope);
  return { type: "serviceAccount", tokenUrl, revokeUrl: stringField(flow, "x-revocation-url"), scopes };
}

function reportUnsupported(name: string, reason: string, { at, reporter }: { at: Location; reporter: Reporter }): void {
  reporter.report({
    code: "unsupported-security-scheme",
    severity: "warning",
    at,
    message: `The client does not support the security scheme ${JSON.stringify(name)}: ${reason}.`,
    help: "Callers must add the credentials themselves: in a header of each call, or in a custom fetch.",
  });
}
