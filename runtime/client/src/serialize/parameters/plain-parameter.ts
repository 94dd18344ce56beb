import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";
import type { CompiledParameter, ParameterDescriptor, ParameterLocation } from "./parameter.js";

/**
 * Prepares a parameter in the default style of its location: `simple` in paths and headers, and exploded `form` in
 * queries and cookies. Only bundles with a parameter in another style contain `compileParameter`, which supports all
 * styles.
 */
export function plainParameter(
  parameter: string | ParameterDescriptor,
  location: ParameterLocation,
): CompiledParameter {
  const { name, as: property = name }: ParameterDescriptor =
    typeof parameter === "string" ? { name: parameter } : parameter;
  const isForm = location === "query" || location === "cookie";
  const encode = location === "header" ? String : encodeText;
  const prefix = isForm ? `${encodeText(name)}=` : "";
  const text = (each: unknown): string => encode(textOf(each));
  const write = (value: unknown): string => {
    if (!isStructure(value)) return prefix + text(value);
    const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
    const parts = entries.flatMap(([key, each]: [string, unknown]) => {
      if (Array.isArray(value)) return prefix + text(each);
      if (!isForm) return [encode(key), text(each)];
      // As in `compileParameter`, a list inside an object repeats its key.
      return (Array.isArray(each) ? (each as readonly unknown[]) : [each]).map(
        (item) => `${encode(key)}=${text(item)}`,
      );
    });
    return parts.join(location === "query" ? "&" : isForm ? "; " : ",");
  };
  return { name, property, write };
}
