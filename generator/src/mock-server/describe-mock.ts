import type { Mock } from "@almanac/mock";
import { terminalText } from "../diagnostics/terminal-text.js";
import { align } from "./align.js";
import { credentialRows } from "./credential-rows.js";

export interface DescribeMockOptions {
  /** What the command line named. */
  readonly word: string;
  readonly url: string;
  /** Whether callers have to sign in. */
  readonly isStrict: boolean;
  /** SHA-256 of the certificate that was made for this run; null if none was. */
  readonly fingerprint: string | null;
  /** A command line that works; null if none was found. */
  readonly curl: string | null;
  /** Whether each operation is listed. */
  readonly lists: boolean;
}

/** What people read when a mock has started. */
export function describeMock(mock: Mock, options: DescribeMockOptions): string {
  const { word, url, isStrict, fingerprint, curl, lists } = options;
  const needsCredentials = isStrict && mock.operations().some(({ schemes }) => schemes.length > 0);
  const rows = [
    ["url", url],
    ...(fingerprint === null ? [] : [["certificate", `SHA-256 ${fingerprint}`]]),
    ...(needsCredentials ? credentialRows(mock.credentials) : []),
    ...credentialRows(mock.ids),
  ];
  const parts = [
    `A mock of ${terminalText(word)} is listening.`,
    indent(align(rows)),
    [
      `${countOperations(mock)}${lists ? "" : " (--list says which)"}.`,
      ...(needsCredentials ? [] : ["Nobody has to sign in."]),
    ].join(" "),
    ...(lists ? [indent(listOperations(mock))] : []),
    ...(curl === null ? ["Ctrl-C ends it."] : ["Try it; Ctrl-C ends it.", `  ${terminalText(curl)}`]),
  ];
  return parts.join("\n\n");
}

/** How many operations the state answers, and how many are made up. */
export function countOperations(mock: Mock): string {
  const operations = mock.operations();
  const made = operations.filter(({ kind }) => kind === "schema").length;
  const all = `${operations.length} operation${operations.length === 1 ? "" : "s"}`;
  return `${all}: ${operations.length - made} stateful, ${made} answered from their schema`;
}

function listOperations(mock: Mock): readonly string[] {
  const cells = mock
    .operations()
    .map(({ method, path, kind, resource }) => [method, path, kind, resource ?? ""].map(terminalText));
  return align([["METHOD", "PATH", "KIND", "RESOURCE"], ...cells]);
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
