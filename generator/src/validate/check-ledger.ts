import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { Host } from "../host/host.js";
import { checkAgainstSchema } from "../load/check-against-schema.js";
import type { Sources } from "../load/sources.js";
import type { JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import { checkPage } from "./check-page.js";
import type { LedgerPage } from "./ledger-page.js";
import { readLedgerPage } from "./read-ledger-page.js";

export interface LedgerOptions {
  readonly folder: string;
  /** The location of the folder's name in the configuration. */
  readonly at: Location;
  readonly schema: JsonObject;
  readonly apis: ReadonlyMap<string, VersionedApi>;
  readonly host: Host;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/**
 * Checks the documents against the ledger. A document must contain every fact that its documentation pages state,
 * except facts listed as errata.
 */
export async function checkLedger(options: LedgerOptions): Promise<void> {
  const { folder, host, sources, reporter, schema } = options;
  const files = (await host.listFiles(folder)).filter((path) => /\.ya?ml$/.test(path));
  if (files.length === 0) {
    reporter.report({
      code: "empty-ledger",
      severity: "error",
      at: options.at,
      message: `The folder ${folder} contains no YAML files.`,
      help: "Specify a folder with one YAML file for each documentation page.",
    });
  }
  for (const file of files) {
    const source = await sources.open(`${folder}/${file}`);
    if (source === null || !checkAgainstSchema(source, { schema, code: "malformed-ledger", entry: "field", reporter }))
      continue;
    checkAgainstApi(readLedgerPage(source.root, locationOf(source.path, ""), reporter), options);
  }
}

function checkAgainstApi(page: LedgerPage, { apis, reporter }: LedgerOptions): void {
  const api = apis.get(page.api);
  if (api !== undefined) {
    for (const document of documentsOf(api.documents)) checkPage({ page, api, document, reporter });
    return;
  }
  reporter.report({
    code: "unknown-api",
    severity: "error",
    at: childOf(page.at, "api"),
    message: `The configuration has no API ${JSON.stringify(page.api)}.`,
    help: didYouMean(page.api, apis.keys(), `It has the following APIs: ${[...apis.keys()].join(", ")}.`),
  });
}
