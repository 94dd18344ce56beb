import type { Choice } from "../config/choice.js";
import type { Options } from "../index.js";
import type { Summary } from "../commands/summarize.js";
import { findMisuse } from "./find-misuse.js";
import { help } from "./help.js";
import { readMockSettings } from "./mock-settings.js";
import { parseOptions, type Invocation, type Misuse } from "./options.js";
import { printJson, printText } from "./print.js";
import { createProgress } from "./progress.js";
import { readVersion } from "./read-version.js";

/** Runs a command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes("--help") || args.includes("-h") || args[0] === "help") {
    printText(process.stdout, help);
    return args.length === 0 ? 2 : 0;
  }
  if (args.length === 1 && args[0] === "--version") {
    printText(process.stdout, readVersion());
    return 0;
  }
  const invocation = parseOptions(args);
  if ("message" in invocation) return refuse(invocation);
  const misuse = findMisuse(invocation);
  if (misuse !== null) return refuse(misuse);
  switch (invocation.command) {
    case "generate":
    case "check":
      return runPackages(invocation.command, invocation);
    case "validate":
      return (await import("./validate-command.js")).validateCommand(choiceOf(invocation), invocation);
    case "inspect":
      return (await import("./inspect.js")).inspect(
        choiceOf({ ...invocation, words: invocation.words.slice(1) }),
        invocation.version,
      );
    case "mock":
      return runMock(invocation);
  }
}

async function runPackages(command: "generate" | "check", invocation: Invocation): Promise<number> {
  // The libraries are loaded when a command line has been understood, not to say that it was not.
  const { check, generate } = await import("../index.js");
  const { formatSummary } = await import("../commands/format-summary.js");
  const { onProgress, clear } = createProgress(process.stderr);
  const options: Options = { ...choiceOf(invocation), strict: invocation.isStrict, onProgress };
  const summary = await (command === "generate" ? generate(options) : check(options)).finally(clear);
  const isGood = command === "generate" ? summary.isSound : summary.isUpToDate;
  if (invocation.isJson) printJson(machineSummary(summary));
  else printText(isGood ? process.stdout : process.stderr, formatSummary(summary, { color: wantsColor(), command }));
  return isGood ? 0 : 1;
}

async function runMock({ words: [word = ""], config, allow, isJson, mock }: Invocation): Promise<number> {
  const settings = readMockSettings(mock, process.env["ALMANAC_CONTROL_TOKEN"]);
  if ("message" in settings) return refuse(settings);
  const { mockCommand } = await import("./mock-command.js");
  const path = config === null ? null : slashes(config);
  return mockCommand({ word: slashes(word), config: path, allow: allow.map(slashes), isJson, settings });
}

function machineSummary({ textOf: _, ...summary }: Summary): object {
  return summary;
}

export function choiceOf({ words, config, output, apis, filter, exclude, overlays, allow }: Invocation): Choice {
  const [document] = words;
  return {
    ...(config === null ? {} : { config: slashes(config) }),
    ...(document === undefined ? {} : { document: slashes(document) }),
    ...(output === null ? {} : { output: slashes(output) }),
    apis,
    ...(filter === null ? {} : { filter }),
    ...(exclude === null ? {} : { exclude }),
    overlays: overlays.map(slashes),
    allow: allow.map(slashes),
  };
}

function slashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** Colours on a terminal, unless the environment says otherwise: https://no-color.org */
export function wantsColor(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}

function refuse({ message, help: advice }: Misuse): number {
  printText(process.stderr, `almanac: ${message}\n  help: ${advice}`);
  return 2;
}
