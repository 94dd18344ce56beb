import type { AnyOperation } from "../build-operation.js";
import { createOperation } from "./create-operation.js";
import type { OperationTable, TableFields, TableResource } from "./table.js";

/** The operations of a version, in a compact form with little repetition. */
export interface TableDescriptor {
  /** The table of an earlier version, which contains the operations that haven't changed. */
  readonly from?: OperationTable;
  /** The resources and members (`resource.member`) of the earlier version that this version doesn't have. */
  readonly removed?: readonly string[];
  /** The text that precedes each path. */
  readonly prefix: string;
  /** Groups of fields. An operation has one item of each group. */
  readonly fields: readonly (readonly TableFields[])[];
  /**
   * The operations of each resource and path, separated by spaces. Each operation has the form `member=id 0 2`, with
   * the index of its item for each group. `=id` is omitted if the id is the same as the member name.
   */
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Creates the table of a version, from which `tableFacade` creates a client. */
export function operationTable(descriptor: TableDescriptor): OperationTable {
  const { from, removed = [], resources } = descriptor;
  const table = new Map(from);
  for (const name of removed) table.delete(name);
  const changed = [...removed.map((each) => each.replace(/\..*/, "")), ...Object.keys(resources)];
  for (const name of changed) {
    const earlier = from?.get(name);
    if (earlier === undefined && !Object.hasOwn(resources, name)) continue;
    let operations: ReadonlyMap<string, AnyOperation> | null = null;
    if (!removed.includes(name)) table.set(name, () => (operations ??= operationsOf(name, descriptor, earlier)));
  }
  return table;
}

function operationsOf(
  resource: string,
  { removed = [], prefix, fields, resources }: TableDescriptor,
  earlier: TableResource | undefined,
): ReadonlyMap<string, AnyOperation> {
  const operations = new Map(earlier?.());
  for (const each of removed) if (each.startsWith(`${resource}.`)) operations.delete(each.slice(resource.length + 1));
  for (const [path, text] of Object.entries(resources[resource] ?? {})) {
    const words = text.split(" ");
    while (words.length > 0) {
      const [word = "", ...indexes] = words.splice(0, fields.length + 1);
      const [member = "", id = member] = word.split(/=(.*)/s);
      const row = { id, path: prefix + path };
      for (const [group, items] of fields.entries()) Object.assign(row, items[Number(indexes[group])]);
      operations.set(member, createOperation(row));
    }
  }
  return operations;
}
