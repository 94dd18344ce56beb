import { buildModels } from "../../analyze/build-models.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { compareDocuments } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import { findAliases, findOperation, type Alias, type RenamedOperation } from "../../edition/find-aliases.js";
import { addToList } from "../../model/add-to-list.js";
import type { Model, Operation } from "../../model/model.js";
import type { TypeName } from "../../model/schema.js";
import type { OperationStep, UpgradeStep } from "../../upgrade/upgrade-step.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import { pathWithoutNames, pathWithoutVersion, type VersioningScheme } from "../../version/versioning-scheme.js";
import { reportUnknownVersion } from "../diff/report-unknown-version.js";
import { selectSide } from "../diff/select-side.js";
import { findParameterMoves } from "./find-parameter-moves.js";

export interface StepOptions {
  readonly packageName: string;
  readonly from: string;
  readonly to: string;
  readonly renamed: readonly RenamedOperation[];
  readonly reporter: Reporter;
}

/** Compares two versions of an API. Returns null if one of them can't be selected, which has been reported. */
export function buildStep(api: VersionedApi, options: StepOptions): UpgradeStep | null {
  const { packageName, from, to, renamed, reporter } = options;
  const models = buildModels(api, reporter);
  const before = models.find(({ version }) => version === from);
  const after = models.find(({ version }) => version === to);
  const areUnknown = [
    reportUnknownVersion(api, from, { option: "--from", reporter }),
    reportUnknownVersion(api, to, { option: "--to", reporter }),
  ];
  if (before === undefined || after === undefined || areUnknown.includes(true)) return null;
  const found = compareDocuments(selectSide(api, from), selectSide(api, to));
  const findings = indexFindings(groupFindings(found));
  const context = { before, after, findings, versioning: api.versioning };
  const aliases = findAliases(models, renamed)[models.indexOf(before)] ?? [];
  const successorOf = ({ operationId, name }: Operation): string | null =>
    renamed.find((each) => each.from === operationId || each.from === name)?.to ?? null;
  const operations = [
    ...before.operations.map((each) => ({ operation: each, successor: successorOf(each) })),
    ...aliases.map((each) => ({ operation: operationOfAlias(each), successor: each.operation.name })),
  ].map((each) => [each.operation.name, buildOperationStep(each, context)] as const);
  const folders = api.versions.slice(0, api.versions.indexOf(from) + 1);
  return { packageName, from, to, folders, operations: new Map(operations) };
}

interface StepContext {
  readonly before: Model;
  readonly after: Model;
  /** Keyed by `keysOf`. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly versioning: VersioningScheme;
}

function buildOperationStep(
  { operation: before, successor }: { readonly operation: Operation; readonly successor: string | null },
  context: StepContext,
): OperationStep {
  const { operations } = context.after;
  const same = operations.find(({ name }) => name === before.name);
  const after = same ?? (successor === null ? null : findOperation(context.after, successor)) ?? undefined;
  const known = new Set(context.before.operations.map(({ name }) => name));
  const candidate = operations.find(
    (each) => !known.has(each.name) && isSameEndpoint(each, before, context.versioning),
  );
  const found = new Set(
    [before, ...(after === undefined ? [] : [after])]
      .flatMap((each) => keysOf(each, context.versioning))
      .flatMap((key) => context.findings.get(key) ?? []),
  );
  return {
    before,
    after: after ?? null,
    candidate: after === undefined ? (candidate?.operationId ?? candidate?.name ?? null) : null,
    parameters:
      after === undefined
        ? []
        : findParameterMoves({ operation: before, model: context.before }, { operation: after, model: context.after }),
    modules: {
      before: moduleOf(before, context.before) ?? "",
      after: after === undefined ? null : moduleOf(after, context.after),
    },
    findings: [...found].filter(({ wire, types }) => wire !== "safe" || types !== "safe"),
  };
}

/** Returns the operation as code uses it through the alias: with its former name and type names. */
function operationOfAlias({ name, member, operation, types }: Alias): Operation {
  const former = (type: TypeName): TypeName => types.find(({ of }) => of === type)?.name ?? type;
  const { parameters, outcomes, body, result } = operation.types;
  return {
    ...operation,
    name,
    operationId: null,
    member: member ?? name,
    types: { parameters: former(parameters), outcomes: former(outcomes), body: former(body), result: former(result) },
  };
}

function moduleOf({ resource }: Operation, { resources }: Model): string | null {
  return resources.find(({ name }) => name === resource)?.file ?? null;
}

function isSameEndpoint(one: Operation, other: Operation, versioning: VersioningScheme): boolean {
  return one.method === other.method && pathOf(one, versioning) === pathOf(other, versioning);
}

function pathOf({ path }: Pick<Operation, "path">, versioning: VersioningScheme): string {
  return pathWithoutNames(versioning.kind === "path" ? pathWithoutVersion(path, versioning.form) : path);
}

function keysOf(
  operation: Pick<Operation, "method" | "path" | "operationId">,
  versioning: VersioningScheme,
): readonly string[] {
  const { method, operationId } = operation;
  const endpoint = `${method.toUpperCase()} ${pathOf(operation, versioning)}`;
  return operationId === null ? [endpoint] : [endpoint, operationId];
}

function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const each of finding.operations) {
      // The paths of findings no longer contain the version.
      for (const key of keysOf(each, { kind: "none" })) addToList(index, key, finding);
    }
  return index;
}
