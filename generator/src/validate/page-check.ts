import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../resolve/document.js";
import type { VersionedApi } from "../version/versioned-api.js";
import type { ViewOperation } from "../version/view/view.js";
import type { LedgerPage } from "./ledger-page.js";

/** A ledger page, and the document to compare it with. */
export interface PageCheck {
  readonly page: LedgerPage;
  readonly api: VersionedApi;
  readonly document: ApiDocument;
  readonly reporter: Reporter;
}

/** A ledger page and the operation that it documents. */
export interface OperationCheck extends PageCheck {
  readonly operation: ViewOperation;
}
