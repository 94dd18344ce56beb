import { findDiffMisuse } from "./find-diff-misuse.js";
import { findMockMisuse } from "./find-mock-misuse.js";
import { findPackageMisuse } from "./find-package-misuse.js";
import { findProjectMisuse } from "./find-project-misuse.js";
import { findUpgradeMisuse } from "./find-upgrade-misuse.js";
import type { Invocation } from "./invocation.js";
import { looksLikeDocument } from "./looks-like-document.js";
import type { Misuse } from "./misuse.js";

/** Finds arguments that are missing or cannot be combined; null if the arguments are valid. */
export function findMisuse({ command, operands, values }: Invocation): Misuse | null {
  if (command === "mock" && operands.length === 0)
    return {
      message: "almanac mock needs a document, or the name of a mock or an API.",
      help: "Run almanac mock openapi.yaml, or almanac mock <name>.",
    };
  if (command === "inspect" && !isSubject(operands[0])) return misuseOfInspect(operands[0]);
  if (command === "reduce" && (operands.length !== 1 || values.operation === undefined))
    return {
      message: "almanac reduce needs one document, and --operation.",
      help: "Write almanac reduce openapi.yaml --operation createOrder, for example.",
    };
  if (command === "completion" && !(operands.length === 1 && isShell(operands[0])))
    return {
      message: "almanac completion needs the name of a shell: bash, zsh, fish or powershell.",
      help: "Write almanac completion bash, for example.",
    };
  if (command === "completion") return null;
  if (command === "init" || command === "update") return findProjectMisuse({ command, operands, values });
  if (command === "diff") return findDiffMisuse(operands, values);
  if (command === "upgrade") return findUpgradeMisuse(operands, values);
  const { config, output, api: apis = [], within } = values;
  if (within !== undefined && !/^\d{1,7}d?$/.test(within))
    return {
      message: `--within must be a number of days, not ${JSON.stringify(within)}.`,
      help: "Write --within 90d, for example.",
    };
  if (command === "changelog" && values.write === true && operands.length > 0)
    return {
      message: "--write updates the changelogs of almanac.yaml, so it cannot be combined with a document.",
      help: "Remove --write, or specify the changelog in almanac.yaml.",
    };
  const other = (["json", "against"] as const).find((name) => values[name] !== undefined);
  if (command !== "mock" && values.watch === true && other !== undefined)
    return {
      message: `--watch can't be combined with --${other}.`,
      help: `Remove one of them: almanac ${command} --watch, for example.`,
    };
  if (command === "check" && values.version !== undefined && values.against === undefined)
    return {
      message: "--version needs --against.",
      help: "Write almanac check --against published.yaml --version 2024-08-05.",
    };
  if (command === "release" && operands.length > 0)
    return {
      message: `almanac release accepts no arguments, but ${operands[0] ?? ""} was given.`,
      help: "Configure the document in almanac.yaml, and run almanac release.",
    };
  const [document, another] = command === "inspect" ? operands.slice(1) : operands;
  const packageMisuse = findPackageMisuse(document, values) ?? findMockMisuse(document, { command, values });
  if (packageMisuse !== null) return packageMisuse;
  if (document === undefined)
    return output === undefined
      ? null
      : {
          message: "--output needs a document.",
          help: `Write almanac ${command} openapi.yaml --output ${output}. To choose the folder for the packages of almanac.yaml, set "output" in that file.`,
        };
  if (another !== undefined)
    return {
      message: `almanac ${command} accepts only one document, but ${document} and ${another} were given.`,
      help: 'List several documents of one API in almanac.yaml, under "documents".',
    };
  // The operand of `almanac mock` can also be a name in the configuration.
  if (config !== undefined && (command !== "mock" || looksLikeDocument(document)))
    return {
      message: `--config ${config} cannot be combined with the document ${document}.`,
      help: `Remove one of them: almanac ${command} --config ${config}, for example.`,
    };
  if (apis.length > 0)
    return {
      message: `--api selects APIs from a configuration, so it cannot be combined with the document ${document}.`,
      help: `Remove one of them: almanac ${command} --api ${apis.join(" --api ")}, for example.`,
    };
  if (output === undefined && values.against === undefined && (command === "generate" || command === "check"))
    return {
      message: `almanac ${command} ${document} needs --output, the folder of the package.`,
      help: `Write almanac ${command} ${document} --output out.`,
    };
  return null;
}

/** Whether there is a completion script for this shell. Importing the list of shells would slow down every start. */
function isShell(word: string | undefined): boolean {
  return /^(bash|zsh|fish|powershell)$/.test(word ?? "");
}

/** Whether a word is a valid first operand of `almanac inspect`. */
function isSubject(word: string | undefined): boolean {
  return word === "model" || word === "pagination";
}

function misuseOfInspect(operand: string | undefined): Misuse {
  return {
    message:
      operand === undefined
        ? 'almanac inspect needs the argument "model" or "pagination".'
        : `almanac inspect cannot print ${JSON.stringify(operand)}.`,
    help: "Use almanac inspect model, or almanac inspect pagination.",
  };
}
