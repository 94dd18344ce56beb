import type { ResponseField } from "./response-fields.js";

/**
 * Tries `names` in turn, and returns the first field that has the name and the given JSON type. If several fields
 * match, returns the outermost.
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
