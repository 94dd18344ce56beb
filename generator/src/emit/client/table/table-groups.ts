import { Constant } from "../../../render/encode.js";
import { encodeLiteral } from "../../../render/encode.js";
import type { OperationDescription } from "../describe-operation.js";

type Field = OperationDescription["fields"][number];

/** Fields that vary together. The fields that aren't listed here are in the last group. */
const groups = [
  ["method", "body", "writeBody"],
  ["query", "pages", "create"],
  ["accept"],
  ["responses", "readHeaders", "headerKinds"],
] as const;

const listed: ReadonlySet<string> = new Set(groups.flat());

/** The groups of fields of a table. Each distinct combination of a group's values is in the table once. */
export class TableGroups {
  readonly #items = [...groups, []].map(() => new Map<string, { readonly index: number; readonly value: object }>());

  /** The items of each group, in the order of their indexes. */
  get items(): readonly (readonly object[])[] {
    return this.#items.map((items) => Array.from(items.values(), ({ value }) => value));
  }

  /** Adds an operation, and returns the index of its item in each group. */
  add({ factory, fields }: OperationDescription): readonly number[] {
    const create = factory === "operation" ? [] : [{ name: "create", value: new Constant(factory) }];
    const all = [...fields, ...create];
    const others = all.filter(({ name }) => !listed.has(name));
    const parts = [...groups.map((names) => all.filter(({ name }) => names.some((each) => each === name))), others];
    return parts.map((part, group) => this.#indexOf(part, group));
  }

  #indexOf(fields: readonly Field[], group: number): number {
    const value = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const key = encodeLiteral(value);
    const items = this.#items[group] ?? new Map<string, { readonly index: number; readonly value: object }>();
    const item = items.get(key) ?? { index: items.size, value };
    items.set(key, item);
    return item.index;
  }
}
