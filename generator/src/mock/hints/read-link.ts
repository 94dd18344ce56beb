import type { LinkAction, LinkTable, OperationTable, ResourceTable } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Location } from "../../model/location.js";
import { childOf } from "../../model/location.js";
import type { LinkHint } from "./hints.js";
import { parametersOf } from "../paths.js";

export interface LinkReading {
  readonly operations: readonly OperationTable[];
  readonly resources: Readonly<Record<string, ResourceTable>>;
  readonly reporter: Reporter;
}

export interface ReadLink {
  readonly table: LinkTable;
  /** By the name of the operation. */
  readonly actions: ReadonlyMap<string, LinkAction>;
}

const kinds = {
  link: "link",
  change: "relink",
  unlink: "unlink",
  read: "read-linked",
  list: "list-linked",
  holders: "list-holders",
} as const;

/** A link as the mock knows it. Null where its hint names what there is not, which is reported. */
export function readLink(hint: LinkHint, reading: LinkReading): ReadLink | null {
  const resource = resourceAt(hint.resource, childOf(hint.at, "resource"), reading);
  const holder = resourceAt(hint.to, childOf(hint.at, "to"), reading);
  if (resource === null || holder === null) return null;
  const own = ownOperations(resource.name, reading.operations);
  const { name, carries, taken, notFound } = hint;
  const parents = own.scope.map(({ parameter }) => parameter);
  const table = { name: `${name}*`, holder: holder.name, resource: resource.name, parents, carries, taken, notFound };
  const members =
    hint.by === null ? [...new Set([own.key, resource.key ?? "", "id"])].filter((each) => each !== "") : [hint.by];
  const actions = new Map<string, LinkAction>();
  for (const { role, operation: called } of hint.operations) {
    const at = childOf(hint.at, role);
    const operation = operationAt(called, at, reading);
    const [outer, inner] = role === "holders" ? [resource, holder] : [holder, resource];
    const parameters = operation === null ? null : readParameters(operation, { outer, role, at, reading });
    if (operation === null || parameters === null) continue;
    const names = [...outer.parents, outer.name];
    actions.set(operation.name, {
      kind: kinds[role],
      link: table.name,
      resource: inner.name,
      scope: names.map((each, index) => ({ parameter: parameters[index] ?? "", resource: each })),
      named: { parameter: parameters[names.length] ?? null, members },
      list: operation.list,
    });
  }
  return { table, actions };
}

interface ParameterReading {
  readonly outer: ResourceTable;
  readonly role: keyof typeof kinds;
  readonly at: Location;
  readonly reading: LinkReading;
}

/** Those of the path: what something is linked to, and then, unless the body says it, what is linked. */
function readParameters(
  { name, path }: OperationTable,
  { outer, role, at, reading }: ParameterReading,
): readonly string[] | null {
  const parameters = parametersOf(path);
  const depth = outer.parents.length + 1;
  const isRead = role === "list" || role === "holders";
  if (parameters.length === depth || (!isRead && parameters.length === depth + 1)) return parameters;
  reading.reporter.report({
    code: "unfit-link",
    severity: "error",
    at,
    message: `The path of ${name}, ${path}, does not lead through ${outer.name} alone.`,
    help: `Its parameters are to name one of ${outer.name}, with what it stands below, and no more than what is linked.`,
  });
  return null;
}

function resourceAt(name: string, at: Location, { resources, reporter }: LinkReading): ResourceTable | null {
  const found = Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (found !== undefined) return found;
  reporter.report({
    code: "unknown-resource",
    severity: "error",
    at,
    message: `The mock has no resource ${JSON.stringify(name)}.`,
    help: didYouMean(name, Object.keys(resources), "`almanac mock --list` shows those that there are."),
  });
  return null;
}

function operationAt(name: string, at: Location, { operations, reporter }: LinkReading): OperationTable | null {
  const found = operations.find((each) => each.name === name);
  if (found !== undefined) return found;
  reporter.report({
    code: "unknown-operation",
    severity: "error",
    at,
    message: `No operation is called ${name}.`,
    help: didYouMean(
      name,
      operations.map((each) => each.name),
      "Name an operation of this document.",
    ),
  });
  return null;
}

/** How the resource's own paths lead to one of it. */
function ownOperations(
  resource: string,
  operations: readonly OperationTable[],
): { readonly scope: LinkAction["scope"]; readonly key: string } {
  for (const { action } of operations) {
    if ("key" in action && action.resource === resource) return { scope: action.scope, key: action.key };
  }
  return { scope: [], key: "" };
}
