import { matchesSchema } from "../../data/match/matches-schema.js";
import { toKebabCase } from "../../data/sample/strings/to-kebab-case.js";
import { flatten } from "../../data/schema/flatten.js";
import { type Json, type JsonObject } from "../../json.js";
import { essenceOf } from "../../media-types/essence-of.js";
import type { Call } from "../call.js";
import type { WriteRules } from "./write-rules.js";

const names = /^(original-)?file-?name$|^original-name$/;
const sizes = /^((file-|content-)?size(-in)?(-bytes)?|bytes?|byte-(size|length)|content-length|file-?size)$/;
const types = /^(content|mime|media|file-mime)-?type$|^mime$/;

/**
 * Returns the properties of an entity that describe the file in the request: its name, size and media type. Omits those
 * that the client sent, and values that responses don't allow.
 */
export function uploadFacts(sent: JsonObject, { views, schemas }: WriteRules, { upload }: Call): JsonObject {
  if (upload === null) return {};
  const facts = new Map<string, Json>();
  for (const view of views)
    for (const [name, schema] of flatten(view, schemas).object.properties) {
      const words = toKebabCase(name);
      if (Object.hasOwn(sent, name) || facts.has(name)) continue;
      const value = names.test(words)
        ? upload.filename
        : sizes.test(words)
          ? upload.bytes.length
          : types.test(words)
            ? essenceOf(upload.mediaType)
            : undefined;
      if (value !== undefined && matchesSchema(schema, value, schemas)) facts.set(name, value);
    }
  return Object.fromEntries(facts);
}
