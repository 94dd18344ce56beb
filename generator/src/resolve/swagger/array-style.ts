import { member, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import type { SwaggerContext } from "./swagger-context.js";

export type ListPlace = "query" | "path" | "header" | "formData";

const separated: Readonly<Record<string, string>> = { ssv: "spaceDelimited", pipes: "pipeDelimited" };

/** How OpenAPI 3 says what `collectionFormat` does; null for what it cannot say, which is reported. */
export function arrayStyle({ value, at }: Place, kind: ListPlace, { reporter }: SwaggerContext): JsonObject | null {
  const format = textField(value, "collectionFormat") ?? "csv";
  const isNamed = kind === "query" || kind === "formData";
  const inner = member(value, "items") ?? null;
  if (textField(inner, "type") === "array") {
    reporter.report({
      code: "unsupported-collection-format",
      severity: "warning",
      at: childOf(at, "items"),
      onKey: true,
      message: "A list of lists in a parameter cannot be written; callers pass the text that is sent.",
      help: "Describe the parameter as text, or as a list of plain values.",
    });
    return null;
  }
  if (format === "csv") return isNamed ? { style: "form", explode: false } : { style: "simple", explode: false };
  if (format === "multi" && isNamed) return { style: "form", explode: true };
  const style = Object.hasOwn(separated, format) ? separated[format] : undefined;
  if (style !== undefined && isNamed) return { style, explode: false };
  const isKnown = ["multi", "tsv", ...Object.keys(separated)].includes(format);
  reporter.report({
    code: "unsupported-collection-format",
    severity: "warning",
    at: childOf(at, "collectionFormat"),
    message: isKnown
      ? `A list in ${kind === "formData" ? "a form" : `a ${kind}`} cannot be written as ${format}; callers pass the text that is sent.`
      : `${JSON.stringify(format)} is no collection format; callers pass the text that is sent.`,
    help: isNamed ? "Write csv, ssv, pipes or multi." : "Write csv.",
  });
  return null;
}
