/** Formats an error in the command line, or the reason why a mock cannot start. */
export function formatRefusal({ message, help }: { readonly message: string; readonly help: string }): string {
  return `almanac: ${message}\n  help: ${help}`;
}
