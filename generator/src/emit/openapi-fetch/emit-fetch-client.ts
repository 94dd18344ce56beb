import type { Edition } from "../../edition/edition.js";
import type { Job } from "../../render/render.js";
import { emitSame } from "../emit-same.js";
import { importPath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { describeFetchOperations } from "./describe-fetch-operations.js";
import { pathsDocument } from "./paths-document.js";

/** Emits the modules `paths` and `openapi-fetch` of a version, if the package has a client of openapi-fetch. */
export function emitFetchClient(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const { printPaths, printer } = context;
  const { source, runtime } = context.info;
  if (printPaths === null || runtime.kind !== "dependency") return [];
  const base = `${folder.path}openapi-fetch`;
  const paths = [`${folder.path}paths.d.ts`, `${base}.js`, `${base}.d.ts`] as const;
  if (edition.sameAs !== null) {
    const pathOf = (file: string): string => importPath(folder, edition.sameAs, file);
    return [
      ...emitSame([paths[0]], { source, from: pathOf("paths") }),
      ...emitSame([paths[1], paths[2]], { source, from: pathOf("openapi-fetch") }),
    ];
  }
  const { document, types } = pathsDocument(edition.model, printer);
  const printed = { source, hasTypes: types.length > 0, types, paths: printPaths(document) };
  const view = {
    source,
    runtime: `${runtime.name}/codegen/v2`,
    door: `${runtime.name}/openapi-fetch`,
    operations: describeFetchOperations(edition.model),
  };
  return [
    { path: paths[0], template: "client/version/paths.d.ts", view: printed, format: null },
    { path: paths[1], template: "client/version/openapi-fetch.js", view, format: null },
    { path: paths[2], template: "client/version/openapi-fetch.d.ts", view, format: null },
  ];
}
