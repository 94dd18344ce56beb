import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";
import type { Allowed } from "../../load/allowed.js";
import { checkAgainstSchema } from "../../load/check-against-schema.js";
import type { Sources } from "../../load/sources.js";
import {
  entriesOf,
  isArray,
  isObject,
  member,
  stringMember,
  toText,
  type Json,
  type JsonObject,
} from "../../model/json.js";
import { childOf, locationOf, type Location } from "../../model/location.js";
import { parseVersion } from "../../version/version.js";
import type {
  ApiConfig,
  Config,
  DocumentPath,
  DocumentsConfig,
  MockConfig,
  PackageConfig,
  VersionsConfig,
} from "../config.js";
import { openNamedSource } from "../open-named-source.js";
import { describeSource } from "../describe-source.js";
import { checkCommands } from "./check-commands.js";
import { checkStandalone } from "./check-standalone.js";
import { checkFetchClients } from "./check-fetch-clients.js";
import { checkFolders } from "./check-folders.js";
import { readAllowed } from "./read-allowed.js";
import { readDiffConfig } from "./read-diff-config.js";
import { readFilter } from "./read-filter.js";
import { readPagination } from "./read-pagination.js";
import { readRenames } from "./read-renames.js";
import { reportStraySettings } from "./report-stray-settings.js";

export interface LoadConfigOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** Fetches documents that are specified by a URL. */
  readonly host: Pick<Host, "fetchText">;
  /** The JSON Schema of `almanac.yaml`. */
  readonly schema: JsonObject;
}

/** Reads `almanac.yaml`. If it is missing or invalid, reports that and returns null. */
export async function loadConfig(
  path: string,
  { sources, reporter, schema }: LoadConfigOptions,
): Promise<Config | null> {
  const at = locationOf(path, "");
  const source = await openNamedSource(
    { path, at },
    {
      sources,
      reporter,
      code: "missing-configuration",
      help: "Create it, choose another with --config, or specify a document: almanac generate openapi.yaml --output out.",
    },
  );
  if (source === null) return null;
  const except = reportStraySettings(source, { schema, reporter });
  const options = { schema, code: "invalid-configuration", entry: "setting", reporter, except } as const;
  if (!checkAgainstSchema(source, options)) return null;
  const folder = folderOf(path);
  if (stringMember(source.root, "output")?.includes("\\") === true)
    return reportBackslash(childOf(at, "output"), reporter);
  const output = joinPath(folder, stringMember(source.root, "output") ?? "generated");
  const ledger = stringMember(source.root, "ledger");
  const templates = readTemplates(source.root, at, folder);
  const apis = entriesOf(member(source.root, "apis")).map(([name, value]) =>
    readApi(name, value, { at: childOf(at, "apis", name), folder, output, templates, reporter }),
  );
  const mocks = entriesOf(member(source.root, "mocks")).map(([name, value]) =>
    readMock(name, value, { at: childOf(at, "mocks", name), folder, output, templates, reporter }),
  );
  const packages = [
    ...apis.map((api) => ({ folder: api.folder, at: childOf(at, "apis", api.name) })),
    ...mocks.map((mock) => ({ folder: mock.folder, at: childOf(at, "mocks", mock.name) })),
  ];
  if (
    !checkFolders(packages, reporter) ||
    !checkFetchClients(apis, { at, reporter }) ||
    !checkCommands(apis, { at, reporter }) ||
    !checkStandalone(apis, { at, reporter })
  )
    return null;
  return {
    output,
    ledger: ledger === null ? null : { folder: joinPath(folder, ledger), at: childOf(at, "ledger") },
    apis,
    mocks,
    diff: readDiffConfig(member(source.root, "diff") ?? {}, childOf(at, "diff")),
    allow: [],
  };
}

function readMock(name: string, value: Json, context: ReadContext): MockConfig {
  const { at, folder, output, templates } = context;
  const apis = member(value, "apis");
  const code = stringMember(value, "code");
  return {
    name,
    folder: joinPath(output, `${name}-mock`),
    apis: (isArray(apis) ? apis : []).map((api, index) => ({ name: toText(api), at: childOf(at, "apis", index) })),
    code: code === null ? null : { path: joinPath(folder, code), at: childOf(at, "code") },
    templates: [...templates, ...readTemplates(value, at, folder)],
    package: readPackage(member(value, "package") ?? {}, context),
  };
}

interface ReadContext {
  readonly at: Location;
  /** The folder of the configuration. Paths in the configuration are relative to it. */
  readonly folder: string;
  readonly output: string;
  /** The folder of templates for all packages. */
  readonly templates: readonly DocumentPath[];
  readonly reporter: Reporter;
}

function readApi(name: string, value: Json, context: ReadContext): ApiConfig {
  return {
    name,
    folder: joinPath(context.output, name),
    documents: readDocuments(value, context),
    overlays: readOverlays(value, context),
    allow: readAllow(value, context),
    allowsBroken: member(value, "allowBroken") === true,
    versions: readVersions(member(value, "versions") ?? {}, childOf(context.at, "versions")),
    filter: readFilter(member(value, "filter") ?? {}, childOf(context.at, "filter")),
    formats: new Set(entriesOf(member(value, "formats")).map(([format]) => format)),
    names: stringMember(value, "names") === "original" ? "original" : "short",
    hasFetchClient: member(value, "openapi-fetch") === true,
    cli: stringMember(value, "cli"),
    mcp: readTools(member(value, "mcp"), childOf(context.at, "mcp")),
    templates: [...context.templates, ...readTemplates(value, context.at, context.folder)],
    hasReference: member(value, "reference") === true,
    language: stringMember(value, "language"),
    validators: libraries.find((library) => library === member(value, "validators")) ?? null,
    hasFixtures: member(value, "fixtures") === true,
    hasConstants: member(value, "constants") === true,
    renamed: readRenames(member(value, "renamed") ?? {}, childOf(context.at, "renamed")).operations,
    renames: readRenames(member(value, "rename") ?? {}, childOf(context.at, "rename")),
    pagination: readPagination(member(value, "pagination") ?? {}, childOf(context.at, "pagination")),
    package: { ...readPackage(member(value, "package") ?? {}, context), source: describeSource(sourcePaths(value)) },
  };
}

function readTools(value: Json | undefined, at: Location): ApiConfig["mcp"] {
  if (isArray(value)) return value.map((name, index) => ({ name: toText(name), at: childOf(at, index) }));
  return value === true ? "all" : null;
}

const libraries = ["zod", "valibot", "json-schema"] as const;

/** Returns the paths of an API's documents relative to the configuration, so that they don't depend on the working directory. */
function sourcePaths(value: Json): readonly string[] {
  const single = stringMember(value, "document");
  const documents = entriesOf(member(value, "documents")).map(([, path]) => toText(path));
  return (single === null ? documents : [single]).map((path) => {
    const isAbsolute = joinPath("elsewhere", path) === joinPath(".", path);
    return isAbsolute ? (path.split("/").at(-1) ?? path) : joinPath(".", path);
  });
}

function readDocuments(value: Json, { at, folder, reporter }: ReadContext): DocumentsConfig {
  const single = stringMember(value, "document");
  if (single !== null)
    return { kind: "one", document: { path: joinPath(folder, single), at: childOf(at, "document") } };
  const byVersion = member(value, "documents");
  const documents = Object.entries(isObject(byVersion) ? byVersion : {}).map(([version, path]) => {
    const location = childOf(at, "documents", version);
    if (parseVersion(version) === null) reportVersion(version, location, reporter);
    return { version, path: joinPath(folder, toText(path)), at: location };
  });
  return { kind: member(value, "additive") === true ? "additive" : "complete", documents };
}

function readOverlays(value: Json, { at, folder }: ReadContext): readonly DocumentPath[] {
  const overlays = member(value, "overlays");
  return (isArray(overlays) ? overlays : []).map((path, index) => ({
    path: joinPath(folder, toText(path)),
    at: childOf(at, "overlays", index),
  }));
}

/** Reads the setting `templates` of the configuration, an API or a mock. Returns a list of at most one folder. */
function readTemplates(value: Json, at: Location, folder: string): readonly DocumentPath[] {
  const path = stringMember(value, "templates");
  return path === null ? [] : [{ path: joinPath(folder, path), at: childOf(at, "templates") }];
}

function readAllow(value: Json, { at, folder, reporter }: ReadContext): readonly Allowed[] {
  const allow = member(value, "allow");
  const entries = (isArray(allow) ? allow : []).map((each, index) => ({
    text: toText(each),
    at: childOf(at, "allow", index),
  }));
  return readAllowed(entries, folder, reporter);
}

function readVersions(value: Json, at: Location): VersionsConfig {
  const only = member(value, "only");
  const marking = stringMember(value, "in");
  return {
    in: (["media-type", "header", "query", "path", "none"] as const).find((kind) => kind === marking) ?? null,
    name: stringMember(value, "name"),
    prefix: stringMember(value, "prefix"),
    only: isArray(only)
      ? only.map((version, index) => ({ version: toText(version), at: childOf(at, "only", index) }))
      : null,
    at,
  };
}

function readPackage(value: Json, { at, folder }: ReadContext): PackageConfig {
  const readPath = (key: string): DocumentPath | null => {
    const path = stringMember(value, key);
    return path === null ? null : { path: joinPath(folder, path), at: childOf(at, "package", key) };
  };
  return {
    name: stringMember(value, "name") ?? "",
    version: stringMember(value, "version") ?? "",
    description: stringMember(value, "description"),
    license: stringMember(value, "license"),
    licenseFile: readPath("licenseFile"),
    repository: stringMember(value, "repository"),
    changelog: readPath("changelog"),
    runtime: member(value, "standalone") === true ? "copy" : "dependency",
    source: null,
  };
}

/** Reports a backslash in a path. Only Windows treats it as a separator, so the output folder would vary by system. */
function reportBackslash(at: Location, reporter: Reporter): null {
  reporter.report({
    code: "invalid-configuration",
    severity: "error",
    at,
    message: "The path contains a backslash.",
    help: "Separate folders with a slash, which works on every system: packages/clients.",
  });
  return null;
}

function reportVersion(version: string, at: Location, reporter: Reporter): void {
  reporter.report({
    code: "malformed-version",
    severity: "error",
    at,
    onKey: true,
    message: `${JSON.stringify(version)} is not a valid version.`,
    help: "Write a calendar date as YYYY-MM-DD, a number such as 2.10, or a name such as preview.",
  });
}
