/** Describes a type of the specification's tables in a message: `a list`, `an integer`, `a parameter`. */
export function describeType(type: string): string {
  if (type.endsWith("[]")) return "a list";
  if (type.startsWith("{")) return "a mapping";
  return /^[A-Z]/.test(type) ? article(type).toLowerCase() : type === "integer" ? "an integer" : `a ${type}`;
}

/** Returns the name of an object of the specification with its article: `A Media Type`. */
export function article(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return `${/^[AEIO]/.test(words) ? "An" : "A"} ${words}`
    .replace(/^An Open API$/, "An OpenAPI document")
    .replace(/^A Swagger$/, "A Swagger document");
}
