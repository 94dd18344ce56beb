import { defineMember, isObject, member, type Json } from "../../model/json.js";
import type { Encoding, Encodings, ParameterStyle } from "../../model/model.js";
import { listField, mapField, textField } from "./read-fields.js";

/** How the parts of a body are written, by name and by position. */
export function readEncoding(mediaType: Json): {
  readonly encoding: Encodings;
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
} {
  const encoding: Record<string, Encoding> = {};
  for (const [name, value] of mapField(mediaType, "encoding")) defineMember(encoding, name, encodingOf(value));
  const item = member(mediaType, "itemEncoding") ?? null;
  return {
    encoding,
    prefixEncoding: listField(mediaType, "prefixEncoding").map(encodingOf),
    itemEncoding: isObject(item) ? encodingOf(item) : null,
  };
}

const styles: readonly ParameterStyle[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

function encodingOf(value: Json): Encoding {
  const stated = textField(value, "style");
  return {
    contentType: textField(value, "contentType"),
    style: styles.find((style) => style === stated) ?? null,
    explode: flagOrNull(value, "explode"),
    allowReserved: flagOrNull(value, "allowReserved"),
  };
}

function flagOrNull(value: Json, key: string): boolean | null {
  const found = member(value, key);
  return typeof found === "boolean" ? found : null;
}
