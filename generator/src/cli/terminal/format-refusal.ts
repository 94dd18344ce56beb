/** Returns an error of the command line, or of a mock that cannot start, as it is printed. */
export function formatRefusal({ message, help }: { readonly message: string; readonly help: string }): string {
  return `almanac: ${message}\n  help: ${help}`;
}
