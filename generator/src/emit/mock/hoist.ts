import { Constant } from "../../render/encode.js";

export interface Hoisted {
  /** Each constant may refer to earlier ones. */
  readonly constants: readonly { readonly name: string; readonly value: unknown }[];
  readonly value: unknown;
}

/** The minimum length, as JSON, of values that are declared as constants. */
const minLength = 100;

/**
 * Replaces values that occur several times with constants. This makes the output smaller, and equal values share one
 * object in memory.
 */
export function hoist(value: unknown): Hoisted {
  const texts = new Map<object, string>();
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const text = JSON.stringify(node);
    texts.set(node, text);
    if (text.length < minLength) return;
    const known = counts.get(text) ?? 0;
    counts.set(text, known + 1);
    // The contents of a repeated value are counted only once.
    if (known === 0) for (const child of Object.values(node)) count(child);
  };
  count(value);

  const names = new Map<string, Constant>();
  const used = new Map<string, number>();
  const constants: { readonly name: string; readonly value: unknown }[] = [];
  const replace = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const text = texts.get(node) ?? JSON.stringify(node);
    const known = names.get(text);
    if (known !== undefined) return known;
    const replaced = Array.isArray(node)
      ? node.map(replace)
      : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, replace(child)]));
    if ((counts.get(text) ?? 0) < 2) return replaced;
    const base = nameOf(node);
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    const name = number === 1 ? base : `${base}_${number}`;
    constants.push({ name, value: replaced });
    names.set(text, new Constant(name));
    return names.get(text);
  };
  const replaced = replace(value);
  return { constants, value: replaced };
}

/**
 * Returns a constant's name without its number. The name depends on the kind of value: `parameter_limit`,
 * `response_200`, `list`.
 */
function nameOf(node: object): string {
  const text = (key: string): string => {
    const value: unknown = Object.hasOwn(node, key)
      ? Object.entries(node).find(([name]) => name === key)?.[1]
      : undefined;
    return typeof value === "string" ? value.replace(/\W+/g, "_") : "";
  };
  if (Object.hasOwn(node, "style") && text("name") !== "") return `parameter_${text("name")}`;
  if (Object.hasOwn(node, "content") && text("status") !== "") return `response_${text("status")}`;
  if (Object.hasOwn(node, "mediaType")) return "content";
  if (Object.hasOwn(node, "resource")) return "level";
  return Array.isArray(node) ? "list" : "part";
}
