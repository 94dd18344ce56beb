import { compilerFlags } from "./compiler-flags.js";
import type { Command } from "./options/command-table.js";
import { parseCommandLine } from "./options/parse-command-line.js";
import type { Invocation } from "./options/invocation.js";
import { readVersion } from "./read-version.js";
import { formatRefusal } from "./terminal/format-refusal.js";
import { printText } from "./terminal/print.js";

/** Runs `almanac` with these arguments, and returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "complete") return (await import("./completion/complete-command.js")).completeCommand(args.slice(1));
  const line = parseCommandLine(args);
  switch (line.kind) {
    case "help":
      printText(process.stdout, await formatHelpOf(line.command));
      return args.length === 0 ? 2 : 0;
    case "version":
      printText(process.stdout, readVersion());
      return 0;
    case "misuse":
      printText(process.stderr, formatRefusal(line.misuse));
      return 2;
    case "run":
      return run(line.invocation);
  }
}

async function formatHelpOf(command: Command | null): Promise<string> {
  if (command === null) return (await import("./help/format-help.js")).formatHelp();
  return (await import("./help/format-command-help.js")).formatCommandHelp(command);
}

/** Runs a command. Commands are imported dynamically, so that printing help or an error doesn't load the generator. */
async function run(invocation: Invocation): Promise<number> {
  switch (invocation.command) {
    case "init":
      return (await import("./init/init-command.js")).initCommand(invocation);
    case "generate":
    case "check":
      if (invocation.values.against !== undefined)
        return (await import("./commands/against-command.js")).againstCommand(invocation.values.against, invocation);
      return runPackageCommand(invocation.command, invocation);
    case "validate":
      return (await import("./commands/validate-command.js")).validateCommand(invocation);
    case "inspect":
      return (await import("./commands/inspect-command.js")).inspectCommand(invocation);
    case "versions":
      return (await import("./commands/versions-command.js")).versionsCommand(invocation);
    case "diff":
      return (await import("./diff/diff-command.js")).diffCommand(invocation);
    case "update":
      return (await import("./commands/update-command.js")).updateCommand(invocation);
    case "changelog":
      return (await import("./commands/changelog-command.js")).changelogCommand(invocation);
    case "upgrade":
      return (await import("./upgrade/upgrade-command.js")).upgradeCommand(invocation);
    case "release":
      return (await import("./commands/release-command.js")).releaseCommand(invocation);
    case "reduce":
      return (await import("./commands/reduce-command.js")).reduceCommand(invocation);
    case "completion":
      return (await import("./completion/completion-command.js")).completionCommand(invocation);
    case "mock":
      return (await import("./mock/mock-command.js")).mockCommand(invocation);
  }
}

/** Runs `generate` or `check`. The generator isn't loaded if the cache has the outcome. */
async function runPackageCommand(command: "generate" | "check", invocation: Invocation): Promise<number> {
  if (invocation.values.watch === true)
    return (await import("./watch/watch-packages.js")).watchPackages(command, invocation);
  const { RunCache } = await import("./cache/run-cache.js");
  const isCached = invocation.values["no-cache"] !== true;
  const { keysOfInvocation } = await import("./cache/keys-of-invocation.js");
  const cache = isCached ? RunCache.open(keysOfInvocation(invocation).run) : null;
  const known = cache?.read() ?? null;
  if (known !== null && (await cache?.isCurrent(known)) === true)
    return (await import("./cache/print-outcome.js")).printOutcome(known.outcome);
  // A static import would load `node:v8` and Node's streams in every run, even if the cache has the outcome.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of compilerFlags(process.version)) setFlagsFromString(flag);
  const { FileFingerprints } = await import("./cache/file-fingerprints.js");
  const fingerprints = isCached ? FileFingerprints.open(invocation) : null;
  const { packageCommand } = await import("./commands/package-command.js");
  return packageCommand(command, invocation, { cache, fingerprints });
}
