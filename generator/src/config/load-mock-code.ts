import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import type { MockCode } from "../model/package.js";
import type { MockConfig } from "./config.js";

/** Loads the handwritten TypeScript of a mock. If its folder contains none, reports that and returns null. */
export async function loadMockCode(
  { code }: MockConfig,
  { host, reporter }: { readonly host: Host; readonly reporter: Reporter },
): Promise<MockCode | null> {
  const files = new Map<string, string>();
  if (code === null) return { folder: "", files };
  for (const path of await host.listFiles(code.path)) {
    if (!path.endsWith(".ts") || path.endsWith(".d.ts") || path.endsWith(".test.ts")) continue;
    files.set(path, (await host.readText(`${code.path}/${path}`)) ?? "");
  }
  if (files.size > 0) return { folder: code.path, files };
  reporter.report({
    code: "missing-file",
    severity: "error",
    at: code.at,
    message: `The folder ${code.path} contains no TypeScript files.`,
    help: "Name the folder that contains behaviours/; the path is relative to this file.",
  });
  return null;
}
