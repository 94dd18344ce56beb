import { isDocumentName } from "./is-document-name.js";

export interface UpgradeOperands {
  readonly documents: readonly string[];
  /** The files and folders with code. */
  readonly code: readonly string[];
}

/** Splits the arguments of `almanac upgrade` into documents (YAML or JSON files, or URLs) and code. */
export function splitOperands(operands: readonly string[]): UpgradeOperands {
  return { documents: operands.filter(isDocumentName), code: operands.filter((each) => !isDocumentName(each)) };
}
