const MAX_WORDS = 60;

/**
 * Converts a name to kebab-case with ASCII letters and digits: `groupName` becomes `group-name`. Falls back to the word
 * `text`.
 */
export function toKebabCase(name: string): string {
  const words = name
    .slice(0, MAX_WORDS)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? "text" : words;
}
