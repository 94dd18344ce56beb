import { findPackageMisuse } from "./find-package-misuse.js";
import type { OptionValues } from "./invocation.js";
import type { Misuse } from "./misuse.js";
import { splitOperands } from "./split-operands.js";

/** Finds arguments of `almanac upgrade` that are missing or cannot be combined; null if they are valid. */
export function findUpgradeMisuse(operands: readonly string[], values: OptionValues): Misuse | null {
  const { documents, code } = splitOperands(operands);
  return (
    findVersionMisuse(documents, values) ??
    (code.length > 0
      ? null
      : {
          message: "almanac upgrade needs the files or folders with your code.",
          help: `Write almanac upgrade ${[...documents, "src"].join(" ")}${documents.length === 2 ? "" : " --from 2024-08-05 --to 2025-03-12"}.`,
        }) ??
    findDocumentMisuse(documents, values) ??
    findPackageMisuse(documents[0], values)
  );
}

function findVersionMisuse(documents: readonly string[], { from, to }: OptionValues): Misuse | null {
  const isMissing = from === undefined || to === undefined;
  // Two documents can be compared without their versions, but not with the version of only one of them.
  if (isMissing && (documents.length < 2 || from !== to)) {
    const [document] = documents;
    return {
      message: `almanac upgrade needs --${from === undefined ? "from" : "to"}, a version of the API.`,
      help: `Write almanac upgrade ${document === undefined ? "src" : `${document} src`} --from 2024-08-05 --to 2025-03-12${document === undefined ? "" : ", or name the old and the new document: almanac upgrade old.yaml new.yaml src"}.`,
    };
  }
  return !isMissing && from === to && documents.length < 2
    ? {
        message: `--from and --to specify the same version, ${from}.`,
        help: "Write almanac upgrade src --from 2024-08-05 --to 2025-03-12.",
      }
    : null;
}

function findDocumentMisuse(documents: readonly string[], values: OptionValues): Misuse | null {
  const { config, api = [], output } = values;
  const [document] = documents;
  if (documents.length > 2)
    return {
      message: `almanac upgrade compares two documents, but ${documents.length} were given.`,
      help: "Write almanac upgrade old.yaml new.yaml src.",
    };
  if (document !== undefined && (config !== undefined || api.length > 0))
    return {
      message: `${config === undefined ? "--api" : "--config"} cannot be combined with the document ${document}.`,
      help: "Remove one of them.",
    };
  return document === undefined && output !== undefined
    ? {
        message: "--output needs a document.",
        help: 'The folders of the packages in almanac.yaml are set in "output".',
      }
    : null;
}
