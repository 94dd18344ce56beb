import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { kebabCase } from "../analyze/words.js";
import { stringMember, member } from "../model/json.js";
import { locationOf } from "../model/location.js";
import type { ApiConfig, Config, Filter } from "./config.js";
import { loadConfig, type LoadConfigOptions } from "./load-config.js";
import { openNamed } from "./open-named.js";

/** What to generate: the packages of a configuration, or one package of one document. */
export interface Choice {
  /** Path of the configuration; `almanac.yaml` if neither it nor a document is given. */
  readonly config?: string;
  /** Path of an OpenAPI document, to be used without configuration. */
  readonly document?: string;
  /** The folder of the document's package. */
  readonly output?: string;
  /** The APIs of the configuration that are meant, by key; all if left out. */
  readonly apis?: readonly string[];
  /** The part of them that is meant, in place of what the configuration says. */
  readonly filter?: { readonly operations?: readonly string[]; readonly tags?: readonly string[] };
}

/** The configuration that a choice comes to; null if it cannot be had, which is reported. */
export async function configOf(choice: Choice, options: LoadConfigOptions): Promise<Config | null> {
  const config =
    choice.document === undefined
      ? await loadConfig(choice.config ?? "almanac.yaml", options)
      : await configOfDocument(choice.document, choice.output ?? "out", options);
  if (config === null) return null;
  const apis = chooseApis(config, choice, options.reporter);
  return apis === null
    ? null
    : {
        ...config,
        apis: apis.map((api) => ({ ...api, filter: filterOf(choice, api.filter) })),
        // A mock of a part would not be the mock.
        mocks: apis.length === config.apis.length && choice.filter === undefined ? config.mocks : [],
      };
}

function chooseApis(
  config: Config,
  { apis: names, config: path = "almanac.yaml" }: Choice,
  reporter: Reporter,
): readonly ApiConfig[] | null {
  if (names === undefined || names.length === 0) return config.apis;
  const known = config.apis.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  for (const name of unknown) {
    reporter.report({
      code: "unknown-api",
      severity: "error",
      at: locationOf(path, "/apis"),
      message: `The configuration has no API ${JSON.stringify(name)}.`,
      help: didYouMean(name, known, `It has ${known.join(", ")}.`),
    });
  }
  return unknown.length > 0 ? null : config.apis.filter(({ name }) => names.includes(name));
}

function filterOf({ filter }: Choice, own: Filter): Filter {
  if (filter === undefined) return own;
  const wanted = (names: readonly string[] = []): Filter["tags"] =>
    names.map((name) => ({ name, at: locationOf("--filter", "") }));
  return { operations: wanted(filter.operations), tags: wanted(filter.tags) };
}

/** One package that stands alone, named after the document's title. */
async function configOfDocument(
  path: string,
  output: string,
  { sources, reporter }: LoadConfigOptions,
): Promise<Config | null> {
  const at = locationOf(path, "");
  const help = "Name an OpenAPI document: a file of YAML or JSON.";
  const source = await openNamed({ path, at }, { sources, reporter, code: "missing-document", help });
  if (source === null) return null;
  const title = stringMember(member(source.root, "info"), "title") ?? "";
  const file = path.split("/").at(-1) ?? path;
  const api: ApiConfig = {
    name: file,
    folder: output,
    documents: { kind: "one", document: { path, at } },
    overlays: [],
    versions: { in: null, name: null, prefix: null, only: null, at },
    filter: { operations: [], tags: [] },
    formats: new Set(),
    package: {
      name: kebabCase(title).slice(0, 80) || "api",
      version: "0.0.0",
      description: null,
      license: null,
      licenseFile: null,
      repository: null,
      runtime: "copy",
      source: file,
    },
  };
  return { output, ledger: null, apis: [api], mocks: [] };
}
