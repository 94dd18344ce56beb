import { Constant, encodeLiteral } from "../../../render/encode.js";
import type { OperationDescription } from "../describe-operation.js";

type Field = OperationDescription["fields"][number];

/** Fields that vary together. The fields that aren't listed here are in the last group. */
const groups = [
  ["method", "body", "writeBody"],
  ["responses", "readHeaders", "headerKinds"],
  ["query"],
  ["pages", "create"],
  ["accept"],
] as const;

const listed: ReadonlySet<string> = new Set(groups.flat());

interface Item {
  readonly value: object;
  count: number;
}

/** The groups of fields of a table. Each distinct combination of a group's values is in the table once. */
export class TableGroups {
  readonly #items = [...groups, []].map(() => new Map<string, Item>());

  /** Adds an operation. Returns the key of its item in each group. */
  add({ factory, fields }: Pick<OperationDescription, "factory" | "fields">): readonly string[] {
    const create = factory === "operation" ? [] : [{ name: "create", value: new Constant(factory) }];
    const accept = fields.find(({ name }) => name === "accept")?.value;
    const all = [...fields.map((field) => withoutMediaType(field, accept)), ...create];
    const others = all.filter(({ name }) => !listed.has(name));
    const parts = [...groups.map((names) => all.filter(({ name }) => names.some((each) => each === name))), others];
    return parts.map((part, group) => {
      const value = Object.fromEntries(part.map((field) => [field.name, field.value]));
      const key = encodeLiteral(value);
      const items = this.#items[group];
      const item = items?.get(key) ?? { value, count: 0 };
      item.count += 1;
      items?.set(key, item);
      return key;
    });
  }

  /** For each group, returns the items, most used first, and maps the key of each item to its index. */
  rank(): readonly { readonly items: readonly object[]; readonly indexes: ReadonlyMap<string, number> }[] {
    return this.#items.map((items) => {
      const ranked = [...items].sort(([, a], [, b]) => b.count - a.count);
      return {
        items: ranked.map(([, { value }]) => value),
        indexes: new Map(ranked.map(([key], index) => [key, index])),
      };
    });
  }
}

/** Omits the media type of a body if it is the same as the operation's `accept`. */
function withoutMediaType({ name, value }: Field, accept: unknown): Field {
  if (name !== "body" || typeof value !== "object" || value === null) return { name, value };
  return {
    name,
    value: Object.fromEntries(Object.entries(value).filter(([key, each]) => key !== "mediaType" || each !== accept)),
  };
}
