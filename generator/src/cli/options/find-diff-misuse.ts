import type { OptionValues } from "./invocation.js";
import type { Misuse } from "./misuse.js";

/** Finds arguments of `almanac diff` that are missing or cannot be combined; null if they are valid. */
export function findDiffMisuse(operands: readonly string[], values: OptionValues): Misuse | null {
  const { from, to, base, config, api = [] } = values;
  if (values["print-schema"] === true) return null;
  const isVersions = from !== undefined || to !== undefined;
  if (isVersions && (from === undefined || to === undefined))
    return {
      message: `--${from === undefined ? "to" : "from"} needs --${from === undefined ? "from" : "to"}.`,
      help: "Write almanac diff openapi.yaml --from 2024-08-05 --to 2025-03-12.",
    };
  if (isVersions && operands.length > 1)
    return {
      message: `--from and --to compare two versions of one document, but ${operands.length} documents were given.`,
      help: "Remove one of the documents, or remove --from and --to.",
    };
  if (operands.length > 2)
    return {
      message: `almanac diff compares two documents, but ${operands.length} were given.`,
      help: "Write almanac diff old.yaml new.yaml.",
    };
  if (base !== undefined && (isVersions || operands.length > 1))
    return {
      message: `--base cannot be combined with ${isVersions ? "--from and --to" : "two documents"}.`,
      help: "Write almanac diff --base main, or almanac diff openapi.yaml --base main.",
    };
  const [document] = operands;
  if (document !== undefined && (config !== undefined || api.length > 0))
    return {
      message: `${config === undefined ? "--api" : "--config"} cannot be combined with the document ${document}.`,
      help: "Remove one of them.",
    };
  return null;
}
