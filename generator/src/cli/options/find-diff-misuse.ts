import type { OptionValues } from "./invocation.js";
import type { Misuse } from "./misuse.js";

/** Finds arguments of `almanac diff` that are missing or cannot be combined; null if they are valid. */
export function findDiffMisuse(
  operands: readonly string[],
  { from, to, config, api = [] }: OptionValues,
): Misuse | null {
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
  if (!isVersions && operands.length !== 2)
    return {
      message: `almanac diff compares two documents, but ${operands.length} ${operands.length === 1 ? "was" : "were"} given.`,
      help: "Write almanac diff old.yaml new.yaml, or almanac diff openapi.yaml --from 2024-08-05 --to 2025-03-12.",
    };
  const [document] = operands;
  if (document !== undefined && (config !== undefined || api.length > 0))
    return {
      message: `${config === undefined ? "--api" : "--config"} cannot be combined with the document ${document}.`,
      help: "Remove one of them.",
    };
  return null;
}
