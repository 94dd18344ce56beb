import type { Edition } from "../../../edition/edition.js";
import { defineMember } from "../../../model/json.js";
import type { Operation } from "../../../model/model.js";
import { wirePath } from "../../../model/path-template.js";
import { Constant, ConstantCall } from "../../../render/encode.js";
import { deferJob } from "../../../render/defer-job.js";
import type { Job } from "../../../render/render.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../../version-folder.js";
import { describeOperation, type OperationDescription } from "../describe-operation.js";
import { planConversions, type ConversionPlans, type OperationPlan } from "../plan-conversions.js";
import { TableGroups } from "./table-groups.js";
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
  /** The operation of each member. This is a list of its own, because files are compared by the members of such lists. */
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
  const rows = members.flatMap((member, index): readonly TableRow[] => {
    const operation = operations[index];
    return operation === undefined ? [] : [{ ...member, operation }];
  });
  const prefix = commonPrefix(operations.map(({ path }) => wirePath(path).path));
  const groups = new TableGroups();
  const factories = new Set(["operationTable", ...(hasConversions ? ["conversion"] : [])]);
  const resources: Record<string, Record<string, string>> = {};
  for (const [index, row] of rows.entries()) {
    const description = describe(row, conversions.plans[index] ?? null);
    for (const part of description.parts) factories.add(part);
    if (description.factory !== "operation") factories.add(description.factory);
    const resource = Object.hasOwn(resources, row.resource) ? (resources[row.resource] ?? {}) : {};
    const path = wirePath(row.operation.path).path.slice(prefix.length);
    const words = [wordOf(row), ...groups.add(description)].join(" ");
    const before = Object.hasOwn(resource, path) ? `${resource[path] ?? ""} ` : "";
    defineMember(resource, path, before + words);
    defineMember(resources, row.resource, resource);
  }
  const fields = [
    ...(earlier === null ? [] : [{ name: "from", value: new Constant("earlier") }]),
    ...(removed.length === 0 ? [] : [{ name: "removed", value: removed }]),
    { name: "prefix", value: prefix },
    { name: "fields", value: groups.items },
    { name: "resources", value: resources },
  ];
  return {
    source,
    runtime,
    factories: [...factories].sort(),
    hasEarlier: earlier !== null,
    earlier: earlier ?? "",
    hasConversions,
    conversions: conversions.table,
    fields,
  };
}

/** Describes an operation without its path, and without its id if the id is written beside the member's name. */
function describe({ operation, member }: TableRow, plan: OperationPlan | null): OperationDescription {
  const { fields, ...description } = describeOperation(operation);
  return {
    ...description,
    fields: [
      ...fields.filter(({ name }) => name !== "path" && (name !== "id" || !isWord(operation.id, member))),
      ...(plan === null ? [] : [{ name: "convert", value: new ConstantCall("converting", plan) }]),
    ],
  };
}

function wordOf({ member, operation: { id } }: TableRow): string {
  return id === member || !isWord(id, member) ? member : [member, id].join("=");
}

/** Whether the id can be written beside the member's name. */
function isWord(id: string, member: string): boolean {
  return id === member || /^[^\s=]+$/.test(id);
}

/** Returns the longest text at the start of all paths that ends before a slash. */
function commonPrefix([first = "", ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, Math.max(0, first.slice(0, length + 1).lastIndexOf("/")));
}
