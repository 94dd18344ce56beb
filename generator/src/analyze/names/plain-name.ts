/** Returns a name in lower case without separators, for comparison: `page_token` and `pageToken` are equal. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
