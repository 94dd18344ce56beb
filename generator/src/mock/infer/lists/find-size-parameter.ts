import { fieldNames } from "../../../analyze/pagination/evidence/field-names.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { OperationParameter } from "../../../model/model.js";
import type { Property } from "../../../model/schema.js";

/**
 * The query parameter with the page size; null if there is none. A parameter with the name of an item property, such as
 * `length`, could be a filter, so its description must mention a limit.
 */
export function findSizeParameter(
  query: readonly OperationParameter[],
  items: readonly Property[],
): OperationParameter | null {
  const candidates = query.filter((parameter) => {
    if (!["number", "string", "converted"].includes(parameter.schema.kind)) return false;
    const name = plainName(parameter.name);
    const isAmbiguous = fieldNames.plainSize.includes(name) && items.some((item) => plainName(item.name) === name);
    return !isAmbiguous || describesLimit(parameter.documentation.text ?? "");
  });
  for (const name of fieldNames.size) {
    const found = candidates.find((parameter) => plainName(parameter.name) === name);
    if (found !== undefined) return found;
  }
  return null;
}

function describesLimit(text: string): boolean {
  return /\b(?:maximum|max|limit|number of)\b|\bper page\b|\bpage size\b|\breturned?\b/i.test(text);
}
