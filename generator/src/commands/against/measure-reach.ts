import type { Finding, OperationRef } from "../../diff/findings/finding.js";

/**
 * Returns a function that counts the operations with the same difference: the same kind of change to a property, parameter
 * or header of the same name, wherever it is declared.
 */
export function measureReach<Each extends Finding>(findings: readonly Each[]): (finding: Each) => number {
  const operations = new Map<string, Set<string>>();
  const keys = new Map<Each, string>();
  for (const finding of findings) {
    const key = keyOf(finding);
    keys.set(finding, key);
    const known = operations.get(key) ?? new Set();
    for (const each of finding.operations) known.add(nameOf(each));
    operations.set(key, known);
  }
  return (finding) => operations.get(keys.get(finding) ?? "")?.size ?? 1;
}

function keyOf({ id, args, occurrences: [first] }: Finding): string {
  return JSON.stringify([id, args, first?.property ?? null, first?.parameter ?? null]);
}

function nameOf({ method, path }: OperationRef): string {
  return `${method} ${path}`;
}
