import type { Filter } from "./arrangement.js";
import { parseExpression } from "./parse-expression.js";
import { toFilter } from "./to-filter.js";

interface ExpressionContext {
  /** Returns the path of the property with the given name; null if there is none. */
  readonly find: (name: string) => readonly string[] | null;
  /** Whether a property's string values are decimal numbers, such as `"9.50"`. */
  readonly isDecimal: (path: readonly string[]) => boolean;
}

/** The filters in an expression. An expression that the mock doesn't understand selects all items. */
export function expressionFilters(
  text: string,
  { find, isDecimal }: ExpressionContext,
): { readonly filters: readonly Filter[]; readonly notes: readonly string[] } {
  const name = JSON.stringify(text.slice(0, 200));
  const comparisons = parseExpression(text);
  if (comparisons === null)
    return {
      filters: [],
      notes: [
        `The list isn't filtered by ${name}: the mock understands only comparisons joined with "and", such as "status eq 'paid'".`,
      ],
    };
  const unknown = comparisons.find((each) => find(each.name) === null);
  if (unknown !== undefined)
    return {
      filters: [],
      notes: [`The list isn't filtered by ${name}: the items have no property ${JSON.stringify(unknown.name)}.`],
    };
  const filters = comparisons.flatMap(({ name: property, does, value }) => {
    const path = find(property) ?? [];
    return toFilter({ does, property: path }, value, isDecimal(path)) ?? [];
  });
  return { filters, notes: [] };
}
