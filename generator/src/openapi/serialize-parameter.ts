import { entriesOf, isArray, isObject, type Json } from "../model/json.js";
import type { Parameter } from "../resolve/document.js";

type Serialized = Pick<Parameter, "name" | "in" | "style" | "explode" | "allowReserved" | "content">;

/** Returns how a parameter with a value appears in a request: `?ids=1,2`, or `X-Trace: a`. */
export function serializeParameter(parameter: Serialized, value: Json): string {
  const { name, in: place, content } = parameter;
  const encode = (text: string): string => (place === "header" ? text : encodeText(text, parameter));
  if (content !== null) {
    const text = encode(typeof value === "string" && !content.includes("json") ? value : JSON.stringify(value));
    return place === "header" ? `${name}: ${text}` : place === "path" ? text : `${prefixOf(place)}${name}=${text}`;
  }
  switch (place) {
    case "header":
      return `${name}: ${joinValue(value, parameter, encode)}`;
    case "path":
      return serializePath(parameter, value, encode);
    case "query":
    case "querystring":
    case "cookie":
      return prefixOf(place) + serializeQuery(parameter, value, encode);
  }
}

type Encode = (text: string) => string;

function prefixOf(place: Parameter["in"]): string {
  return place === "cookie" ? "Cookie: " : "?";
}

function encodeText(text: string, { allowReserved }: Serialized): string {
  // Lone surrogates can't be encoded.
  const encoded = encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
  return allowReserved
    ? encoded.replace(/%(?:2F|3A|40|21|24|2C|3B|3D)/g, (match) => decodeURIComponent(match))
    : encoded;
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Joins the items of a list, or the properties of an object, with commas. */
function joinValue(value: Json, { explode }: Serialized, encode: Encode): string {
  if (isArray(value)) return value.map((each) => encode(textOf(each))).join(",");
  if (!isObject(value)) return encode(textOf(value));
  return entriesOf(value)
    .map(([key, each]) => [encode(key), encode(textOf(each))].join(explode ? "=" : ","))
    .join(",");
}

function serializePath(parameter: Serialized, value: Json, encode: Encode): string {
  const { name, style, explode } = parameter;
  const isComposite = isArray(value) || isObject(value);
  switch (style) {
    case "label":
      return `.${joinValue(value, parameter, encode).replaceAll(",", explode ? "." : ",")}`;
    case "matrix":
      return isComposite && explode
        ? `;${pairsOf(name, value, encode).join(";")}`
        : `;${name}=${joinValue(value, parameter, encode)}`;
    default:
      return joinValue(value, parameter, encode);
  }
}

function serializeQuery(parameter: Serialized, value: Json, encode: Encode): string {
  const { name, style, explode } = parameter;
  if (!isArray(value) && !isObject(value)) return `${name}=${encode(textOf(value))}`;
  if (style === "deepObject" && isObject(value))
    return entriesOf(value)
      .map(([key, each]) => `${name}[${encode(key)}]=${encode(textOf(each))}`)
      .join("&");
  if (explode) return pairsOf(name, value, encode).join("&");
  const separator = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "|" : ",";
  return `${name}=${joinValue(value, parameter, encode).replaceAll(",", separator)}`;
}

function pairsOf(name: string, value: Json, encode: Encode): readonly string[] {
  if (isArray(value)) return value.map((each) => `${name}=${encode(textOf(each))}`);
  return entriesOf(value).map(([key, each]) => `${encode(key)}=${encode(textOf(each))}`);
}
