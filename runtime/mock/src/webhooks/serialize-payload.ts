import { isObject, toText, type Json } from "../json.js";
import { essenceOf } from "../media-types/essence-of.js";
import { isJson } from "../media-types/is-json.js";

/** Serializes the body of a webhook as JSON, as a form, or as text. Null if the mock doesn't support the media type. */
export function serializePayload(value: Json, mediaType: string): string | null {
  const essence = essenceOf(mediaType);
  if (isJson(essence) || essence === "*/*" || essence === "application/*") return JSON.stringify(value);
  if (essence === "application/x-www-form-urlencoded" && isObject(value))
    return new URLSearchParams(Object.entries(value).map(([name, each]) => [name, toText(each)])).toString();
  return essence.startsWith("text/") && typeof value === "string" ? value : null;
}
