import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import type { Allowed } from "../load/allowed.js";

interface CheckOptions {
  readonly host: Host;
  readonly reporter: Reporter;
}

/** What is allowed, without folders that are none: they are reported. */
export async function checkAllowed(
  allow: readonly Allowed[],
  { host, reporter }: CheckOptions,
): Promise<readonly Allowed[]> {
  const sound: Allowed[] = [];
  for (const each of allow) {
    const found = each.kind === "prefix" ? null : await findFault(each.path, host);
    if (found === null) sound.push(each);
    else
      reporter.report({
        code: "invalid-allow",
        severity: "error",
        at: each.at,
        message: found,
        help: "Name a folder, or an address such as https://example.com/openapi/.",
      });
  }
  return sound;
}

async function findFault(path: string, host: Host): Promise<string | null> {
  if (await host.isFile(path)) return `${path} is a file, not a folder.`;
  return (await host.realPath(path)) === null ? `There is no folder ${path}.` : null;
}
