import { encodeString } from "../../render/encode.js";
import type { LocatedFinding } from "../report.js";

interface Renames {
  /** The former operationIds and the new ones. */
  readonly operations: Map<string, string>;
  /** The new names of schemas and the former ones. */
  readonly schemas: Map<string, string>;
}

/**
 * Formats the possible renames as the part of `almanac.yaml` that states them. Null if there are none, or if only
 * properties and paths may have been renamed: the configuration has no keys for those.
 */
export function formatRenameSnippet(findings: readonly LocatedFinding[]): string | null {
  const apis = new Map<string | null, Renames>();
  for (const { id, api, hint } of findings) {
    if (hint === null) continue;
    const renames = apis.get(api) ?? { operations: new Map(), schemas: new Map() };
    if (hint.kind === "schema") renames.schemas.set(hint.to, hint.from);
    // Other hints about operations are moves: the operationId is the same.
    else if (id.startsWith("api-operation-id-")) renames.operations.set(hint.from, hint.to);
    else continue;
    apis.set(api, renames);
  }
  if (apis.size === 0) return null;
  const lines = [...apis].flatMap(([api, { operations, schemas }]) => [
    `  ${api === null ? "<name>" : scalarOf(api)}:`,
    ...(operations.size === 0
      ? []
      : ["    renamed: # exports the former names as deprecated aliases", ...membersOf("operations", operations)]),
    ...(schemas.size === 0 ? [] : ["    rename: # keeps the former names of types", ...membersOf("schemas", schemas)]),
  ]);
  return ["apis:", ...lines].join("\n");
}

function membersOf(key: string, names: ReadonlyMap<string, string>): readonly string[] {
  return [`      ${key}:`, ...[...names].map(([from, to]) => `        ${scalarOf(from)}: ${scalarOf(to)}`)];
}

/** Encodes a string for YAML. A word that YAML could read as another value, such as `no`, gets quotes. */
function scalarOf(text: string): string {
  const isPlain = /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : encodeString(text);
}
