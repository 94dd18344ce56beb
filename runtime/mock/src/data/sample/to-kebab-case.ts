const MAX_WORDS = 60;

/** A property's name as words in kebab-case, of ASCII letters and digits: `groupName` is `group-name`. */
export function toKebabCase(name: string): string {
  const words = name
    .slice(0, MAX_WORDS)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? "text" : words;
}
