export interface UpgradeOperands {
  readonly documents: readonly string[];
  /** The files and folders with code. */
  readonly code: readonly string[];
}

/** Splits the arguments of `almanac upgrade` into documents (YAML or JSON files, or URLs) and code. */
export function splitOperands(operands: readonly string[]): UpgradeOperands {
  const isDocument = (operand: string): boolean => /\.(?:ya?ml|json)$|^https?:\/\//i.test(operand);
  return { documents: operands.filter(isDocument), code: operands.filter((each) => !isDocument(each)) };
}
