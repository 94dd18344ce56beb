import type { Mocked, Outcome, Row } from "./row.js";

const outcomes: readonly Outcome[] = ["compiled", "stopped", "does not compile", "crashed", "timed out"];

/** Summarizes all rows in a few lines. */
export function sumUp(rows: readonly Row[]): string {
  const lines = [`${rows.length} documents`];
  for (const outcome of outcomes) {
    const count = rows.filter((row) => row.outcome === outcome).length;
    const share = rows.length === 0 ? 0 : (100 * count) / rows.length;
    lines.push(`  ${String(count).padStart(5)}  ${share.toFixed(1).padStart(5)} %  ${outcome}`);
  }
  const compiled = rows.flatMap((row) => row.compiled ?? []);
  const errors = sum(compiled.map((each) => each.errors.length));
  const anys = sum(compiled.map((each) => each.anys.length));
  lines.push(`types: ${errors} errors, ${anys} any`);
  lines.push(describeMocks(rows.flatMap(({ mocked }) => mocked ?? [])), ...describeLoad(rows));
  return [...lines, ...countCodes(rows)].join("\n");
}

/** Whether the result for a document is a failure of Almanac. */
export function isBad({ outcome, mocked }: Row): boolean {
  const hasWrongResponses = mocked !== null && mocked.invalid.length + mocked.failed.length > 0;
  return hasWrongResponses || outcome === "crashed" || outcome === "timed out" || outcome === "does not compile";
}

function describeMocks(mocks: readonly Mocked[]): string {
  const count = (of: (mock: Mocked) => number): number => sum(mocks.map(of));
  return [
    `mocks: ${mocks.length} started, ${count((each) => each.operations)} operations called`,
    `${count((each) => each.calls)} calls`,
    `${count((each) => each.invalid.length)} invalid responses`,
    `${count((each) => each.failed.length)} 5xx`,
    `${count((each) => each.refused.length)} valid requests refused`,
    `resources: ${count((each) => each.resources.complete)} complete, ${count((each) => each.resources.partial)} partial, ${count((each) => each.resources.broken.length)} broken`,
  ].join(", ");
}

function describeLoad(rows: readonly Row[]): readonly string[] {
  const worst = (of: (row: Row) => number): Row | undefined => [...rows].sort((left, right) => of(right) - of(left))[0];
  const slowest = worst(({ generated }) => generated?.seconds ?? 0);
  const largest = worst(({ generated }) => generated?.megabytes ?? 0);
  if (slowest?.generated == null || largest?.generated == null) return [];
  return [
    `slowest: ${slowest.document}, ${slowest.generated.seconds} s`,
    `largest: ${largest.document}, ${largest.generated.megabytes} MB`,
  ];
}

function countCodes(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, { documents: number; times: number }>();
  for (const [code, times] of rows.flatMap(({ generated }) => Object.entries(generated?.diagnostics ?? {}))) {
    const known = counts.get(code) ?? { documents: 0, times: 0 };
    counts.set(code, { documents: known.documents + 1, times: known.times + times });
  }
  return [...counts]
    .sort(([, left], [, right]) => right.documents - left.documents)
    .map(([code, { documents, times }]) => `  ${code}: ${times} in ${documents} documents`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
