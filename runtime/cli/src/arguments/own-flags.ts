/** A flag that every command has, in addition to the flags of its operation. */
export interface OwnFlag {
  readonly name: string;
  readonly short: string | null;
  /** The placeholder for the value in `--help`; null if the flag has no value. */
  readonly value: string | null;
  readonly isList: boolean;
  readonly text: string;
}

/** The flags that every command has. A parameter with one of these names has a flag with another name. */
export const ownFlags: readonly OwnFlag[] = [
  flag("version", "<version>", "Version of the API", { short: null }),
  flag("output", "<format>", "json, table, jsonl (one item per line), or a media type of the result", { short: "o" }),
  flag("outputFile", "<file>", "Write the result to a file"),
  flag("file", "<file>", "Read the body from a file, or from standard input if the file is -"),
  flag("form", "<name=value>", "Set a field of a form; name=@file sends a file", { isList: true }),
  flag("content-type", "<type>", "Media type of the body"),
  flag("all", null, "Request all pages of a list"),
  flag("max-items", "<number>", "With --all, stop after this number of items"),
  flag("profile", "<name>", "Use the credentials and settings of a profile"),
  flag("base-url", "<url>", "URL of the server"),
  flag("timeout", "<duration>", "Limit for the whole call: 30s, 500ms, 2m"),
  flag("retry", "<number>", "Number of times to repeat a call that failed and is safe to repeat"),
  flag("dry-run", null, "Print the request as a curl command without secrets, and don't send it"),
  flag("help", null, "Print help", { short: "h" }),
];

function flag(
  name: string,
  value: string | null,
  text: string,
  { short = null, isList = false }: Partial<Pick<OwnFlag, "short" | "isList">> = {},
): OwnFlag {
  return { name, short, value, isList, text };
}
