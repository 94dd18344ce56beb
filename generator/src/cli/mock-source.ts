import { createRequire, isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Choice } from "../config/choice.js";
import type { Host } from "../host/host.js";
import { createNodeHost } from "../host/node-host.js";
import type { MakeMock } from "../mock-server/served-mock.js";
import type { Refusal } from "../mock-server/refusal.js";
import { wantsColor } from "./main.js";
import { createProgress } from "./progress.js";

/** Where a mock comes from. */
export interface MockSource {
  /** Reads it, each time anew. A text: what is wrong with it, for people. */
  readonly load: () => Promise<MakeMock | Refusal | string>;
  /** The files that it was made of so far; null where it cannot be made anew. */
  readonly files: ReadonlySet<string> | null;
}

/** A mock of documents. */
export function documentSource(choice: Choice): MockSource {
  const files = new Set<string>();
  const host = createNodeHost();
  const recording: Host = {
    ...host,
    readText: (path) => {
      files.add(path);
      return host.readText(path);
    },
  };
  return { load: () => makeFromDocuments(choice, recording), files };
}

async function makeFromDocuments(choice: Choice, host: Host): Promise<MakeMock | string> {
  // Loaded for documents alone: a mock that is a package starts without the generator.
  const [{ createMockOf }, { formatDiagnostics }, { readNodeAssets }, { buildMockTables }] = await Promise.all([
    import("@almanac/mock"),
    import("../commands/format-diagnostics.js"),
    import("../host/node-assets.js"),
    import("../commands/build-mock-tables.js"),
  ]);
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choice, host, assets: readNodeAssets(), onProgress };
  const { tables, diagnostics, textOf } = await buildMockTables(options).finally(clear);
  if (tables === null) return formatDiagnostics(diagnostics, { color: wantsColor(), textOf }).join("\n\n");
  return (mockOptions) => createMockOf(tables, {}, mockOptions);
}

/** A mock that was generated as a package: `entry` is its file. */
export function packageSource(name: string, entry: string): MockSource {
  return { load: () => importMock(name, entry), files: null };
}

async function importMock(name: string, entry: string): Promise<MakeMock | Refusal> {
  const help = `See what ${entry} imports and exports.`;
  try {
    const { createMock } = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
    // What it takes and gives cannot be seen from outside: it is what packages that Almanac generates have.
    if (typeof createMock === "function") return createMock as MakeMock;
    return { message: `${name} is no mock: it exports no createMock.`, help };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown";
    return { message: `The mock ${name} cannot be loaded: ${reason}`, help };
  }
}

/** The file of an installed package, seen from the working folder; null if there is none. */
export function findInstalled(name: string): string | null {
  if (isBuiltin(name) || !/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name)) return null;
  try {
    return createRequire(join(resolve(), "from.js")).resolve(name);
  } catch {
    return null;
  }
}
