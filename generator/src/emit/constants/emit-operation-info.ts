import type { Edition } from "../../edition/edition.js";
import type { Operation } from "../../model/model.js";
import { wirePath } from "../../model/path-template.js";
import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { emitSame } from "../emit-same.js";
import { importPath, versionFolderOf, type EmitContext } from "../version-folder.js";
import { compareVersions } from "../../version/version.js";

/**
 * Emits the methods and paths of operations as constants, if the package has constants. A version declares only the
 * constants that it adds or changes, and re-exports the others.
 */
export function emitOperationInfo({ info, editions, hasConstants }: EmitContext): readonly Job[] {
  if (!hasConstants) return [];
  const declared = new Map<string, { readonly text: string; readonly version: string | null }>();
  return editions.flatMap((edition): readonly Job[] => {
    const folder = versionFolderOf(edition.version);
    const rows = rowsOf(edition);
    const own = rows.filter(({ name, members }) => declared.get(name)?.text !== JSON.stringify(members));
    const others = rows.filter((row) => !own.includes(row));
    for (const { name, members } of own)
      declared.set(name, { text: JSON.stringify(members), version: edition.version });
    const versions = [...new Set(others.map(({ name }) => declared.get(name)?.version ?? null))];
    const inherited = versions.map((version) => ({
      from: importPath(folder, version, file),
      names: others.filter(({ name }) => declared.get(name)?.version === version).map(({ name }) => name),
    }));
    const paths = [`${folder.path}${file}.js`, `${folder.path}${file}.d.ts`] as const;
    const [only, ...more] = inherited;
    if (edition.sameAs !== null && own.length === 0 && only !== undefined && more.length === 0)
      return emitSame(paths, { source: info.source, from: only.from });
    const input = { source: info.source, inherited, operations: own };
    return [
      deferJob(input, { path: paths[0], template: "client/parts/operation-info.js", toView: (view) => view }),
      deferJob(input, { path: paths[1], template: "client/parts/operation-info.d.ts", toView: (view) => view }),
    ];
  });
}

const file = "operation-info";

function rowsOf({ model }: Edition): readonly {
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: unknown }[];
}[] {
  return model.operations.map((operation) => ({
    name: operation.name,
    members: Object.entries(infoOf(operation)).map(([name, value]: readonly [string, unknown]) => ({ name, value })),
  }));
}

/** Returns the facts about an operation. `version` is the newest revision of the request or the response. */
function infoOf({ id, operationId, method, path, revision, documentation, sunset }: Operation): object {
  const versions = [revision.request, revision.response].filter((version) => version !== null);
  return {
    id,
    operationId,
    method,
    path: wirePath(path).path,
    version: versions.sort(compareVersions).at(-1) ?? null,
    isDeprecated: documentation.isDeprecated,
    sunset,
  };
}
