/** Returns the words of a name in any notation, such as `Programmatic API Keys`, `list_org-apiKeys`, `getHTTPStatus`. ASCII only. */
export function wordsOf(text: string): readonly string[] {
  const spaced = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’]/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/(?<=[A-Z]{2})(?=[A-Z][a-z])/g, " ");
  return spaced.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

/** `programmaticApiKeys` */
export function camelCase(text: string): string {
  const [first = "", ...rest] = wordsOf(text);
  return first.toLowerCase() + rest.map(capitalize).join("");
}

/** `programmatic-api-keys` */
export function kebabCase(text: string): string {
  return wordsOf(text).join("-").toLowerCase();
}

/** `User--Base` becomes `UserBase`. Uppercase letters are kept: `ApiKeyUserDetails`, `AWSRegion`. */
export function typeCase(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
