import { member, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { SwaggerContext } from "./swagger-context.js";

export type ListLocation = "query" | "path" | "header" | "formData";

const separatorStyles: Readonly<Record<string, string>> = { ssv: "spaceDelimited", pipes: "pipeDelimited" };

/** Converts `collectionFormat` to `style` and `explode`. If OpenAPI 3 has no equivalent, reports that and returns null. */
export function arrayStyle(
  { value, at }: LocatedValue,
  kind: ListLocation,
  { reporter }: SwaggerContext,
): JsonObject | null {
  const format = stringField(value, "collectionFormat") ?? "csv";
  const isQueryOrForm = kind === "query" || kind === "formData";
  const items = member(value, "items") ?? null;
  if (stringField(items, "type") === "array") {
    reporter.report({
      code: "unsupported-collection-format",
      severity: "warning",
      at: childOf(at, "items"),
      onKey: true,
      message:
        "The client cannot serialize a list of lists in a parameter; callers must serialize it themselves and pass a string.",
      help: "Describe the parameter as a string, or as a list of plain values.",
    });
    return null;
  }
  if (format === "csv") return isQueryOrForm ? { style: "form", explode: false } : { style: "simple", explode: false };
  if (format === "multi" && isQueryOrForm) return { style: "form", explode: true };
  const style = Object.hasOwn(separatorStyles, format) ? separatorStyles[format] : undefined;
  if (style !== undefined && isQueryOrForm) return { style, explode: false };
  const isKnown = ["multi", "tsv", ...Object.keys(separatorStyles)].includes(format);
  reporter.report({
    code: "unsupported-collection-format",
    severity: "warning",
    at: childOf(at, "collectionFormat"),
    message: isKnown
      ? `The client cannot serialize a list in ${kind === "formData" ? "a form" : `a ${kind}`} as ${format}; callers must serialize it themselves and pass a string.`
      : `The collection format ${JSON.stringify(format)} is unknown; callers must serialize the list themselves and pass a string.`,
    help: isQueryOrForm ? "Set collectionFormat to csv, ssv, pipes or multi." : "Set collectionFormat to csv.",
  });
  return null;
}
