import type { Host } from "../../host/host.js";

const names = /^(?:openapi|swagger|api)\.(?:ya?ml|json)$/i;

/** Finds files with typical names of OpenAPI documents, in the working folder and in four common subfolders. */
export async function findDocuments(host: Host): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of [".", "openapi", "spec", "api", "docs"])
    for (const name of await host.listNames(folder))
      if (names.test(name)) found.push(folder === "." ? name : `${folder}/${name}`);
  return found;
}
