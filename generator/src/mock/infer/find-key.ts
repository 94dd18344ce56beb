/**
 * The property by which a path's parameter names an item, of those that answers, or bodies, have; null if none can be it. What is only
 * sent, and never answered, must be called so: the `name` of a body is no `itemId` that a server gives.
 */
export function findKey(
  parameter: string,
  { shown, sent }: { readonly shown: readonly (readonly string[])[]; readonly sent: readonly string[] },
): string | null {
  const endings = endingsOf(parameter);
  const find = (names: readonly string[], candidates: readonly string[]): string | undefined =>
    candidates.map((each) => names.find((name) => plain(name) === each)).find((name) => name !== undefined);
  const found = shown
    .map((names) => find(names, [...endings, "id", "uuid", "name", "key", "slug"]))
    .find((name) => name !== undefined);
  return found ?? find(sent, [...endings, "id", "uuid"]) ?? null;
}

/** `apiUserId`: itself, `userId`, `id`; `cluster_name`: itself, `name`. */
function endingsOf(parameter: string): readonly string[] {
  const words = parameter.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
  return words.map((_, index) => words.slice(index).join("").toLowerCase());
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
