import type { LinkAction, LinkTable, OperationTable, ResourceTable } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Location } from "../../model/location.js";
import { childOf } from "../../model/location.js";
import type { LinkHint } from "./hints.js";
import { parametersOf } from "../paths.js";

export interface LinkContext {
  /** The operations in the document that contains the hint. */
  readonly operations: readonly OperationTable[];
  readonly resources: Readonly<Record<string, ResourceTable>>;
  readonly reporter: Reporter;
}

export interface ReadLink {
  readonly table: LinkTable;
  /** The action of each operation, keyed by operation name. */
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

/**
 * Reads a link hint into a table and actions. Reports unknown operations and resources. Returns null if a resource is
 * unknown.
 */
export function readLink(hint: LinkHint, context: LinkContext): ReadLink | null {
  const resource = resourceAt(hint.resource, childOf(hint.at, "resource"), context);
  const holder = resourceAt(hint.to, childOf(hint.at, "to"), context);
  if (resource === null || holder === null) return null;
  const own = addressOf(resource.name, context.operations);
  const { name, carries, taken, notFound } = hint;
  const parents = own.scope.map(({ parameter }) => parameter);
  const table = { name: `${name}*`, holder: holder.name, resource: resource.name, parents, carries, taken, notFound };
  const members =
    hint.by === null ? [...new Set([own.key, resource.key ?? "", "id"])].filter((each) => each !== "") : [hint.by];
  const actions = new Map<string, LinkAction>();
  for (const { role, operation: operationName } of hint.operations) {
    const at = childOf(hint.at, role);
    const operation = operationAt(operationName, at, context);
    const [outer, inner] = role === "holders" ? [resource, holder] : [holder, resource];
    const parameters = operation === null ? null : readParameters(operation, { outer, role, at, context });
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

interface ParameterContext {
  /** The resource that the path must identify. */
  readonly outer: ResourceTable;
  readonly role: keyof typeof kinds;
  readonly at: Location;
  readonly context: LinkContext;
}

/**
 * Returns the path parameters that identify the outer resource, and the parameter that identifies the linked entity if
 * it is in the path rather than in the body.
 */
function readParameters(
  { name, path }: OperationTable,
  { outer, role, at, context }: ParameterContext,
): readonly string[] | null {
  const parameters = parametersOf(path);
  const depth = outer.parents.length + 1;
  const isRead = role === "list" || role === "holders";
  if (parameters.length === depth || (!isRead && parameters.length === depth + 1)) return parameters;
  context.reporter.report({
    code: "invalid-link",
    severity: "error",
    at,
    message: `The path parameters of ${name} (${path}) don't match the resource ${outer.name}.`,
    help: `Use an operation whose path has one parameter for ${outer.name} and one for each of its parents${isRead ? "" : ", and at most one more, for the linked entity"}.`,
  });
  return null;
}

function resourceAt(name: string, at: Location, { resources, reporter }: LinkContext): ResourceTable | null {
  const found = Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (found !== undefined) return found;
  reporter.report({
    code: "unknown-resource",
    severity: "error",
    at,
    message: `The mock has no resource ${JSON.stringify(name)}.`,
    help: didYouMean(name, Object.keys(resources), "`almanac mock --list` lists the resources of the mock."),
  });
  return null;
}

function operationAt(name: string, at: Location, { operations, reporter }: LinkContext): OperationTable | null {
  const found =
    operations.find((each) => each.name === name) ?? operations.find(({ aliases }) => aliases?.includes(name));
  if (found !== undefined) return found;
  reporter.report({
    code: "unknown-operation",
    severity: "error",
    at,
    message: `The document has no operation ${JSON.stringify(name)}.`,
    help: didYouMean(
      name,
      operations.flatMap((each) => [each.name, ...(each.aliases ?? [])]),
      "Use the name of an operation in this document.",
    ),
  });
  return null;
}

/** The path parameters that identify an entity of a resource: one for each parent, and one for the entity's key. */
function addressOf(
  resource: string,
  operations: readonly OperationTable[],
): { readonly scope: LinkAction["scope"]; readonly key: string } {
  for (const { action } of operations) {
    if ("key" in action && action.kind !== "act" && action.resource === resource)
      return { scope: action.scope, key: action.key };
  }
  return { scope: [], key: "" };
}
