import { parseFlags } from "./arguments/parse-flags.js";
import { splitWords } from "./arguments/split-words.js";
import { UsageError } from "./arguments/usage-error.js";
import { readSettings } from "./credentials/read-settings.js";
import { printText } from "./output/print.js";
import type { Program } from "./program.js";
import type { CommandIndex } from "./table/command-table.js";
import { findCommand } from "./table/find-command.js";
import { findResource } from "./table/find-resource.js";
import { chooseVersion } from "./table/choose-version.js";

/** Runs `api`: prints help, or calls an operation. */
export async function runApi(index: CommandIndex, program: Program): Promise<number> {
  const { tables, args, clients, kit } = program;
  const { words, rest } = splitWords(args, 2);
  const [resourceName, operationName] = words;
  const isHelp = rest.some((arg) => arg === "--help" || arg === "-h");
  const asked = valueOf(rest, "--version");
  if (resourceName === undefined || operationName === undefined) {
    if (!isHelp && resourceName !== undefined && rest.length > 0) parseFlags(rest, []);
    const { version } = chooseVersion(index, { asked, pinned: null });
    if (resourceName === undefined) printText((await import("./help/api-help.js")).apiHelp(index, version));
    else {
      const { resourceHelp } = await import("./help/resource-help.js");
      printText(resourceHelp(findResource(resourceName, index), { index, tables, version }));
    }
    return isHelp ? 0 : 2;
  }
  const resource = findResource(resourceName, index);
  if (isHelp) {
    const { version } = chooseVersion(index, { asked, pinned: null });
    const found = findCommand(resource, operationName, { index, tables, version });
    printText((await import("./help/operation-help.js")).operationHelp(found, index));
    return 0;
  }
  const settings = readSettings(index, valueOf(rest, "--profile"));
  const { version, warnings } = chooseVersion(index, { asked, pinned: settings.version });
  const found = findCommand(resource, operationName, { index, tables, version });
  const { values, own } = parseFlags(rest, found.flags);
  const load = Object.hasOwn(clients, version ?? "") ? clients[version ?? ""] : undefined;
  if (load === undefined) throw new UsageError(`The package has no client for version ${version ?? ""}.`);
  const { callCommand } = await import("./call/call-command.js");
  return callCommand(found, { index, settings, values, own, warnings, load, kit });
}

/** Returns the value of one flag without parsing the others. The version determines which other flags exist. */
function valueOf(args: readonly string[], flag: string): string | null {
  const at = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const arg = args[at];
  if (arg === undefined) return null;
  return arg === flag ? (args[at + 1] ?? null) : arg.slice(flag.length + 1);
}
