import type { ApiConfig } from "./config.js";
import { describeSource } from "./describe-source.js";

/** Returns the source of an API's package that banners name. */
export function sourceOfApi({ documents, package: { source } }: ApiConfig): string {
  const paths = documents.kind === "one" ? [documents.document.path] : documents.documents.map(({ path }) => path);
  return source ?? describeSource(paths);
}
