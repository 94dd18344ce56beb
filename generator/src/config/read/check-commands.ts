import type { Reporter } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiConfig } from "../config.js";

/** Reports APIs whose packages would have the same command. Returns true if there are none. */
export function checkCommands(
  apis: readonly ApiConfig[],
  { at, reporter }: { readonly at: Location; readonly reporter: Reporter },
): boolean {
  const owners = new Map<string, string>();
  let areDistinct = true;
  for (const { name, cli } of apis) {
    if (cli === null) continue;
    const owner = owners.get(cli);
    owners.set(cli, owner ?? name);
    if (owner === undefined) continue;
    areDistinct = false;
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, "apis", name, "cli"),
      related: childOf(at, "apis", owner, "cli"),
      message: `The packages of this API and of ${JSON.stringify(owner)} would have the same command, ${JSON.stringify(cli)}.`,
      help: "Choose another name for one of the commands.",
    });
  }
  return areDistinct;
}
