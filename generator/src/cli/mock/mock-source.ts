import { pathToFileURL } from "node:url";
import type { Choice } from "../../config/choice.js";
import type { MockedDocuments } from "../../commands/mock/mocked-documents.js";
import type { Host } from "../../host/host.js";
import { createNodeHost } from "../../host/node-host.js";
import type { MakeMock } from "../../mock-server/served-mock.js";
import type { Refusal } from "../../mock-server/refusal.js";
import { createProgress } from "../terminal/create-progress.js";
import { printText } from "../terminal/print.js";
import { wantsColor } from "../terminal/wants-color.js";

/** The documents or the package from which a mock is created. */
export interface MockSource {
  /** Reads the source again on each call. If the documents have errors, returns the formatted diagnostics as a string. */
  readonly load: () => Promise<MakeMock | Refusal | string>;
  /** The files that have been read so far; null for a package, which cannot be reloaded. */
  readonly files: ReadonlySet<string> | null;
  /** Returns the documents of the APIs, as last read; null before the first call of `load`. */
  readonly documents: () => Promise<MockedDocuments | null>;
}

interface LoadedDocuments {
  readonly make: MakeMock;
  readonly documents: MockedDocuments;
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
  let documents: MockedDocuments | null = null;
  const load = async (): Promise<MakeMock | string> => {
    const loaded = await loadDocuments(choice, recordingHost);
    if (typeof loaded === "string") return loaded;
    ({ documents } = loaded);
    return loaded.make;
  };
  return { load, files, documents: async () => documents };
}

async function loadDocuments(choice: Choice, host: Host): Promise<LoadedDocuments | string> {
  // Imported dynamically, so that a mock package starts without loading the generator.
  const [{ createMockOf }, { formatDiagnostics }, { readNodeAssets }, { buildMockTables }, { mockedDocuments }] =
    await Promise.all([
      import("@almanac/mock"),
      import("../../commands/format-diagnostics.js"),
      import("../../host/node-assets.js"),
      import("../../commands/build-mock-tables.js"),
      import("../../commands/mock/mocked-documents.js"),
    ]);
  const { onProgress, clear } = createProgress(process.stderr);
  const options = { ...choice, host, assets: readNodeAssets(), onProgress };
  const { tables, apis, diagnostics, textOf } = await buildMockTables(options).finally(clear);
  if (tables === null) return formatDiagnostics(diagnostics, { color: wantsColor(), textOf }).join("\n\n");
  return { make: (mockOptions) => createMockOf(tables, {}, mockOptions), documents: mockedDocuments(apis) };
}

/**
 * Returns the source of a mock from a package. `entry` is the path of the package's entry point. `choice` selects the
 * documents of its APIs; null if the mock isn't in a configuration.
 */
export function packageSource(name: string, entry: string, choice: Choice | null): MockSource {
  const read = async (): Promise<MockedDocuments> => {
    if (choice === null) return (await import("./packaged-documents.js")).packagedDocuments(name, entry);
    const loaded = await loadDocuments(choice, createNodeHost());
    if (typeof loaded !== "string") return loaded.documents;
    printText(process.stderr, `${loaded}\n\nBecause of these errors, the page of the mock shows no API reference.`);
    const help =
      "The documents of the mock have errors, which the terminal shows. Correct them, and start the mock again.";
    return { apis: [], open: () => null, help };
  };
  let documents: ReturnType<typeof read> | null = null;
  return { load: () => importMock(name, entry), files: null, documents: () => (documents ??= read()) };
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
