import type { JournalEntry } from "../connection/journal-entry.js";

export interface RequestFilter {
  /** Text to find in the operation, the target, the method, the problems or the bodies. Empty for all entries. */
  readonly text: string;
  /** Empty for all methods. */
  readonly method: string;
  /** The first digit of the status; empty for all. */
  readonly status: string;
  readonly onlyProblems: boolean;
}

/** Whether the filter selects an entry. */
export function matchesFilter(entry: JournalEntry, { text, method, status, onlyProblems }: RequestFilter): boolean {
  if (method !== "" && entry.method !== method) return false;
  if (status !== "" && !String(entry.status).startsWith(status)) return false;
  if (onlyProblems && entry.problems.length === 0) return false;
  if (text === "") return true;
  const { request, response, operation, target, problems } = entry;
  const searched = [operation ?? "", entry.method, target, ...problems, textOf(request.body), textOf(response.body)];
  return searched.some((each) => each.toLowerCase().includes(text.toLowerCase()));
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}
