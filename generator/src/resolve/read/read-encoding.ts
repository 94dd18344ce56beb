import { defineMember, isObject, member, type Json } from "../../model/json.js";
import type { Encoding, Encodings, ParameterStyle } from "../../model/model.js";
import { arrayField, entriesField, stringField } from "./read-fields.js";

/** Reads how the parts of a body are serialized, by name and by position. */
export function readEncoding(mediaType: Json): {
  readonly encoding: Encodings;
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
} {
  const encoding: Record<string, Encoding> = {};
  for (const [name, value] of entriesField(mediaType, "encoding")) defineMember(encoding, name, encodingOf(value));
  const item = member(mediaType, "itemEncoding") ?? null;
  return {
    encoding,
    prefixEncoding: arrayField(mediaType, "prefixEncoding").map(encodingOf),
    itemEncoding: isObject(item) ? encodingOf(item) : null,
  };
}

const styles: readonly ParameterStyle[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

function encodingOf(value: Json): Encoding {
  const declared = stringField(value, "style");
  return {
    contentType: stringField(value, "contentType"),
    style: styles.find((style) => style === declared) ?? null,
    explode: flagOrNull(value, "explode"),
    allowReserved: flagOrNull(value, "allowReserved"),
  };
}

function flagOrNull(value: Json, key: string): boolean | null {
  const found = member(value, key);
  return typeof found === "boolean" ? found : null;
}
