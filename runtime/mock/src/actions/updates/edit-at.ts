import { isArray, isObject, member, mergeObjects, type Json } from "../../json.js";

/** The number of items that a JSON Patch may still copy. */
export interface CopyBudget {
  left: number;
}

/** A change at one location in a value: adds, replaces or removes the value there. */
export type Edit = { readonly kind: "add" | "replace"; readonly value: Json } | { readonly kind: "remove" };

/**
 * Returns a copy of a value, edited at the location that the tokens identify; `undefined` if the location doesn't
 * exist. Unchanged containers are shared with the original. Each copied item costs one unit of the budget.
 */
export function editAt(value: Json, tokens: readonly string[], edit: Edit, budget: CopyBudget): Json | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return edit.kind === "remove" ? undefined : edit.value;
  if (isArray(value)) return editItem(value, token, { rest, edit, budget });
  if (!isObject(value)) return undefined;
  budget.left -= Object.keys(value).length;
  const current = member(value, token);
  if (rest.length > 0) {
    const inner = current === undefined ? undefined : editAt(current, rest, edit, budget);
    return inner === undefined ? undefined : mergeObjects(value, { [token]: inner });
  }
  if (edit.kind !== "add" && current === undefined) return undefined;
  if (edit.kind !== "remove") return mergeObjects(value, { [token]: edit.value });
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== token));
}

interface ItemEdit {
  readonly rest: readonly string[];
  readonly edit: Edit;
  readonly budget: CopyBudget;
}

function editItem(items: readonly Json[], token: string, { rest, edit, budget }: ItemEdit): Json | undefined {
  budget.left -= items.length;
  const isAdded = rest.length === 0 && edit.kind === "add";
  const index = token === "-" && isAdded ? items.length : indexIn(token);
  if (index === null || index > items.length || (index === items.length && !isAdded)) return undefined;
  if (isAdded) return items.toSpliced(index, 0, edit.value);
  if (rest.length === 0 && edit.kind === "remove") return items.toSpliced(index, 1);
  const inner = editAt(items[index] ?? null, rest, edit, budget);
  return inner === undefined ? undefined : items.with(index, inner);
}

/** Parses a token as an array index without leading zeros (RFC 6901 section 4); null if it isn't one. */
function indexIn(token: string): number | null {
  return /^(0|[1-9]\d{0,8})$/.test(token) ? Number(token) : null;
}
