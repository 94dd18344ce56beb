import type { Location } from "../model/location.js";
import type { PageCheck } from "./page-check.js";

export interface Disagreement {
  /** The location in the document. */
  readonly at: Location;
  /** The location in the ledger page. */
  readonly page: Location;
  readonly message: string;
  readonly onKey?: boolean;
}

/** Reports a mismatch between a document and a ledger page, with both locations. */
export function reportDisagreement({ reporter }: PageCheck, { at, page, message, onKey = false }: Disagreement): void {
  reporter.report({
    code: "ledger-mismatch",
    severity: "error",
    at,
    related: page,
    onKey,
    message,
    help: "Correct the document or the ledger page. If the documentation itself is wrong, add an erratum to the page.",
  });
}
