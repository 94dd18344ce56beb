import type { Edition } from "../../../edition/edition.js";
import { defineMember } from "../../../model/json.js";
import { wirePath } from "../../../model/path-template.js";
import { Constant, ConstantCall } from "../../../render/encode.js";
import type { Job } from "../../../render/render.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../../version-folder.js";
import { describeOperation, type OperationDescription } from "../describe-operation.js";
import { type Conversions, planConversions } from "../plan-conversions.js";
import { TableGroups } from "./table-groups.js";
import { tableRows, type TableRow } from "./table-rows.js";

/** The name of the module, without extension. */
const file = "operation-table";

/** Emits the operation table of a version. Emits nothing if the version uses the table of an earlier version. */
export function emitTable(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  if (edition.sameAs !== null) return [];
  const { from, rows, removed } = tableRows(edition, context.editions);
  const { plans, table } = planConversions([...new Set(rows.map(({ operation }) => operation))], edition.model.types);
  const prefix = commonPrefix(rows.map(({ operation }) => wirePath(operation.path).path));
  const groups = new TableGroups();
  const factories = new Set(["operationTable", ...(plans.size === 0 ? [] : ["conversion"])]);
  const resources: Record<string, Record<string, string>> = {};
  for (const row of rows) {
    const description = describe(row, plans);
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
    ...(from === undefined ? [] : [{ name: "from", value: new Constant("earlier") }]),
    ...(removed.length === 0 ? [] : [{ name: "removed", value: removed }]),
    { name: "prefix", value: prefix },
    { name: "fields", value: groups.items },
    { name: "resources", value: resources },
  ];
  const view = {
    source: context.info.source,
    runtime: runtimePath(context, folder),
    factories: [...factories].sort(),
    hasEarlier: from !== undefined,
    earlier: from === undefined ? "" : importPath(folder, from.version, file),
    hasConversions: plans.size > 0,
    conversions: table,
    fields,
  };
  return [{ path: `${folder.path}${file}.js`, template: "client/version/operation-table.js", view, format: null }];
}

/** Describes an operation without its path, and without its id if the id is written beside the member's name. */
function describe({ operation, member }: TableRow, plans: Conversions["plans"]): OperationDescription {
  const { fields, ...description } = describeOperation(operation);
  const plan = plans.get(operation);
  return {
    ...description,
    fields: [
      ...fields.filter(({ name }) => name !== "path" && (name !== "id" || !isWord(operation.id, member))),
      ...(plan === undefined ? [] : [{ name: "convert", value: new ConstantCall("converting", plan) }]),
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
