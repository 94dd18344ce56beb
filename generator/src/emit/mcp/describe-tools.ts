import { credentialRow } from "../credentials/credential-row.js";
import type { EmitContext } from "../version-folder.js";
import { isTool } from "./is-tool.js";
import { toolNames } from "./tool-name.js";

/** Returns the part of the README's view that describes the MCP tools of the newest version, in a list of at most one. */
export function describeTools(
  { tools, newest, credentials }: EmitContext,
  { importPath, isServerMissing }: { readonly importPath: string; readonly isServerMissing: boolean },
): readonly object[] {
  if (tools === null) return [];
  const { operations, schemes } = newest.model;
  const names = toolNames(operations);
  const chosen = operations.filter((operation) => isTool(operation, tools));
  const hasReading = chosen.some(({ method }) => ["GET", "HEAD"].includes(method));
  const listed = (texts: readonly string[]): readonly object[] =>
    texts.map((name, index) => ({ name, hasComma: index > 0 }));
  return [
    {
      tools: `${importPath}/mcp`,
      command: ["almanac-mcp", importPath, ...(hasReading ? ["--read-only"] : [])].join(" "),
      hasReading,
      hasAll: tools.operations === null,
      names: listed(chosen.map((operation) => names.get(operation) ?? operation.name)),
      credentials: schemes.map((scheme) => ({
        name: scheme.name,
        variables: listed(
          credentialRow(scheme, credentials).parts.map(({ variable }) => `${credentials.prefix}_${variable}`),
        ),
      })),
      hasCredentials: schemes.length > 0,
      isServerMissing,
      serverVariable: `${credentials.prefix}_SERVER`,
    },
  ];
}
