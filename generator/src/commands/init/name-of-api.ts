/**
 * Returns the name of an API in `almanac.yaml`, from the npm name of its package without the scope. Names in the
 * configuration are also names of folders, so characters that they can't have become hyphens.
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
