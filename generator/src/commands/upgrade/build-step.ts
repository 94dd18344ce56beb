import { compareDocuments } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import { findAliases, type Alias, type RenamedOperation } from "../../edition/find-aliases.js";
import { addToList } from "../../model/add-to-list.js";
import type { Model, Operation } from "../../model/model.js";
import type { TypeName } from "../../model/schema.js";
import type { ImportPath, OperationStep, UpgradeStep } from "../../upgrade/upgrade-step.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import { pathWithoutNames, pathWithoutVersion, type VersioningScheme } from "../../version/versioning-scheme.js";
import { selectSide } from "../diff/select-side.js";
import { findSuccessor } from "./find-successor.js";
import { findParameterMoves } from "./find-parameter-moves.js";

/** A version of an API. */
export interface StepSide {
  readonly api: VersionedApi;
  /** One model for each version, oldest first. */
  readonly models: readonly Model[];
  readonly model: Model;
}

export interface StepOptions extends Pick<UpgradeStep, "packageName" | "target" | "isConfigured"> {
  readonly paths: readonly ImportPath[];
  readonly renamed: readonly RenamedOperation[];
}

/** Compares two versions of an API, in one document or in two. */
export function buildStep(old: StepSide, next: StepSide, { renamed, ...options }: StepOptions): UpgradeStep {
  const [before, after] = [old.model, next.model];
  const found = compareDocuments(selectSide(old.api, before.version), selectSide(next.api, after.version));
  const context: StepContext = {
    before,
    after,
    findings: indexFindings(groupFindings(found)),
    versionings: [old.api.versioning, next.api.versioning],
  };
  const aliases = findAliases(old.models, renamed)[old.models.indexOf(before)] ?? [];
  const successorOf = (operation: Operation): Operation | null => findSuccessor(operation, { model: after, renamed });
  const operations = [
    ...before.operations.map((each) => buildOperationStep(each, successorOf(each), context)),
    ...aliases.map((each) => buildOperationStep(operationOfAlias(each), successorOf(each.operation), context)),
  ].map((each) => [each.before.name, each] as const);
  const { version } = before;
  const folders = version === null ? [""] : old.api.versions.slice(0, old.api.versions.indexOf(version) + 1);
  return { ...options, version, folders, operations: new Map(operations) };
}

interface StepContext {
  readonly before: Model;
  readonly after: Model;
  /** Keyed by `keysOf`. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly versionings: readonly [VersioningScheme, VersioningScheme];
}

function buildOperationStep(before: Operation, after: Operation | null, context: StepContext): OperationStep {
  const { operations } = context.after;
  const [old, next] = context.versionings;
  const known = new Set(context.before.operations.map(({ name }) => name));
  const endpoint = endpointOf(before, old);
  const candidate = operations.find((each) => !known.has(each.name) && endpointOf(each, next) === endpoint);
  const found = new Set(
    [...keysOf(before, old), ...(after === null ? [] : keysOf(after, next))].flatMap(
      (key) => context.findings.get(key) ?? [],
    ),
  );
  return {
    before,
    after,
    candidate: after === null ? (candidate?.operationId ?? candidate?.name ?? null) : null,
    parameters:
      after === null
        ? []
        : findParameterMoves({ operation: before, model: context.before }, { operation: after, model: context.after }),
    modules: {
      before: moduleOf(before, context.before) ?? "",
      after: after === null ? null : moduleOf(after, context.after),
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

function endpointOf(operation: Pick<Operation, "method" | "path">, versioning: VersioningScheme): string {
  return `${operation.method.toUpperCase()} ${pathOf(operation, versioning)}`;
}

function pathOf({ path }: Pick<Operation, "path">, versioning: VersioningScheme): string {
  return pathWithoutNames(versioning.kind === "path" ? pathWithoutVersion(path, versioning.form) : path);
}

function keysOf(
  operation: Pick<Operation, "method" | "path" | "operationId">,
  versioning: VersioningScheme,
): readonly string[] {
  const endpoint = endpointOf(operation, versioning);
  return operation.operationId === null ? [endpoint] : [endpoint, operation.operationId];
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
