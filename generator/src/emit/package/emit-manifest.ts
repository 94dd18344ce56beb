import type { AddedFile } from "../../model/package.js";
import type { Job } from "../../render/render.js";
import { packageManifest } from "./package-manifest.js";
import type { EmitContext } from "../version-folder.js";

/**
 * Emits `package.json`, with entry points for the package, its kit, the modules of each version, and files that user
 * templates add. `added` contains the paths of those files.
 */
export function emitManifest(context: EmitContext, added: readonly string[]): readonly Job[] {
  const { info, editions, openApiOwners } = context;
  const versions = editions.map(({ version }) => version).filter((version) => version !== null);
  const modules =
    versions.length === 0
      ? ["*.js", "*.d.ts", ...(openApiOwners === null ? [] : ["openapi.json", "reference"])]
      : ["index.js", "index.d.ts", "kit.js", "kit.d.ts", ...versions];
  const isListed = (path: string): boolean => versions.length === 0 && /^[^/]+(?:\.js|\.d\.ts)$/.test(path);
  const own = added.filter((path) => !isListed(path)).map((path) => path.split("/")[0] ?? path);
  const parts = {
    exports: exportsOf(versions, { ...openApiDocuments(context), ...addedExports(info.added, added) }),
    files: [...new Set([...modules, ...(info.cli === null ? [] : ["bin"]), ...runtimeFolder(info), ...own])],
  };
  const view = { manifest: packageManifest(info, parts) };
  return [{ path: "package.json", template: "client/package.json", view, format: "json" }];
}

function runtimeFolder({ runtime }: EmitContext["info"]): readonly string[] {
  return runtime.kind === "copy" ? ["runtime"] : [];
}

/** Returns the entry points of the OpenAPI documents. A version without one uses an earlier version's document. */
function openApiDocuments({ editions, newest, openApiOwners }: EmitContext): object {
  if (openApiOwners === null) return {};
  const paths = editions.map(({ version }, index): readonly [string | null, string] => {
    const owner = openApiOwners[index] ?? null;
    return [version, owner === null ? "./openapi.json" : `./${owner}/openapi.json`];
  });
  const own = paths.find(([version]) => version === newest.version)?.[1] ?? "./openapi.json";
  const dated = paths.flatMap(([version, path]) => (version === null ? [] : [[`./${version}/openapi.json`, path]]));
  return { "./openapi.json": own, ...(Object.fromEntries(dated) as object) };
}

/**
 * Returns the entry points of the files that user templates add once for the package. The entry point of a module has
 * no extension, unlike those of other files.
 */
function addedExports(files: readonly AddedFile[], paths: readonly string[]): object {
  const own = files.filter(({ scope }) => scope === "package").map(({ pattern }) => pattern);
  return Object.fromEntries(
    own.flatMap((path) => {
      if (path.endsWith(".d.ts")) return [];
      const module = path.replace(/\.js$/, "");
      const types = paths.includes(`${module}.d.ts`) ? { types: `./${module}.d.ts` } : {};
      return [[`./${module}`, module === path ? `./${path}` : { ...types, default: `./${path}` }]];
    }),
  );
}

/** Returns `exports`. In each entry, types come first, because TypeScript uses the first matching condition. */
function exportsOf(versions: readonly string[], added: object): object {
  const entryPoint = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const unversioned = versions.length === 0 ? { "./*": entryPoint("*") } : { "./kit": entryPoint("kit") };
  const dated = versions.flatMap((version) => [
    [`./${version}`, entryPoint(`${version}/index`)] as const,
    [`./${version}/*`, entryPoint(`${version}/*`)] as const,
  ]);
  return {
    ".": entryPoint("index"),
    ...unversioned,
    ...Object.fromEntries(dated),
    ...added,
    "./package.json": "./package.json",
  };
}
