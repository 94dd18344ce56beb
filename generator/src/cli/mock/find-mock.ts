import { resolve } from "node:path";
import type { Choice } from "../../config/choice.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import { createNodeHost } from "../../host/node-host.js";
import { Sources } from "../../load/sources.js";
import type { Refusal } from "../../mock-server/refusal.js";
import { isArray, isObject, member, stringMember } from "../../model/json.js";
import { looksLikeDocument } from "../options/looks-like-document.js";
import { findInstalled } from "./find-installed.js";
import { documentSource, packageSource, type MockSource } from "./mock-source.js";

interface FindOptions {
  /** The path of the configuration; null for `almanac.yaml`. */
  readonly config: string | null;
  readonly overlays: readonly string[];
  readonly allow: readonly string[];
  readonly allowBroken: boolean;
}

/**
 * Finds the mock that the argument of `almanac mock` refers to: a document, a mock or API in the configuration, or an
 * installed package.
 */
export async function findMock(name: string, { config, ...choice }: FindOptions): Promise<MockSource | Refusal> {
  if (looksLikeDocument(name)) return documentSource({ document: name, ...choice });
  const path = config ?? "almanac.yaml";
  const { mocks, apis, output } = await readNames(path);
  const mocked = mocks.get(name);
  if (mocked !== undefined)
    return generatedMock(name, joinPath(output, `${name}-mock/index.js`), { config: path, apis: mocked, ...choice });
  if (apis.includes(name)) return documentSource({ config: path, apis: [name], ...choice });
  const host = createNodeHost();
  const installed = findInstalled(name);
  if (installed !== null) return packageSource(name, installed, null);
  if (await host.isFile(name)) return documentSource({ document: name, ...choice });
  const configured = [...mocks.keys(), ...apis];
  const names = configured.length === 0 ? "" : `, a mock or an API of ${path} (${configured.join(", ")})`;
  return {
    message: `Unknown mock ${JSON.stringify(name)}.`,
    help: didYouMean(name, configured, `Specify an OpenAPI document${names}, or an installed mock package.`),
  };
}

async function generatedMock(name: string, entry: string, choice: Choice): Promise<MockSource | Refusal> {
  if (await createNodeHost().isFile(entry)) return packageSource(name, resolve(entry), choice);
  return {
    message: `The mock ${name} has not been generated: the file ${entry} is missing.`,
    help: "Run almanac generate first.",
  };
}

interface ConfiguredNames {
  /** The APIs of each mock. */
  readonly mocks: ReadonlyMap<string, readonly string[]>;
  readonly apis: readonly string[];
  readonly output: string;
}

/** Reads the names in a configuration. Errors are ignored here, because loading the configuration later reports them. */
async function readNames(path: string): Promise<ConfiguredNames> {
  const host = createNodeHost();
  const source = await new Sources((each) => host.readText(each), new Reporter()).open(path).catch(() => null);
  const root = source?.root;
  const keysOf = (name: string): readonly string[] => {
    const value = root === undefined ? undefined : member(root, name);
    return isObject(value) ? Object.keys(value) : [];
  };
  const mocks = keysOf("mocks").map((name) => {
    const names = root === undefined ? undefined : member(member(member(root, "mocks"), name), "apis");
    return [name, (isArray(names) ? names : []).filter((each) => typeof each === "string")] as const;
  });
  const output = root === undefined ? null : stringMember(root, "output");
  return { mocks: new Map(mocks), apis: keysOf("apis"), output: joinPath(folderOf(path), output ?? "generated") };
}
