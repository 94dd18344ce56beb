import type { ApiConfig } from "../../config/config.js";
import { resolveConfig } from "../../config/resolve-config.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import type { Sources } from "../../load/sources.js";
import { childOf, locationOf } from "../../model/location.js";
import { readSources } from "../sources/read-sources.js";
import type { WebSources } from "../sources/sources.js";
import { sourcesPath } from "../sources/sources-path.js";
import type { CopiedDocument } from "./copied-document.js";

export interface SelectOptions {
  /** The path of the configuration. */
  readonly config: string;
  /** The name of an API; null for all. */
  readonly api: string | null;
  readonly host: Host;
  readonly assets: Pick<Assets, "configSchema">;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

export interface SelectedDocuments {
  readonly documents: readonly CopiedDocument[];
  /** The whole list of copied documents. */
  readonly list: WebSources;
  /** Returns the names of the APIs that use a document. */
  readonly apisOf: (document: CopiedDocument) => readonly string[];
}

/** Selects the copied documents of one API, or of all. Reports an error and returns null if there are none. */
export async function selectDocuments({
  config: path,
  api,
  host,
  assets,
  sources,
  reporter,
}: SelectOptions): Promise<SelectedDocuments | null> {
  const options = { sources, reporter, host, schema: assets.configSchema };
  const config = await resolveConfig({ config: path }, options);
  const selected = api === null ? config : await resolveConfig({ config: path, apis: [api] }, options);
  const listPath = sourcesPath(path);
  const list = await readSources(listPath, { sources, reporter });
  if (config === null || selected === null || list === null) return null;
  const apisOf = (document: CopiedDocument): readonly string[] =>
    config.apis.filter((each) => pathsOf(each).includes(document.path)).map(({ name }) => name);
  const isSelected = ({ path: copy }: CopiedDocument): boolean =>
    selected.apis.some((each) => pathsOf(each).includes(copy));
  const all = [...list].map(([key, source]) => ({ key, path: joinPath(folderOf(path), key), source }));
  const documents = all.filter(isSelected);
  if (api === null)
    for (const { key } of all.filter((each) => !documents.includes(each)))
      reporter.report({
        code: "unused-source",
        severity: "warning",
        at: childOf(locationOf(listPath, ""), "documents", key),
        message: `No API of ${path} has the document ${JSON.stringify(key)}, so it is not updated.`,
        help: "Remove the entry, or add an API with this document.",
      });
  if (documents.length > 0) return { documents, list, apisOf };
  reporter.report({
    code: "unknown-source",
    severity: "error",
    at: locationOf(listPath, ""),
    message:
      api === null
        ? "No document was copied from the web, so there is nothing to update."
        : `No document of the API ${JSON.stringify(api)} was copied from the web.`,
    help: "To add a document, add its path to almanac.yaml, and an entry with its URL to almanac.sources.json. For a new project, almanac init <URL> does both.",
  });
  return null;
}

function pathsOf({ documents }: ApiConfig): readonly string[] {
  return documents.kind === "one" ? [documents.document.path] : documents.documents.map(({ path }) => path);
}
