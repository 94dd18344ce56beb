import type { Found } from "./find-documents.js";
import { runDocument, type Limits } from "./run-document.js";
import type { Row } from "./row.js";

export interface Running extends Limits {
  /** Number of documents processed at once. */
  readonly jobs: number;
  /** Called for each row as soon as it is complete, with all rows so far. */
  readonly onRow: (row: Row, known: readonly Row[]) => void;
}

/** Processes documents, several at once. The rows are in the order of the documents. */
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
