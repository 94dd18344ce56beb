import type { ResponseField } from "./response-fields.js";

/** Returns the first field that has one of these names and the JSON type, in the order of the names; the outermost of several. */
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
