import type { ResponseField } from "./response-fields.js";

/**
 * Returns the field for the first of `names` that matches a field of the given JSON type. If several fields match that
 * name, returns the outermost.
 */
export function fieldNamed(
  fields: readonly ResponseField[],
  names: readonly string[],
  type: "boolean" | "number",
): ResponseField | null {
  const ofType = fields.filter(({ facts, parents }) => facts.types.has(type) && !parents.some(isOtherPage));
  return names.map((name) => ofType.find((field) => field.name === name)).find((field) => field !== undefined) ?? null;
}

function isOtherPage(parent: string): boolean {
  return /^(?:next|prev|first|last|self)/.test(parent);
}
