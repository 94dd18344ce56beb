import type { ProxyReportRow } from "./proxy-options.js";

const maxRows = 1000;
const maxDifferences = 50;

interface Row {
  readonly operation: string | null;
  readonly endpoint: string;
  responses: number;
  readonly differences: Map<string, number>;
}

/** Counts the differences between real responses and the document. */
export class ProxyReport {
  readonly #rows = new Map<string, Row>();

  add(operation: string | null, endpoint: string, differences: readonly string[]): void {
    const key = operation ?? ` ${endpoint}`;
    const row = this.#rows.get(key) ?? { operation, endpoint, responses: 0, differences: new Map<string, number>() };
    if (!this.#rows.has(key) && this.#rows.size >= maxRows) return;
    this.#rows.set(key, row);
    row.responses += 1;
    for (const each of new Set(differences))
      if (row.differences.has(each) || row.differences.size < maxDifferences)
        row.differences.set(each, (row.differences.get(each) ?? 0) + 1);
  }

  rows(): readonly ProxyReportRow[] {
    return [...this.#rows.values()].map(({ differences, ...row }) => ({
      ...row,
      differences: [...differences].map(([difference, count]) => ({ difference, count })),
    }));
  }
}
