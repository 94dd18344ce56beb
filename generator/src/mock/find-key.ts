/** The property by which a path's parameter names an item, of those that answers or bodies have; null if none can be it. */
export function findKey(parameter: string, members: readonly (readonly string[])[]): string | null {
  for (const names of members) {
    const found = candidates(parameter)
      .map((candidate) => names.find((name) => plain(name) === candidate))
      .find((name) => name !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** `apiUserId`: itself, `userId`, `id`; `cluster_name`: itself, `name`. */
function candidates(parameter: string): readonly string[] {
  const words = parameter.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
  const endings = words.map((_, index) => words.slice(index).join("").toLowerCase());
  return [...new Set([...endings, "id", "uuid", "name", "key", "slug"])];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
