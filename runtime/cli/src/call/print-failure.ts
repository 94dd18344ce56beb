import { formatJson } from "../json/format-json.js";
import { toJson } from "../json/to-json.js";
import { printNote } from "../output/print.js";
import type { Redactor } from "../credentials/redactor.js";
import type { CommandIndex } from "../table/command-table.js";

export interface Failure {
  readonly operation: string;
  readonly response: Response;
  /** The JSON text of the body; null if it isn't JSON. */
  readonly json: string | null;
  /** The body as the client returned it. Printed if `json` is null. */
  readonly body: unknown;
  readonly redactor: Redactor;
  readonly index: CommandIndex;
  readonly hasCredentials: boolean;
}

/**
 * Explanations of the property `reason`, which the client sets if the document doesn't describe a response. A body of
 * the API may have a property `reason` too.
 */
const reasons: ReadonlyMap<unknown, string> = new Map([
  ["undeclared-status", "the API's document doesn't declare this status"],
  ["unexpected-media-type", "the body doesn't have the requested media type"],
  ["malformed-body", "the body isn't valid JSON"],
]);

/** Prints a response that isn't a success to standard error: the status, the body as the API sent it, and a hint. */
export async function printFailure({
  operation,
  response,
  json,
  body,
  redactor,
  index,
  hasCredentials,
}: Failure): Promise<void> {
  const { status, statusText } = response;
  const reason = reasonOf(body, status);
  const facts = [operation, `${status} ${statusText}`.trim(), ...(reason === null ? [] : [reason])];
  printNote(redactor.redact(`${index.command}: ${facts.join(": ")}`));
  const text = json === null ? await textOf(body) : formatJsonOrText(json);
  if (text.trim() !== "") printNote(redactor.redact(text.trimEnd()));
  const hint = status === 401 ? hintFor(index, hasCredentials) : null;
  if (hint !== null) printNote(`  help: ${hint}`);
  const wait = response.headers.get("retry-after");
  if (status === 429 && wait !== null) {
    // The header contains a number of seconds or a date.
    const time = /^\d+$/.test(wait) ? `${wait} seconds` : wait;
    printNote(redactor.redact(`  help: Try again after ${time}, or use --retry.`));
  }
}

/**
 * Explains how a response differs from the document; null if there is nothing to explain. Ignores undeclared error
 * statuses, because documents rarely declare all of them.
 */
function reasonOf(body: unknown, status: number): string | null {
  if (typeof body !== "object" || body === null || !("reason" in body)) return null;
  return status >= 400 && body.reason === "undeclared-status" ? null : (reasons.get(body.reason) ?? null);
}

function formatJsonOrText(json: string): string {
  try {
    JSON.parse(json);
    return formatJson(json);
  } catch {
    return json;
  }
}

const maxText = 65_536;

async function textOf(body: unknown): Promise<string> {
  if (typeof body === "string") return body;
  if (body instanceof ReadableStream) return (await new Response(body).text()).slice(0, maxText);
  if (typeof body === "object" && body !== null && "body" in body) return String(body.body);
  return body === undefined ? "" : toJson(body);
}

function hintFor(index: CommandIndex, hasCredentials: boolean): string | null {
  const { credentials, environment, command, needsSeveral = false } = index;
  if (credentials.length === 0) return null;
  if (hasCredentials)
    return credentials.length === 1
      ? null
      : `If the operation needs other credentials, set their variables, which ${command} --help lists.`;
  const variables = credentials.map(({ parts }) =>
    parts.map(({ variable }) => `${environment}_${variable}`).join(" and "),
  );
  const set = needsSeveral
    ? `Set the variables of the credentials that the operation needs, of ${variables.join(", ")}`
    : `Set ${variables.join(", or ")}`;
  return `${set}, or create a profile with ${command} config set.`;
}
