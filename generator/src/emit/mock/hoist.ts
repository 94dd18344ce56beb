import { Constant } from "../../render/encode.js";
import { ContentIds } from "./content-ids.js";

export interface Hoisted {
  /** Each constant may refer to earlier ones. */
  readonly constants: readonly { readonly name: string; readonly value: unknown }[];
  readonly value: unknown;
}

/** The minimum length, as JSON, of values that are declared as constants. */
const minLength = 100;

/**
 * Replaces values that occur several times with constants. This makes the output smaller, and equal values share one
 * object in memory. The references refer to members of the constant `owner` if it is given.
 */
export function hoist(value: unknown, owner: string | null = null): Hoisted {
  const contents = new ContentIds();
  const counts = new Map<number, number>();
  const count = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const content = contents.of(node);
    if (content === null || content.length < minLength) return;
    const known = counts.get(content.id) ?? 0;
    counts.set(content.id, known + 1);
    // The contents of a repeated value are counted only once.
    if (known === 0) for (const child of Object.values(node)) count(child);
  };
  count(value);

  const names = new Map<number, Constant>();
  const used = new Map<string, number>();
  const constants: { readonly name: string; readonly value: unknown }[] = [];
  const replace = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const id = contents.of(node)?.id ?? -1;
    const known = names.get(id);
    if (known !== undefined) return known;
    const replaced = Array.isArray(node)
      ? node.map(replace)
      : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, replace(child)]));
    if ((counts.get(id) ?? 0) < 2) return replaced;
    const base = nameOf(node);
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    const name = number === 1 ? base : `${base}_${number}`;
    constants.push({ name, value: replaced });
    const constant = new Constant(owner === null ? name : `${owner}.${name}`);
    names.set(id, constant);
    return constant;
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
