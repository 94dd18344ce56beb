/** Formats a command-line error, or the reason that a mock can't start. */
export function formatRefusal({ message, help }: { readonly message: string; readonly help: string }): string {
  return `almanac: ${message}\n  help: ${help}`;
}
