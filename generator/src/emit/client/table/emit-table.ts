import type { Edition } from "../../../edition/edition.js";
import type { Operation } from "../../../model/model.js";
import { wirePath } from "../../../model/path-template.js";
import { ConstantCall } from "../../../render/encode.js";
import { deferJob } from "../../../render/defer-job.js";
import type { Job } from "../../../render/render.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../../version-folder.js";
import { describeOperation } from "../describe-operation.js";
import { planConversions, type ConversionPlans } from "../plan-conversions.js";
import { TableGroups } from "./table-groups.js";
import { tableLines, type TableMember } from "./table-lines.js";
import { tableRows, type TableRow } from "./table-rows.js";

/** The name of the module, without extension. */
const file = "operation-table";

/** The values on which a table depends. */
interface TableInput {
  readonly source: string;
  readonly runtime: string;
  /** The import path of the table that this one extends; null if there is none. */
  readonly earlier: string | null;
  readonly members: readonly Omit<TableRow, "operation">[];
  /** The operation of each member. A separate list, because an object in a list of the input is hashed only once. */
  readonly operations: readonly Operation[];
  readonly removed: readonly string[];
  readonly conversions: ConversionPlans;
}

/** Emits the operation table of a version. Emits nothing if the version uses the table of an earlier version. */
export function emitTable(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  if (edition.sameAs !== null) return [];
  const { from, rows, removed } = tableRows(edition, context.editions);
  const operations = rows.map(({ operation }) => operation);
  const input: TableInput = {
    source: context.info.source,
    runtime: runtimePath(context, folder),
    earlier: from === undefined ? null : importPath(folder, from.version, file),
    members: rows.map(({ resource, member }) => ({ resource, member })),
    operations,
    removed,
    conversions: planConversions(operations, edition.model.types),
  };
  return [
    deferJob(input, {
      path: `${folder.path}${file}.js`,
      template: "client/version/operation-table.js",
      toView: tableView,
    }),
  ];
}

function tableView({ members, operations, conversions, ...input }: TableInput): object {
  const { source, runtime, earlier, removed } = input;
  const hasConversions = conversions.plans.some((plan) => plan !== null);
  const prefix = commonPrefix(operations.map(({ path }) => wirePath(path).path).filter(isPathWord));
  const groups = new TableGroups();
  const factories = new Set(["compactTable", ...(earlier === null ? [] : ["laterTable"])]);
  if (hasConversions) factories.add("conversion");
  const lines = members.flatMap((member, index): readonly TableMember[] => {
    const operation = operations[index];
    if (operation === undefined) return [];
    const row = { ...member, operation };
    const { path } = wirePath(operation.path);
    const { fields, ...description } = describeOperation(operation);
    for (const part of description.parts) factories.add(part);
    if (description.factory !== "operation") factories.add(description.factory);
    const plan = conversions.plans[index] ?? null;
    const conversion = plan === null ? [] : [{ name: "convert", value: new ConstantCall("converting", plan) }];
    const own = new Set([...(isWord(row) ? ["id"] : []), ...(isPathWord(path) ? ["path"] : [])]);
    return [
      {
        ...row,
        path: isPathWord(path) ? path.slice(prefix.length) : "",
        id: operation.id === row.member || !isWord(row) ? null : operation.id,
        keys: groups.add({ ...description, fields: [...fields.filter(({ name }) => !own.has(name)), ...conversion] }),
      },
    ];
  });
  const ranked = groups.rank();
  const fields = [
    { name: "prefix", value: prefix },
    { name: "fields", value: ranked.map(({ items }) => items) },
    { name: "resources", value: tableLines(lines, ranked) },
  ];
  return {
    source,
    runtime,
    factories: [...factories].sort(),
    hasEarlier: earlier !== null,
    earlier: earlier ?? "",
    hasRemoved: removed.length > 0,
    removed,
    hasConversions,
    conversions: conversions.table,
    fields,
  };
}

/** Whether the id of an operation can be written beside the member's name. */
function isWord({ member, operation: { id } }: TableRow): boolean {
  return id === member || /^[^\s=]+$/.test(id);
}

/** Whether a path can be written in a line of the table. */
function isPathWord(path: string): boolean {
  return /^\/\S*$/.test(path);
}

/** Returns the longest text at the start of all paths that ends before a slash. */
function commonPrefix([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, Math.max(0, first.slice(0, length + 1).lastIndexOf("/")));
}
