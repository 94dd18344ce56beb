import { groupBy } from "../../../analyze/operations/outcomes/group-by.js";
import { defineMember } from "../../../model/json.js";
import { shortenMember } from "./shorten-member.js";
import type { TableRow } from "./table-rows.js";

/** An operation of a table. */
export interface TableMember extends Pick<TableRow, "resource" | "member"> {
  /** The path without the table's prefix. */
  readonly path: string;
  /** The id, if it differs from the member's name. */
  readonly id: string | null;
  /** The key of the operation's item in each group of fields. */
  readonly keys: readonly string[];
}

/** A group of fields. Maps the key of each item to its index. */
interface Group {
  readonly indexes: ReadonlyMap<string, number>;
}

/** The maximum number of segments that a line shares with the previous line. It is written as one base-36 digit. */
const maxShared = 35;

/** Returns the lines of each resource, as `compactTable` of the runtime reads them. Sorts them by path. */
export function tableLines(members: readonly TableMember[], groups: readonly Group[]): object {
  const resources: Record<string, readonly string[]> = {};
  for (const [resource, own] of groupBy(members, ({ resource }) => resource))
    defineMember(resources, resource, linesOf(own, groups));
  return resources;
}

function linesOf(members: readonly TableMember[], groups: readonly Group[]): readonly string[] {
  const byPath = [...groupBy(members, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  let before: readonly string[] = [];
  return byPath.map(([path, own]) => {
    const segments = path.split("/");
    const shared = Math.min(sharedBy(segments, before), segments.length - 1, maxShared);
    before = segments;
    const start = shared.toString(36) + segments.slice(shared).join("/");
    return [start, ...own.map((each) => wordsOf(each, groups))].join(" ");
  });
}

function sharedBy(segments: readonly string[], others: readonly string[]): number {
  const first = segments.findIndex((segment, index) => segment !== others[index]);
  return first === -1 ? segments.length : first;
}

/** Returns the part of a line that describes an operation, such as `member=id 01`. Omits trailing zeros. */
function wordsOf({ member, path, id, keys }: TableMember, groups: readonly Group[]): string {
  const names = [shortenMember(member, path), ...(id === null ? [] : [id])].join("=");
  const indexes = groups.map((group, index) => group.indexes.get(keys[index] ?? "") ?? 0);
  return [names, String.fromCharCode(...indexes.map((index) => index + 48)).replace(/0+$/, "")].join(" ");
}
