import type { Reporter } from "../../diagnostics/reporter.js";
import type { Host } from "../../host/host.js";
import type { Allowed } from "../../load/allowed.js";

interface CheckOptions {
  readonly host: Host;
  readonly reporter: Reporter;
}

/** Returns the allowed folders and URL prefixes. A folder that does not exist is reported and omitted. */
export async function checkAllowed(
  allow: readonly Allowed[],
  { host, reporter }: CheckOptions,
): Promise<readonly Allowed[]> {
  const valid: Allowed[] = [];
  for (const each of allow) {
    const problem = each.kind === "prefix" ? null : await findProblem(each.path, host);
    if (problem === null) valid.push(each);
    else
      reporter.report({
        code: "invalid-allow",
        severity: "error",
        at: each.at,
        message: problem,
        help: "Specify an existing folder, or a URL such as https://example.com/openapi/.",
      });
  }
  return valid;
}

async function findProblem(path: string, host: Host): Promise<string | null> {
  if (await host.isFile(path)) return `${path} is a file, not a folder.`;
  return (await host.realPath(path)) === null ? `The folder ${path} does not exist.` : null;
}
