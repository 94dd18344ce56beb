import type { ApiConfig } from "./config.js";
import { describeSource } from "./describe-source.js";

/** Returns the source that appears in the banners of an API's package. */
export function sourceOfApi({ documents, package: { source } }: ApiConfig): string {
  const paths = documents.kind === "one" ? [documents.document.path] : documents.documents.map(({ path }) => path);
  return source ?? describeSource(paths);
}
