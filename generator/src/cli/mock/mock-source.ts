import { pathToFileURL } from "node:url";
import type { Choice } from "../../config/choice.js";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import type { MakeMock } from "../../mock-server/served-mock.js";
import type { Refusal } from "../../mock-server/refusal.js";
import { createProgress } from "../terminal/create-progress.js";
import { wantsColor } from "../terminal/wants-color.js";

/** The documents or the package from which a mock is created. */
export interface MockSource {
  /** Reads the source again on each call. If the documents have errors, returns the formatted diagnostics as a string. */
  readonly load: () => Promise<MakeMock | Refusal | string>;
  /** The files that have been read so far; null for a package, which cannot be reloaded. */
  readonly files: ReadonlySet<string> | null;
}

/** Returns the source of a mock that is created from documents. */
export function documentSource(choice: Choice): MockSource {
  const files = new Set<string>();
  const host = createNodeHost();
  const recordingHost: Host = {
    ...host,
    readText: (path) => {
      files.add(path);
      return host.readText(path);
    },
  };
  return { load: () => loadDocuments(choice, recordingHost), files };
}

async function loadDocuments(choice: Choice, host: Host): Promise<MakeMock | string> {
  // Imported dynamically, so that a mock package starts without loading the generator.
  const [{ createMockOf }, { formatDiagnostics }, { readNodeAssets }, { buildMockTables }] = await Promise.all([
    import("@almanac/mock"),
    import("../../commands/format-diagnostics.js"),
    import("../../host/node-assets.js"),
    import("../../commands/build-mock-tables.js"),
  ]);
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choice, host, assets: readNodeAssets(), onProgress };
  const { tables, diagnostics, textOf } = await buildMockTables(options).finally(clear);
  if (tables === null) return formatDiagnostics(diagnostics, { color: wantsColor(), textOf }).join("\n\n");
  return (mockOptions) => createMockOf(tables, {}, mockOptions);
}

/** Returns the source of a mock from a package. `entry` is the path of the package's entry point. */
export function packageSource(name: string, entry: string): MockSource {
  return { load: () => importMock(name, entry), files: null };
}

async function importMock(name: string, entry: string): Promise<MakeMock | Refusal> {
  const help = `Check the imports and exports of ${entry}.`;
  try {
    const { createMock } = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
    // The signature can't be checked at run time, but generated packages export a function with this signature.
    if (typeof createMock === "function") return createMock as MakeMock;
    return { message: `${name} is not a mock: it does not export createMock.`, help };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown error";
    return { message: `The mock ${name} cannot be loaded: ${reason}`, help };
  }
}
