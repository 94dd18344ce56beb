import type { ApiConfig } from "./config.js";
import { describeSource } from "./describe-source.js";

/** Returns the description of an API's documents that appears in the banners of the API's package. */
export function sourceOfApi({ documents, package: { source } }: ApiConfig): string {
  const paths = documents.kind === "one" ? [documents.document.path] : documents.documents.map(({ path }) => path);
  return source ?? describeSource(paths);
}
