import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { createNodeHost } from "../../../generator/dist/host/node-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { generate, type LocatedDiagnostic } from "../../../generator/dist/index.js";
import { buildMockTables } from "../../../generator/dist/commands/build-mock-tables.js";
import type { Compiled, Generated, Mocked, Part } from "./row.js";
import { surveyMock } from "./survey-mock.js";

/** Processes one document. Sends each result to the parent process at once, so that little is lost if this process crashes. */
async function main(document: string, output: string, hasMore: boolean): Promise<void> {
  tell({ kind: "began", stage: "generating" });
  const generated = await generateInto(document, output);
  tell({ kind: "generated", value: generated });
  if (!generated.isSound || !hasMore) return;
  tell({ kind: "began", stage: "compiling" });
  tell({ kind: "compiled", value: await compile(output) });
  tell({ kind: "began", stage: "mocking" });
  tell({ kind: "mocked", value: await mock(document) });
}

async function generateInto(document: string, output: string): Promise<Generated> {
  const before = process.cpuUsage();
  const { isSound, diagnostics, packages } = await generate({ document, output });
  const { user, system } = process.cpuUsage(before);
  return {
    isSound,
    operations: packages[0]?.operations ?? 0,
    seconds: Math.round((user + system) / 10_000) / 100,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    diagnostics: countDiagnostics(diagnostics),
    errors: diagnostics.filter(({ severity }) => severity === "error").map(lineOf),
  };
}

function countDiagnostics(diagnostics: readonly LocatedDiagnostic[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of diagnostics) {
    const key = `${severity} ${code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function lineOf({ code, line, column, message }: LocatedDiagnostic): string {
  return `${code} ${line ?? "?"}:${column ?? "?"} ${message}`;
}

async function compile(output: string): Promise<Compiled> {
  // TypeScript is large. It is imported only after the generator's memory has been measured.
  const { surveyTypes } = await import("./survey-types.js");
  const { errors, any } = surveyTypes(output);
  const loading = await import(pathToFileURL(join(output, "index.js")).href).then(
    () => [],
    (error: unknown) => [`index.js cannot be loaded: ${String(error)}`],
  );
  return { errors: [...errors, ...loading], anys: any };
}

async function mock(document: string): Promise<Mocked> {
  const options = { host: createNodeHost(), assets: readNodeAssets(), document, output: "mock" };
  const { tables } = await buildMockTables(options);
  if (tables === null) throw new Error("The generator accepts the document, but the mock does not.");
  return surveyMock(tables);
}

function tell(part: Part): void {
  process.send?.(part);
}

const [document = "", output = "", extent = "all"] = process.argv.slice(2);
main(document, output, extent === "all").catch((error: unknown) => {
  tell({ kind: "crashed", note: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  process.exitCode = 70;
});
