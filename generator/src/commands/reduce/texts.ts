/** The members that are removed from reduced documents: texts, and links, because they refer to other operations. */
export const texts: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "externalDocs",
  "example",
  "examples",
  "$comment",
  "$id",
  "contact",
  "license",
  "termsOfService",
  "links",
]);
