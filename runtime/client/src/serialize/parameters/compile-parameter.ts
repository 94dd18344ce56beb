import { deepPairs } from "./deep-pairs.js";
import { encodeReserved } from "../encode-reserved.js";
import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";
import type { CompiledParameter, ParameterDescriptor, ParameterLocation, ParameterStyle } from "./parameter.js";

/**
 * The columns of the table in RFC 6570 appendix A that apply to OpenAPI's styles. `delimiter` separates the parts of a
 * value that isn't exploded.
 */
interface Notation {
  readonly first: string;
  readonly separator: string;
  readonly delimiter: string;
  readonly named: boolean;
}

const NOTATIONS: Readonly<Record<Exclude<ParameterStyle, "deepObject">, Notation>> = {
  simple: { first: "", separator: ",", delimiter: ",", named: false },
  label: { first: ".", separator: ".", delimiter: ",", named: false },
  matrix: { first: ";", separator: ";", delimiter: ",", named: true },
  form: { first: "", separator: "&", delimiter: ",", named: true },
  spaceDelimited: { first: "", separator: "&", delimiter: "%20", named: true },
  pipeDelimited: { first: "", separator: "&", delimiter: "%7C", named: true },
  cookie: { first: "", separator: "; ", delimiter: ",", named: true },
};

const DEFAULT_STYLES = { path: "simple", query: "form", header: "simple", cookie: "form" } as const;

/** Prepares a parameter for serialization at its location (OpenAPI 3.2 section 4.12.6). */
export function compileParameter(
  parameter: string | ParameterDescriptor,
  location: ParameterLocation,
): CompiledParameter {
  const descriptor: ParameterDescriptor = typeof parameter === "string" ? { name: parameter } : parameter;
  const style = descriptor.style ?? DEFAULT_STYLES[location];
  // Headers, and cookies in style `cookie`, are not percent-encoded (OpenAPI 3.2, appendix D).
  const isUnencoded = location === "header" || style === "cookie";
  const encode = isUnencoded ? unencoded : descriptor.allowReserved === true ? encodeReserved : encodeText;
  const name = isUnencoded ? descriptor.name : encodeText(descriptor.name);
  const compiled = (write: CompiledParameter["write"]): CompiledParameter => {
    return { name: descriptor.name, property: descriptor.as ?? descriptor.name, write };
  };

  const { write } = descriptor;
  if (write !== undefined) return compiled((value) => write(value, descriptor));
  if (descriptor.content !== undefined) {
    const prefix = location === "query" || location === "cookie" ? `${name}=` : "";
    const toText = /[/+]json\b/i.test(descriptor.content) ? JSON.stringify : textOf;
    return compiled((value) => prefix + encode(toText(value)));
  }
  if (style === "deepObject") return compiled((value) => deepPairs(name, value, encode).join("&"));
  const notation = location === "cookie" ? { ...NOTATIONS[style], separator: "; " } : NOTATIONS[style];
  const explode = descriptor.explode ?? (style === "form" || style === "cookie");
  return compiled((value) => expand(value, { name, notation, explode, encode }));
}

interface Expansion {
  readonly name: string;
  readonly notation: Notation;
  readonly explode: boolean;
  readonly encode: (text: string) => string;
}

function expand(value: unknown, { name, notation, explode, encode }: Expansion): string {
  const { first, separator, delimiter, named } = notation;
  const pair = (key: string, text: string): string => (text === "" && first === ";" ? key : `${key}=${text}`);
  const write = (each: unknown): string => encode(textOf(each));

  if (!isStructure(value)) return first + (named ? pair(name, write(value)) : write(value));

  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  if (entries.length === 0) return "";
  if (explode) {
    const parts = entries.flatMap(([key, each]) => {
      if (isList) return named ? pair(name, write(each)) : write(each);
      // OpenAPI defines no form for a list in an object. Servers read it like a list of its own: `sort=a&sort=b`.
      const values: readonly unknown[] = named && Array.isArray(each) ? each : [each];
      return values.map((value) => pair(encode(key), write(value)));
    });
    return first + parts.join(separator);
  }
  const parts = entries.flatMap(([key, each]) => (isList ? [write(each)] : [encode(key), write(each)]));
  return first + (named ? `${name}=` : "") + parts.join(delimiter);
}

function unencoded(text: string): string {
  return text;
}
