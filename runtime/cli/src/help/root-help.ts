import { exitCodes } from "../call/exit-codes.js";
import { formatRows, type Row } from "../output/format-rows.js";
import { terminalWidth } from "../output/terminal-width.js";
import type { CommandIndex } from "../table/command-table.js";

/** Returns the help of the whole command. */
export function rootHelp({ command, title, credentials, environment, needsServer, resources }: CommandIndex): string {
  const width = terminalWidth();
  const section = (name: string, rows: readonly Row[]): string => [name, ...formatRows(rows, width)].join("\n");
  const [resource] = resources;
  const commands: readonly Row[] = [
    ["api", `Call an operation of the API: ${command} api <resource> <operation>`],
    ["config", "Set, list and remove the credentials and settings of profiles"],
    ["completion", "Print a script that completes commands in bash, zsh, fish or PowerShell"],
  ];
  const variables: readonly Row[] = [
    ...credentials.map(({ parts, kind, scheme }): Row => [
      parts.map(({ variable }) => `${environment}_${variable}`).join(", "),
      `Credentials for ${scheme} (${kindNames[kind]})`,
    ]),
    [`${environment}_SERVER`, `URL of the server${needsServer ? "; needed, because the API's document has none" : ""}`],
    [`${environment}_PROFILE`, "Profile to use"],
  ];
  return [
    `The command line of ${title}.`,
    `Usage: ${command} api <resource> <operation> [flags]\n       ${command} <command> [flags]`,
    section("Commands:", commands),
    section("Environment:", variables),
    section("Exit codes:", exitCodes),
    `Run ${command} api --help for the resources${resource === undefined ? "" : `, and ${command} api ${resource.name} --help for operations`}. Run ${command} --version for the version of the package.`,
  ].join("\n\n");
}

const kindNames = {
  digest: "HTTP Digest",
  serviceAccount: "OAuth client credentials",
  basic: "HTTP Basic",
  bearer: "bearer token",
  apiKey: "API key",
} as const;
