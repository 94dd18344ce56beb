import { UsageError } from "./arguments/usage-error.js";
import { splitWords } from "./arguments/split-words.js";
import { didYouMean } from "./arguments/did-you-mean.js";
import { parseFlags } from "./arguments/parse-flags.js";
import { exitCodeOf } from "./call/exit-code-of.js";
import { rootHelp } from "./help/root-help.js";
import { printNote, printText } from "./output/print.js";
import type { Program } from "./program.js";
import type { CommandIndex } from "./table/command-table.js";
import { readIndex } from "./table/read-index.js";
import { readPackageVersion } from "./table/read-package-version.js";

/** Runs the command line of a package, and returns the exit code. */
export async function runCommand(program: Program): Promise<number> {
  const { tables, args } = program;
  const index = readIndex(tables);
  // A reader such as `head` may close the pipe early.
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    return await dispatch(index, { ...program, args: args[0] === "help" ? [...args.slice(1), "--help"] : args });
  } catch (error) {
    return reportError(error, index);
  }
}

async function dispatch(index: CommandIndex, program: Program): Promise<number> {
  const { args } = program;
  const { words, rest } = splitWords(args, 1);
  const [word] = words;
  switch (word) {
    case "api":
      return (await import("./run-api.js")).runApi(index, { ...program, args: rest });
    case "config":
      return (await import("./credentials/run-config.js")).runConfig(index, rest);
    case "completion":
      return (await import("./completion/run-completion.js")).runCompletion(index.command, rest);
    case "complete":
      return (await import("./completion/run-complete.js")).runComplete(index, { ...program, args: rest });
    case undefined:
      if (args.length === 1 && args[0] === "--version") {
        printText(readPackageVersion(program.tables));
        return 0;
      }
      // An unknown flag is an error.
      parseFlags(rest, []);
      printText(rootHelp(index));
      return args.includes("--help") || args.includes("-h") ? 0 : 2;
    default:
      throw new UsageError(
        `Unknown command ${JSON.stringify(word)}.`,
        didYouMean(word, ["api", "config", "completion"], `Run ${index.command} --help for the commands.`),
      );
  }
}

/** Prints an error, and returns the exit code. */
function reportError(error: unknown, { command }: CommandIndex): number {
  // Errors are recognized by name, because standalone packages have their own copy of the client runtime.
  const { name, message, help, status } = describeError(error);
  printNote(`${command}: ${message}`);
  if (help !== null) printNote(`  help: ${help}`);
  else if (name === "AuthenticationError" && status === null)
    printNote(`  help: ${command} --help lists the variables of each credential.`);
  switch (name) {
    case "UsageError":
      return 2;
    case "CredentialError":
      return 3;
    case "AuthenticationError":
      return exitCodeOfToken(status);
    case "ConnectionError":
      return 10;
    case "TimeoutError":
      return 11;
    case "AbortError":
      return 130;
    default:
      return 1;
  }
}

/**
 * Returns the exit code for an error of authentication. `status` is the status of the response to the client's request
 * for a token; null if there was no such response. A rate limit or an error of the server doesn't mean that the
 * credentials were rejected.
 */
function exitCodeOfToken(status: number | null): number {
  return status !== null && (status === 429 || status >= 500) ? exitCodeOf(status) : 3;
}

function describeError(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly help: string | null;
  readonly status: number | null;
} {
  if (!(error instanceof Error)) return { name: "", message: String(error), help: null, status: null };
  const help = "help" in error && typeof error.help === "string" ? error.help : null;
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  return { name: error.name, message: error.message, help, status };
}
