import type { AnyOperation } from "../build-operation.js";
import { createOperation } from "./create-operation.js";
import type { OperationTable, TableFields } from "./table.js";

/** The operations that a version introduced, in a compact form with little repetition. */
export interface CompactTableDescriptor {
  /** The text that precedes each path. */
  readonly prefix: string;
  /** Groups of fields. An operation has one item of each group. */
  readonly fields: readonly (readonly TableFields[])[];
  /**
   * The lines of each resource, one for each path. A line starts with the number of segments that the path shares with
   * the previous path, as one base-36 digit, followed by the other segments. Each operation follows as
   * ` member=id 010`, with one character per group, whose code is the index of the item plus the code of "0". Trailing
   * zeros are omitted. `=id` is omitted if the id is the same as the member name. In the member name, `~` stands for
   * the next word of the path, `-` for its singular, and `.` skips a word.
   */
  readonly resources: Readonly<Record<string, readonly string[]>>;
}

/** Creates the table of the operations that a version introduced, from which `tableFacade` creates a client. */
export function compactTable(descriptor: CompactTableDescriptor): OperationTable {
  return new Map(
    Object.entries(descriptor.resources).map(([name, lines]) => {
      let operations: ReadonlyMap<string, AnyOperation> | null = null;
      return [name, () => (operations ??= operationsOf(lines, descriptor))];
    }),
  );
}

function operationsOf(
  lines: readonly string[],
  { prefix, fields }: CompactTableDescriptor,
): ReadonlyMap<string, AnyOperation> {
  const operations = new Map<string, AnyOperation>();
  let segments: readonly string[] = [];
  for (const line of lines) {
    const [start = ""] = line.split(" ", 1);
    segments = [...segments.slice(0, parseInt(start.charAt(0), 36)), ...start.slice(1).split("/")];
    const path = segments.join("/");
    for (const [, code = "", id, indexes = ""] of line.matchAll(/ ([^ =]+)(?:=([^ ]+))? ([^ ]*)/g)) {
      const member = memberOf(code, path);
      const row: TableFields = { id: id ?? member, path: prefix + path };
      for (const [group, items] of fields.entries()) Object.assign(row, items[(indexes.charCodeAt(group) || 48) - 48]);
      const { body, accept = "" } = row;
      operations.set(member, createOperation(body ? { ...row, body: { mediaType: accept, ...body } } : row));
    }
  }
  return operations;
}

function memberOf(code: string, path: string): string {
  const words = path.replace(/\{[^{}]*\}/g, "").match(/[a-z\d]+/gi) ?? [];
  let next = 0;
  return code.replace(/[-~.]/g, (token) => {
    const word = words[next++] ?? "";
    if (token === ".") return "";
    const form = token === "~" ? word : word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$|s$/, "$1");
    return form.charAt(0).toUpperCase() + form.slice(1);
  });
}
