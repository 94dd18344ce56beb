import { member, stringMember, type Json } from "../model/json.js";

/** Replaces the placeholders in a page's path with the document's parameter names. */
export function nameParameters(path: string, placeholders: Json): string {
  return path.replace(/\{([^{}]+)\}/g, (match, name: string) => {
    const parameter = stringMember(member(placeholders, name) ?? null, "parameter");
    return parameter === null ? match : `{${parameter}}`;
  });
}
