import type { Edition } from "../../edition/edition.js";
import { isPreview } from "../../version/version.js";
import type { EmitContext } from "../version-folder.js";
import type { CredentialRow } from "../credentials/credential-table.js";

/** The table that the package's command reads each time it runs. */
export interface CommandIndex {
  readonly command: string;
  readonly title: string;
  /** The prefix of environment variables. */
  readonly environment: string;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  readonly previews: readonly string[];
  /** The version that is used if the caller doesn't choose one; null for an API without versions. */
  readonly newest: string | null;
  readonly needsServer: boolean;
  readonly credentials: readonly object[];
  /** Whether some operations need several credentials at once. Omitted if none do. */
  readonly needsSeveral?: true;
  readonly resources: readonly ResourceRow[];
}

interface ResourceRow {
  readonly name: string;
  /** The name of the file that describes the resource's commands, without extension. */
  readonly file: string;
  readonly title: string;
  /** The versions that have the resource; null if all have it. */
  readonly versions: readonly string[] | null;
}

export function commandIndex(command: string, { editions, newest, credentials }: EmitContext): CommandIndex {
  const versions = editions.map(({ version }) => version).filter((version) => version !== null);
  return {
    command,
    title: newest.model.title,
    environment: credentials.prefix,
    versions,
    previews: versions.filter(isPreview),
    newest: newest.version,
    needsServer: newest.model.server === null,
    credentials: credentials.rows.map(indexRow),
    ...(editions.some(needsSeveral) && { needsSeveral: true as const }),
    resources: resourceRows(editions, versions),
  };
}

function needsSeveral({ model }: Edition): boolean {
  const all = [model.security, ...model.operations.map(({ security }) => security)];
  return all.some((requirements) => requirements?.some((names) => names.length > 1));
}

function indexRow({ scheme, helper, helpers, kind, description, parts }: CredentialRow): object {
  return {
    scheme,
    helper,
    ...(helpers.length > 0 && { helpers: Object.fromEntries(helpers) }),
    kind,
    description,
    parts,
  };
}

/** Returns the resources of all versions, in the order of the newest version that has them. */
function resourceRows(editions: readonly Edition[], all: readonly string[]): readonly ResourceRow[] {
  const rows = new Map<string, { file: string; title: string; versions: string[] }>();
  for (const { model, version } of editions.toReversed()) {
    for (const { name, file, title } of model.resources) {
      if (!model.operations.some(({ resource }) => resource === name)) continue;
      const row = rows.get(name) ?? { file, title, versions: [] };
      rows.set(name, row);
      if (version !== null) row.versions.unshift(version);
    }
  }
  return [...rows].map(([name, { file, title, versions }]) => ({
    name,
    // The file name `index` is reserved for the index itself.
    file: file === "index" ? "index-commands" : file,
    title,
    versions: versions.length === all.length ? null : versions,
  }));
}
