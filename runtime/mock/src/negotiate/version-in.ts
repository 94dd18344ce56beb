/** The version in a media type such as `application/vnd.atlas.2024-08-05+json`, where it follows one of the prefixes; null without one. */
export function versionIn(mediaType: string, prefixes: readonly string[]): string | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each.toLowerCase()));
  return prefix === undefined ? null : (/^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? null);
}
