import { plural } from "../diagnostics/plural.js";
import type { Mock } from "@almanac/mock";
import { terminalText } from "../diagnostics/terminal-text.js";
import { align } from "./align.js";
import { credentialRows } from "./credential-rows.js";

export interface DescribeMockOptions {
  /** The document, package or mock, as written on the command line. */
  readonly name: string;
  readonly url: string;
  /** The URL of the page that `--ui` serves; null without `--ui`. */
  readonly page: string | null;
  /** Whether callers must authenticate. */
  readonly isStrict: boolean;
  /** The SHA-256 fingerprint of the certificate that was generated for this run; null if no certificate was generated. */
  readonly fingerprint: string | null;
  /** A curl command that succeeds; null if none was found. */
  readonly curl: string | null;
  /** Whether to list all operations. */
  readonly lists: boolean;
}

/** The message that `almanac mock` prints when the mock is listening. */
export function describeMock(mock: Mock, options: DescribeMockOptions): string {
  const { name, url, page, isStrict, fingerprint, curl, lists } = options;
  const needsCredentials = isStrict && mock.operations().some(({ schemes }) => schemes.length > 0);
  const rows = [
    ["url", url],
    ...(page === null ? [] : [["page", page]]),
    ...(fingerprint === null ? [] : [["certificate", `SHA-256 ${fingerprint}`]]),
    ...(needsCredentials ? credentialRows(mock.credentials) : []),
    ...credentialRows(mock.ids),
    ...(mock.webhooks().length === 0 ? [] : [["webhook secret", terminalText(mock.webhookSecret)]]),
  ];
  const parts = [
    `A mock of ${terminalText(name)} is listening.`,
    indent(align(rows)),
    [
      `${countOperations(mock)}${lists ? "" : " (list them with --list)"}.`,
      ...(needsCredentials ? [] : ["No credentials are needed."]),
    ].join(" "),
    ...(lists ? [indent(listOperations(mock))] : []),
    ...(curl === null
      ? ["Press Ctrl-C to stop it."]
      : ["Try it, or press Ctrl-C to stop it:", `  ${terminalText(curl)}`]),
  ];
  return parts.join("\n\n");
}

/** Formats three counts of operations: all, the stateful ones, and those whose responses are generated from schemas. */
export function countOperations(mock: Mock): string {
  const operations = mock.operations();
  const generated = operations.filter(({ kind }) => kind === "schema").length;
  const all = plural(operations.length, "operation");
  return `${all}: ${operations.length - generated} stateful, ${generated} generated from their schema`;
}

function listOperations(mock: Mock): readonly string[] {
  const cells = mock
    .operations()
    .map(({ method, path, source, kind, resource, reason }) =>
      [method, path, source, kind === source ? "" : kind, resource ?? "", reason ?? ""].map(terminalText),
    );
  return align([["METHOD", "PATH", "BY", "KIND", "RESOURCE", "WHY"], ...cells]);
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
