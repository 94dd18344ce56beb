import { stringMember } from "../../../model/json.js";
import type { SecurityScheme } from "../../../resolve/document.js";
import type { Witness } from "../../findings/witness.js";

/** Returns the credentials of a scheme as they appear in a request: `any request with X-Key: …`. */
export function credentialsExample({ name, declared }: SecurityScheme): Witness {
  const text = (key: string): string => stringMember(declared, key) ?? "";
  return { kind: "request", text: `any request with ${credentials()}` };

  function credentials(): string {
    switch (text("type")) {
      case "apiKey": {
        const key = text("name");
        if (text("in") === "query") return `?${key}=…`;
        return text("in") === "cookie" ? `Cookie: ${key}=…` : `${key}: …`;
      }
      case "http":
        return `Authorization: ${capitalize(text("scheme"))} …`;
      case "basic":
        return "Authorization: Basic …";
      case "oauth2":
      case "openIdConnect":
        return `Authorization: Bearer … (${name})`;
      default:
        return `credentials of ${name}`;
    }
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
