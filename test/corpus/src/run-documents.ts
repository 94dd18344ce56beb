import type { Found } from "./find-documents.js";
import { runDocument, type Limits } from "./run-document.js";
import type { Row } from "./row.js";

export interface Running extends Limits {
  /** How many at once. */
  readonly jobs: number;
  /** Hears of each row as soon as it is known, with all that are known by then. */
  readonly onRow: (row: Row, known: readonly Row[]) => void;
}

/** Tries documents, several at once; the rows are in the order of the documents. */
export async function runDocuments(documents: readonly Found[], running: Running): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < documents.length; index = next++) {
      const found = documents[index];
      if (found === undefined) return;
      const row = await runDocument(found, running);
      rows[index] = row;
      running.onRow(row, Object.values(rows));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, running.jobs) }, work));
  return rows;
}
