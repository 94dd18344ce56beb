import type { JournalEntry } from "../journal/journal-entry.js";
import type { JournalFilter } from "../journal/journal-filter.js";
import type { ComparedEntry, MockJournal } from "../journal/mock-journal.js";

/** The part of a mock, or of the controls of a space, that the matchers use. */
export interface ReceivingMock {
  readonly journal: Pick<MockJournal, "find" | "compare">;
}

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

const maxCalls = 10;
const maxLength = 200;

/** Compares the calls of an operation with conditions. Throws a TypeError if the value passed to `expect` isn't a mock. */
export function compareCalls(mock: unknown, operation: string, conditions: object): readonly ComparedEntry[] {
  const { journal } = (typeof mock === "object" && mock !== null ? mock : {}) as Partial<ReceivingMock>;
  if (typeof journal?.compare !== "function")
    throw new TypeError("Pass a mock to expect(), or the controls of a space.");
  return journal.compare({ ...conditions, operation } satisfies JournalFilter);
}

/** Lists calls for the message of a failed matcher, each with its first difference from the conditions. */
export function describeCalls(calls: readonly ComparedEntry[]): string {
  if (calls.length === 0) return "The mock received no calls to it.";
  const omitted = calls.length > maxCalls ? [`  … and ${calls.length - maxCalls} earlier`] : [];
  const lines = calls.slice(-maxCalls).map(({ entry, mismatch }) => {
    const line = `  ${entry.method} ${shorten(entry.target)} ${entry.status}`;
    return mismatch === null
      ? `${line}: matches`
      : `${line}: ${mismatch.join(".")} is ${shorten(printAt(entry, mismatch))}`;
  });
  return [
    `The mock received ${calls.length === 1 ? "one call" : `${calls.length} calls`} to it:`,
    ...omitted,
    ...lines,
  ].join("\n");
}

function printAt(entry: JournalEntry, path: readonly string[]): string {
  let value: unknown = entry;
  for (const name of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? value[name as keyof typeof value]
        : undefined;
  return value === undefined ? "missing" : JSON.stringify(value);
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
