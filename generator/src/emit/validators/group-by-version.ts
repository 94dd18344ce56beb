export interface VersionGroup {
  readonly version: string | null;
  readonly names: readonly string[];
}

/** Groups names by the version that declares them. */
export function groupByVersion(
  items: readonly (readonly [name: string, version: string | null])[],
): readonly VersionGroup[] {
  const groups = new Map<string | null, string[]>();
  for (const [name, version] of items) groups.set(version, [...(groups.get(version) ?? []), name]);
  return [...groups].map(([version, names]) => ({ version, names }));
}
