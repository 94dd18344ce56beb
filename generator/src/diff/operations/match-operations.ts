import { pathKey, type ComparedApi, type ComparedOperation } from "./compared-api.js";
import { operationKey } from "./operation-key.js";

export interface MatchedOperations {
  readonly pairs: readonly (readonly [ComparedOperation, ComparedOperation])[];
  readonly removed: readonly { readonly operation: ComparedOperation; readonly isWholePath: boolean }[];
  readonly added: readonly ComparedOperation[];
}

/**
 * Pairs the operations of two APIs by method and path. Ignores the names of path parameters, unless two paths of an API
 * differ only in these names.
 */
export function matchOperations(base: ComparedApi, revision: ComparedApi): MatchedOperations {
  const left = new Set(revision.operations);
  const exact = new Map(revision.operations.map((each) => [exactKey(each), each]));
  const loose = new Map<string, ComparedOperation[]>();
  for (const each of revision.operations) loose.set(looseKey(each), [...(loose.get(looseKey(each)) ?? []), each]);
  const pairs: (readonly [ComparedOperation, ComparedOperation])[] = [];
  const unmatched: ComparedOperation[] = [];
  const pair = (from: ComparedOperation, to: ComparedOperation | undefined): boolean => {
    if (to === undefined || !left.delete(to)) return false;
    pairs.push([from, to]);
    return true;
  };
  for (const from of base.operations) if (!pair(from, exact.get(exactKey(from)))) unmatched.push(from);
  const removed = unmatched.filter(
    (from) =>
      !pair(
        from,
        loose.get(looseKey(from))?.find((each) => left.has(each)),
      ),
  );
  const usedPaths = revision.operations.map(({ operation }) => operation.path);
  const paths = new Set([...usedPaths, ...revision.document.emptyPaths].map(pathKey));
  return {
    pairs,
    removed: removed.map((operation) => ({ operation, isWholePath: !paths.has(pathKey(operation.operation.path)) })),
    added: [...left],
  };
}

function exactKey({ operation: { method, path } }: ComparedOperation): string {
  return `${method} ${path}`;
}

function looseKey({ operation }: ComparedOperation): string {
  return operationKey(operation);
}
