import { entriesOf, isArray, isObject, type Json } from "../model/json.js";
import type { Parameter } from "../resolve/document.js";

type Serialized = Pick<Parameter, "name" | "in" | "style" | "explode" | "allowReserved" | "content">;

/**
 * Returns how a parameter with a value appears in a request: `?ids=1,2`, or `X-Trace: a`. Writes the same text as the
 * generated client.
 */
export function serializeParameter(parameter: Serialized, value: Json): string {
  const { name, in: place } = parameter;
  switch (place) {
    case "header":
      return `${name}: ${writeParameter(parameter, value)}`;
    case "path":
      return writeParameter(parameter, value);
    case "query":
      return `?${writeParameter(parameter, value)}`;
    case "querystring":
      return `?${writeWholeQuery(parameter, value)}`;
    case "cookie":
      return `Cookie: ${writeParameter(parameter, value)}`;
  }
}

type Encode = (text: string) => string;

interface Notation {
  readonly first: string;
  /** Separates the parts of an exploded value. */
  readonly separator: string;
  /** Separates the parts of a value that isn't exploded. */
  readonly delimiter: string;
  readonly isNamed: boolean;
}

const notations: Readonly<Record<Exclude<Parameter["style"], "deepObject">, Notation>> = {
  simple: { first: "", separator: ",", delimiter: ",", isNamed: false },
  label: { first: ".", separator: ".", delimiter: ",", isNamed: false },
  matrix: { first: ";", separator: ";", delimiter: ",", isNamed: true },
  form: { first: "", separator: "&", delimiter: ",", isNamed: true },
  spaceDelimited: { first: "", separator: "&", delimiter: "%20", isNamed: true },
  pipeDelimited: { first: "", separator: "&", delimiter: "%7C", isNamed: true },
  cookie: { first: "", separator: "; ", delimiter: ",", isNamed: true },
};

function writeParameter(parameter: Serialized, value: Json): string {
  const { in: place, style, explode, allowReserved, content } = parameter;
  // Headers, and cookies in style `cookie`, are not percent-encoded (OpenAPI 3.2, appendix D).
  const isUnencoded = place === "header" || (style === "cookie" && content === null);
  const encode: Encode = isUnencoded ? (text) => text : allowReserved ? encodeReserved : encodeText;
  const name = isUnencoded ? parameter.name : encodeText(parameter.name);
  if (content !== null) {
    const text = encode(isJson(content) ? JSON.stringify(value) : textOf(value));
    return place === "query" || place === "cookie" ? `${name}=${text}` : text;
  }
  if (style === "deepObject") return deepPairs(name, value, encode).join("&");
  const notation = place === "cookie" ? { ...notations[style], separator: "; " } : notations[style];
  return expand(value, { name, notation, explode, encode });
}

/** Writes a value that is the whole query string. A string is already encoded. Ignores `encoding`. */
function writeWholeQuery({ content }: Serialized, value: Json): string {
  if (content !== null && isJson(content)) return encodeText(JSON.stringify(value));
  if (!isObject(value)) return textOf(value);
  return partsOf(value)
    .flatMap(([key, each]) =>
      (isArray(each) ? each : [each]).map((item) => `${encodeText(key)}=${encodeText(textOf(item))}`),
    )
    .join("&");
}

interface Expansion {
  readonly name: string;
  readonly notation: Notation;
  readonly explode: boolean;
  readonly encode: Encode;
}

function expand(value: Json, { name, notation, explode, encode }: Expansion): string {
  const { first, separator, delimiter, isNamed } = notation;
  const pair = (key: string, text: string): string => (text === "" && first === ";" ? key : `${key}=${text}`);
  const write = (each: Json): string => encode(textOf(each));
  const isList = isArray(value);
  if (!isList && !isObject(value)) return first + (isNamed ? pair(name, write(value)) : write(value));
  const entries = partsOf(value);
  if (entries.length === 0) return "";
  if (explode) {
    const parts = entries.flatMap(([key, each]) => {
      if (isList) return isNamed ? pair(name, write(each)) : write(each);
      return (isNamed && isArray(each) ? each : [each]).map((item) => pair(encode(key), write(item)));
    });
    return first + parts.join(separator);
  }
  const parts = entries.flatMap(([key, each]) => (isList ? [write(each)] : [encode(key), write(each)]));
  return first + (isNamed ? `${name}=` : "") + parts.join(delimiter);
}

/** Writes an object as `name[key]=value`, at any depth. */
function deepPairs(name: string, value: Json, encode: Encode): readonly string[] {
  if (!isArray(value) && !isObject(value)) return [`${name}=${encode(textOf(value))}`];
  return partsOf(value).flatMap(([key, each]) => {
    const index = isArray(value) && !isArray(each) && !isObject(each) ? "" : encode(key);
    return deepPairs(`${name}%5B${index}%5D`, each, encode);
  });
}

/** Returns the items or properties of a value that are written. Null isn't written. */
function partsOf(value: Json): readonly (readonly [string, Json])[] {
  const entries = isArray(value) ? value.map((each, index) => [String(index), each] as const) : entriesOf(value);
  return entries.filter(([, each]) => each !== null);
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

function encodeText(text: string): string {
  // Lone surrogates can't be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function encodeReserved(text: string): string {
  return encodeText(text).replace(/%25([0-9a-f]{2})|%(?:3A|2F|40|24|2C|3B|3D)/gi, (match, triple?: string) =>
    triple === undefined ? decodeURIComponent(match) : `%${triple}`,
  );
}
