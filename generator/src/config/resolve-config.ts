import type { Host } from "../host/host.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { kebabCase } from "../analyze/names/words.js";
import { stringMember, member } from "../model/json.js";
import { locationOf } from "../model/location.js";
import type { ApiConfig, Config, Filter, Selection } from "./config.js";
import { loadConfig, type LoadConfigOptions } from "./load-config.js";
import { openNamedSource } from "./open-named-source.js";
import { readAllowed } from "./read-allowed.js";
import { noFilter } from "./read-filter.js";
import { noRenames } from "./read-renames.js";

/** Operations by id (or `GET /path`), by tag, or by patterns of paths. */
export interface ChosenNames {
  readonly operations?: readonly string[];
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
}

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
  readonly filter?: ChosenNames;
  /** What is left out of it, beside what the configuration leaves out. */
  readonly exclude?: ChosenNames & { readonly deprecated?: boolean; readonly internal?: boolean };
  /** Paths of OpenAPI Overlays that the documents go through, behind those of the configuration. */
  readonly overlays?: readonly string[];
  /** Folders, and addresses that begin with https://, that documents may refer to outside of their own folder. */
  readonly allow?: readonly string[];
}

/** A choice whose paths are as the rest of the generator knows them. */
export function withSlashes<Chosen extends Choice>(choice: Chosen, host: Host): Chosen {
  const { config, document, output, overlays, allow } = choice;
  return {
    ...choice,
    ...(config === undefined ? {} : { config: host.withSlashes(config) }),
    ...(document === undefined ? {} : { document: host.withSlashes(document) }),
    ...(output === undefined ? {} : { output: host.withSlashes(output) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map((path) => host.withSlashes(path)) }),
    ...(allow === undefined ? {} : { allow: allow.map((path) => host.withSlashes(path)) }),
  };
}

/** The configuration that a choice comes to; null if it cannot be had, which is reported. */
export async function resolveConfig(choice: Choice, options: LoadConfigOptions): Promise<Config | null> {
  const config =
    choice.document === undefined
      ? await loadConfig(choice.config ?? "almanac.yaml", options)
      : await configForDocument(choice.document, choice.output ?? "out", options);
  if (config === null) return null;
  const apis = chooseApis(config, choice, options.reporter);
  const written = (choice.allow ?? []).map((text) => ({ text, at: locationOf("--allow", "") }));
  const allow = readAllowed(written, ".", options.reporter);
  return apis === null
    ? null
    : {
        ...config,
        apis: apis.map((api) => ({
          ...api,
          filter: filterOf(choice, api.filter),
          allow: [...api.allow, ...allow],
          overlays: [
            ...api.overlays,
            ...(choice.overlays ?? []).map((path) => ({ path, at: locationOf("--overlay", "") })),
          ],
        })),
        // A mock of a part would not be the mock.
        mocks: apis.length === config.apis.length && isWhole(choice) ? config.mocks : [],
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

function isWhole({ filter, exclude }: Choice): boolean {
  return filter === undefined && exclude === undefined;
}

function filterOf({ filter, exclude }: Choice, own: Filter): Filter {
  const add = (known: Selection, names: ChosenNames | undefined, option: string): Selection => {
    const wanted = (each: readonly string[] = []): Selection["tags"] =>
      each.map((name) => ({ name, at: locationOf(option, "") }));
    return {
      operations: [...known.operations, ...wanted(names?.operations)],
      tags: [...known.tags, ...wanted(names?.tags)],
      paths: [...known.paths, ...wanted(names?.paths)],
    };
  };
  return {
    include: filter === undefined ? own.include : add(noFilter.include, filter, "--filter"),
    exclude: {
      ...add(own.exclude, exclude, "--exclude"),
      deprecated: own.exclude.deprecated || exclude?.deprecated === true,
      internal: own.exclude.internal || exclude?.internal === true,
    },
  };
}

/** One package that stands alone, named after the document's title. */
async function configForDocument(
  path: string,
  output: string,
  { sources, reporter }: LoadConfigOptions,
): Promise<Config | null> {
  const at = locationOf(path, "");
  const help = "Name an OpenAPI document: a file of YAML or JSON.";
  const source = await openNamedSource({ path, at }, { sources, reporter, code: "missing-document", help });
  if (source === null) return null;
  const title = stringMember(member(source.root, "info"), "title") ?? "";
  const file = path.split("/").at(-1) ?? path;
  const api: ApiConfig = {
    name: file,
    folder: output,
    documents: { kind: "one", document: { path, at } },
    overlays: [],
    allow: [],
    versions: { in: null, name: null, prefix: null, only: null, at },
    formats: new Set(),
    filter: noFilter,
    renames: noRenames,
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
