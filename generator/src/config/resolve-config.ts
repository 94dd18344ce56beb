import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { joinPath } from "../host/file-path.js";
import { locationOf, type Location } from "../model/location.js";
import type { Choice, ChosenNames } from "./choice.js";
import type { ApiConfig, Config, Filter, MockConfig, Selection } from "./config.js";
import { loadConfig, type LoadConfigOptions } from "./read/load-config.js";
import type { Allowed } from "../load/allowed.js";
import { isUrl, resolveTarget } from "../load/resolve-target.js";
import { openNamedSource } from "./open-named-source.js";
import { packageOfDocument } from "./package-of-document.js";
import { openUrl } from "./open-url.js";
import { readAllowed } from "./read/read-allowed.js";
import { noFilter } from "./read/read-filter.js";
import { noRenames } from "./read/read-renames.js";

/** Returns the configuration for a choice. If the configuration is missing or invalid, reports that and returns null. */
export async function resolveConfig(choice: Choice, options: LoadConfigOptions): Promise<Config | null> {
  const entries = (choice.allow ?? []).map((text) => ({ text, at: locationOf("--allow", "") }));
  const allow = readAllowed(entries, ".", options.reporter);
  const config =
    choice.document === undefined
      ? await loadConfig(choice.config ?? "almanac.yaml", options)
      : await configForDocument(choice.document, choice, { ...options, allow });
  if (config === null) return null;
  const apis = chooseApis(config, choice, options.reporter);
  return apis === null
    ? null
    : {
        ...config,
        allow,
        apis: apis.map((api) => ({
          ...api,
          filter: filterOf(choice, api.filter),
          allow: [...api.allow, ...allow],
          allowsBroken: api.allowsBroken || choice.allowBroken === true,
          overlays: [
            ...api.overlays,
            ...(choice.overlays ?? []).map((path) => ({ path, at: locationOf("--overlay", "") })),
          ],
        })),
        // A mock needs all operations of its APIs.
        mocks: apis.length === config.apis.length && isUnfiltered(choice) ? config.mocks : [],
      };
}

function chooseApis(
  config: Config,
  { apis: names, config: path = "almanac.yaml" }: Choice,
  reporter: Reporter,
): readonly ApiConfig[] | null {
  if (names === undefined || names.length === 0) return config.apis;
  const allNames = config.apis.map(({ name }) => name);
  const unknown = names.filter((name) => !allNames.includes(name));
  for (const name of unknown) {
    reporter.report({
      code: "unknown-api",
      severity: "error",
      at: locationOf(path, "/apis"),
      message: `The configuration has no API ${JSON.stringify(name)}.`,
      help: didYouMean(name, allNames, `It has the following APIs: ${allNames.join(", ")}.`),
    });
  }
  return unknown.length > 0 ? null : config.apis.filter(({ name }) => names.includes(name));
}

function isUnfiltered({ filter, exclude }: Choice): boolean {
  return filter === undefined && exclude === undefined;
}

function filterOf({ filter, exclude }: Choice, configured: Filter): Filter {
  const add = (selection: Selection, names: ChosenNames | undefined, option: string): Selection => {
    const toSelectors = (each: readonly string[] = []): Selection["tags"] =>
      each.map((name) => ({ name, at: locationOf(option, "") }));
    return {
      operations: [...selection.operations, ...toSelectors(names?.operations)],
      tags: [...selection.tags, ...toSelectors(names?.tags)],
      paths: [...selection.paths, ...toSelectors(names?.paths)],
    };
  };
  return {
    include: filter === undefined ? configured.include : add(noFilter.include, filter, "--filter"),
    exclude: {
      ...add(configured.exclude, exclude, "--exclude"),
      deprecated: configured.exclude.deprecated || exclude?.deprecated === true,
      internal: configured.exclude.internal || exclude?.internal === true,
    },
  };
}

/** Returns the configuration of one self-contained package. Its metadata comes from the choice or the document. */
async function configForDocument(
  name: string,
  choice: Choice,
  { sources, reporter, host, allow }: LoadConfigOptions & { readonly allow: readonly Allowed[] },
): Promise<Config | null> {
  const target = isUrl(name) ? resolveTarget(".", name) : null;
  if (target?.kind === "none") return reportInvalidUrl(name, reporter);
  const url = target?.kind === "url" ? target.url : null;
  const path = url ?? name;
  const at = locationOf(path, "");
  const help = "Specify an OpenAPI document: a YAML or JSON file.";
  const source =
    url === null
      ? await openNamedSource({ path, at }, { sources, reporter, code: "missing-document", help })
      : await openUrl(url, { sources, reporter, host, allow });
  if (source === null) return null;
  const output = choice.output ?? "out";
  const file = fileNameOf(url === null ? path : new URL(url).pathname);
  const api: ApiConfig = {
    name: file,
    folder: output,
    documents: { kind: "one", document: { path, at } },
    overlays: [],
    allow: [],
    allowsBroken: false,
    versions: { in: null, name: null, prefix: null, only: null, at },
    formats: new Set(),
    filter: noFilter,
    renames: noRenames,
    renamed: [],
    pagination: [],
    names: "short",
    hasFetchClient: false,
    cli: null,
    mcp: null,
    templates: [],
    hasReference: false,
    language: null,
    validators: null,
    hasFixtures: false,
    hasConstants: false,
    package: packageOfDocument(source.root, choice, file),
  };
  const mocks = choice.withMock === true ? [mockOf(api, at)] : [];
  return { output, ledger: null, apis: [api], mocks, diff: { levels: [], approvals: [] }, allow: [] };
}

/** Returns the configuration of the mock of a single document. Its package is inside the folder of the API's package. */
function mockOf({ name, folder, package: { name: packageName, ...rest } }: ApiConfig, at: Location): MockConfig {
  return {
    name: `${name}-mock`,
    folder: joinPath(folder, "mock"),
    apis: [{ name, at }],
    code: null,
    templates: [],
    package: { ...rest, name: `${packageName}-mock` },
  };
}

function fileNameOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "" ? "openapi" : name;
}

function reportInvalidUrl(name: string, reporter: Reporter): null {
  reporter.report({
    code: "document-not-allowed",
    severity: "error",
    // The URL is shown without its credentials.
    at: locationOf(name.replace(/\/\/[^/]*@/, "//…@"), ""),
    message:
      "This URL contains credentials, or characters that programs interpret in different ways, so it is not fetched.",
    help: "Specify a URL without them, or save the document and specify the file.",
  });
  return null;
}
