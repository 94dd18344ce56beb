/** Whether a text is a valid npm package name, with or without a scope. */
export function isPackageName(text: string): boolean {
  return /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(text);
}
