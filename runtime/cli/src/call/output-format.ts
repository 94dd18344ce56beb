import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import type { Command } from "../table/command-table.js";

/** How a result is printed, and the media type to request. */
export interface OutputFormat {
  readonly print: "json" | "jsonl" | "table" | "raw";
  /** Null for the media type that the client requests by default. */
  readonly accept: string | null;
}

/** Returns the format that `--output` names: a way to print JSON, or a media type of the result. */
export function outputFormat(name: string | null, { results = [] }: Command): OutputFormat {
  const automatic = process.stdout.isTTY ? "table" : "json";
  if (name === null) return { print: automatic, accept: null };
  const json = results.find((type) => shortName(type) === "json") ?? null;
  const accept = json === null || json === results[0] ? null : json;
  if (name === "json" || name === "jsonl" || name === "table") return { print: name, accept };
  const found = results.find((type) => type === name || shortName(type) === name);
  if (found !== undefined) return { print: "raw", accept: found === results[0] ? null : found };
  const names = [...new Set(["json", "jsonl", "table", ...results.map(shortName)])];
  throw new UsageError(
    `Invalid value ${JSON.stringify(name)} for --output.`,
    didYouMean(name, names, `Use one of ${names.join(", ")}.`),
  );
}

/** Returns a short name of a media type: `json` for `application/vnd.api+json`, `csv` for `text/csv`. */
function shortName(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "")
    .trim()
    .toLowerCase()
    .replace(/^.*[/+]/, "");
}
