/**
 * Derives the name of an API in `almanac.yaml` from the npm name of its package, without the scope. The name is also
 * used for a folder, so invalid characters are replaced with hyphens.
 */
export function nameOfApi(packageName: string): string {
  const name = packageName
    .replace(/^@[^/]*\//, "")
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 80)
    .replace(/\.+$/, "");
  return name === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(name) ? `api-${name}`.replace(/-$/, "") : name;
}
