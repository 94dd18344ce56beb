import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { DocumentedApi, MockedDocuments } from "../../commands/mock/mocked-documents.js";
import { entriesOf, member, stringMember, type Json } from "../../model/json.js";
import { isStable } from "../../version/version.js";

/**
 * Returns the OpenAPI documents of a mock package's APIs. A mock package contains no documents, but its `package.json`
 * names the client packages that contain them. `entry` is the path of the mock's entry point.
 */
export function packagedDocuments(name: string, entry: string): MockedDocuments {
  const named = entriesOf(member(member(readManifestAbove(entry), "almanac"), "references"));
  const found = named.flatMap(([api, from]) => (typeof from === "string" ? [findDocuments(api, from, entry)] : []));
  const apis = found.flatMap((each) => (typeof each === "string" ? [] : [each]));
  const problems = found.filter((each) => typeof each === "string");
  const help =
    found.length > 0
      ? problems.join(" ")
      : `${name} contains no documents, and names no package that contains them. Set "reference: true" for the API in almanac.yaml and generate the packages again, or start the mock with the document of the API.`;
  return {
    apis: apis.map(({ api }) => api),
    open: (wanted, version) => {
      const path = apis.find(({ api }) => api.name === wanted)?.paths.get(version);
      return path === undefined ? null : readText(path);
    },
    help: help === "" ? null : help,
  };
}

interface ShippedDocuments {
  readonly api: DocumentedApi;
  /** The files, by version. The key is null for an API without versions. */
  readonly paths: ReadonlyMap<string | null, string>;
}

/** Returns the documents that the package `from` contains. If there are none, returns a text that says what to do. */
function findDocuments(api: string, from: string, entry: string): ShippedDocuments | string {
  const path = resolveManifest(from, entry);
  if (path === null) return `Install ${from}, which contains the reference of ${api}.`;
  const files = entriesOf(member(parse(readText(path)), "exports")).flatMap(([key, target]) => {
    const match = /^\.\/(?:([^*]+)\/)?openapi\.json$/.exec(key);
    if (match === null || typeof target !== "string" || !isInside(target)) return [];
    return [[match[1] ?? null, join(dirname(path), target)] as const];
  });
  const versions = files.flatMap(([version]) => (version === null ? [] : [version])).reverse();
  // If the API has versions, the entry point without a version leads to the document of the newest one.
  const paths = new Map(files.filter(([version]) => version !== null || versions.length === 0));
  const ordered = [...versions.filter(isStable), ...versions.filter((version) => !isStable(version))];
  const newest = paths.get(ordered[0] ?? null);
  if (newest === undefined)
    return `${from} contains no OpenAPI documents. Install a version that was generated with "reference: true".`;
  const title = stringMember(member(parse(readText(newest)), "info"), "title") ?? "";
  return { api: { name: api, title, versions: ordered }, paths };
}

function isInside(target: string): boolean {
  return target.startsWith("./") && !target.split("/").includes("..");
}

/** Returns the path of a package's manifest, found from the mock or else from the working folder. */
function resolveManifest(name: string, entry: string): string | null {
  for (const base of [entry, join(resolve(), "from.js")]) {
    try {
      return createRequire(base).resolve(`${name}/package.json`);
    } catch {
      continue;
    }
  }
  return null;
}

function readManifestAbove(path: string): Json {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = parse(readText(join(folder, "package.json")));
    if (manifest !== null || folder === dirname(folder)) return manifest;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function parse(text: string | null): Json {
  try {
    return JSON.parse(text ?? "null") as Json;
  } catch {
    return null;
  }
}
