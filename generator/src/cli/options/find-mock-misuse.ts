import type { Invocation } from "./invocation.js";
import type { Misuse } from "./misuse.js";

/** Finds a misuse of `--mock`; null if there is none. `document` is the document argument, if any. */
export function findMockMisuse(
  document: string | undefined,
  { command, values }: Pick<Invocation, "command" | "values">,
): Misuse | null {
  if (values.mock !== true) return null;
  if (document === undefined)
    return {
      message: "--mock needs a document.",
      help: `Write almanac ${command} openapi.yaml --output out --mock. To add a mock to almanac.yaml, configure it under "mocks".`,
    };
  if (values.filter === undefined && values.exclude === undefined) return null;
  return {
    message: "--mock can't be combined with --filter or --exclude, because a mock needs all operations of its API.",
    help: "Remove these options, or generate only the client, without --mock.",
  };
}
