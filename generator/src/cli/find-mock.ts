import { resolve } from "node:path";
import { didYouMean } from "../diagnostics/suggest.js";
import { Reporter } from "../diagnostics/reporter.js";
import { folderOf, joinPath } from "../host/file-path.js";
import { createNodeHost } from "../host/node-host.js";
import { Sources } from "../load/sources.js";
import type { Refusal } from "../mock-server/refusal.js";
import { isObject, member, stringMember } from "../model/json.js";
import { looksLikeDocument } from "./looks-like-document.js";
import { documentSource, findInstalled, packageSource, type MockSource } from "./mock-source.js";

interface FindOptions {
  readonly config: string | null;
  /** What documents may refer to outside of their own folder. */
  readonly allow: readonly string[];
}

/** What a word of the command line means: a document, a mock or an API of the configuration, an installed package. */
export async function findMock(word: string, { config, allow }: FindOptions): Promise<MockSource | Refusal> {
  if (looksLikeDocument(word)) return documentSource({ document: word, allow });
  const path = config ?? "almanac.yaml";
  const { mocks, apis, output } = await readNames(path);
  if (mocks.includes(word)) return generatedMock(word, joinPath(output, `${word}-mock/index.js`));
  if (apis.includes(word)) return documentSource({ config: path, apis: [word], allow });
  const host = createNodeHost();
  const installed = findInstalled(word);
  if (installed !== null) return packageSource(word, installed);
  if (await host.isFile(word)) return documentSource({ document: word, allow });
  const known = [...mocks, ...apis];
  const names = known.length === 0 ? "" : `, a name of ${path} (${known.join(", ")})`;
  return {
    message: `There is nothing called ${JSON.stringify(word)} to mock.`,
    help: didYouMean(word, known, `Name an OpenAPI document${names}, or an installed package that is a mock.`),
  };
}

async function generatedMock(name: string, entry: string): Promise<MockSource | Refusal> {
  if (await createNodeHost().isFile(entry)) return packageSource(name, resolve(entry));
  return {
    message: `The mock ${name} is not generated yet: there is no ${entry}.`,
    help: "Run almanac generate, and this again.",
  };
}

interface Names {
  readonly mocks: readonly string[];
  readonly apis: readonly string[];
  readonly output: string;
}

/** The names of a configuration, as far as it can be read: what is wrong with it is said when it is used. */
async function readNames(path: string): Promise<Names> {
  const host = createNodeHost();
  const source = await new Sources((each) => host.readText(each), new Reporter()).open(path).catch(() => null);
  const root = source?.root;
  const keys = (name: string): readonly string[] => {
    const value = root === undefined ? undefined : member(root, name);
    return isObject(value) ? Object.keys(value) : [];
  };
  const output = root === undefined ? null : stringMember(root, "output");
  return { mocks: keys("mocks"), apis: keys("apis"), output: joinPath(folderOf(path), output ?? "generated") };
}
