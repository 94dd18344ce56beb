import { looksLikeDocument } from "./looks-like-document.js";
import type { Invocation, Misuse } from "./options.js";

/** What of a command line cannot go together, and would be ignored or misunderstood; null if all can. */
export function findMisuse({ command, words, config, output, apis }: Invocation): Misuse | null {
  if (command === "mock" && words.length === 0)
    return { message: "What is to be mocked?", help: "Write almanac mock openapi.yaml, or the name of a mock." };
  if (command === "inspect" && words[0] !== "model")
    return { message: "What is to be inspected?", help: "Write almanac inspect model." };
  const [document, another] = command === "inspect" ? words.slice(1) : words;
  if (document === undefined)
    return output === null
      ? null
      : {
          message: "--output belongs to a single document.",
          help: "Name the document: almanac generate openapi.yaml --output out.",
        };
  if (another !== undefined)
    return {
      message: `One document at a time: ${another} is one too many.`,
      help: "Several documents of one API are named in almanac.yaml under documents.",
    };
  // A name is one of the configuration.
  if (config !== null && (command !== "mock" || looksLikeDocument(document)))
    return {
      message: `The configuration ${config} and the document ${document} exclude each other.`,
      help: `Leave out --config, or the document: almanac ${command} --config ${config}.`,
    };
  if (apis.length > 0)
    return {
      message: "--api chooses among the APIs of a configuration, and a document is a single one.",
      help: `Leave out --api, or the document: almanac ${command} --api ${apis.join(" --api ")}.`,
    };
  if (output === null && (command === "generate" || command === "check"))
    return {
      message: "The document's package needs a place.",
      help: `Write almanac ${command} ${document} --output out.`,
    };
  return null;
}
