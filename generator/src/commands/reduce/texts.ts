/** The members that reduced documents don't have: texts, and links, which name other operations. */
export const texts: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "externalDocs",
  "example",
  "examples",
  "$comment",
  "contact",
  "license",
  "termsOfService",
  "links",
]);
