/** Words in the names of parameters that contain credentials. */
const words = new Set([
  ..."auth authorization credential credentials hmac jwt key pass passwd pwd session sid sig".split(" "),
]);

/**
 * Returns the name of a query parameter of a URL that probably contains a secret; null if there is none. Checks names
 * for typical words, and values for JSON Web Tokens.
 */
export function findSecretParameter(url: string): string | null {
  const parameters = [...new URL(url).searchParams];
  return parameters.find(([name, value]) => isSecretName(name) || value.startsWith("eyJ"))?.[0] ?? null;
}

function isSecretName(name: string): boolean {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return parts.some((part) => words.has(part) || /(?:token|secret|password|apikey|signature)$/.test(part));
}
