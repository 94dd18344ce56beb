import type { Reporter } from "../../diagnostics/reporter.js";
import type { Host } from "../../host/host.js";
import { isUrl } from "../../load/resolve-target.js";
import { locationOf } from "../../model/location.js";

const MAX_LISTED = 5;

/**
 * Returns the path of the published document: the named file or URL, or the only OpenAPI document in the named folder or
 * installed package. Reports an error and returns null if there is none, or more than one.
 */
export async function findPublished(
  name: string,
  { host, reporter }: { readonly host: Host; readonly reporter: Reporter },
): Promise<string | null> {
  const path = host.withSlashes(name);
  if (isUrl(name) || (await host.isFile(path))) return name;
  const folders = [path, `node_modules/${path}`];
  const found: string[] = [];
  for (const folder of folders) {
    if (found.length > 0 || (await host.realPath(folder)) === null) continue;
    for (const file of await host.listFiles(folder))
      if (/\.(?:ya?ml|json)$/.test(file) && isDocument(await host.readText(`${folder}/${file}`)))
        found.push(`${folder}/${file}`);
  }
  const [document] = found;
  if (document !== undefined && found.length === 1) return document;
  const listed = found.slice(0, MAX_LISTED).join(", ");
  reporter.report({
    code: "missing-document",
    severity: "error",
    at: locationOf("--against", ""),
    message:
      found.length === 0
        ? `${name} is neither a document nor a folder or installed package that contains one.`
        : `${name} contains ${found.length} documents: ${listed}${found.length > MAX_LISTED ? ", …" : "."}`,
    help: "Specify an OpenAPI document: a YAML or JSON file.",
  });
  return null;
}

/** Whether a text has the field `openapi` or `swagger` at its top level. */
function isDocument(text: string | null): boolean {
  return (
    text !== null && /^(?:\{?\s*["']?(?:openapi|swagger)["']?\s*:|\s{0,4}["'](?:openapi|swagger)["']\s*:)/m.test(text)
  );
}
