import type { Edition } from "../../edition/edition.js";
import type { Job } from "../../render/render.js";
import { importPath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { emitSame } from "../emit-same.js";
import { enumConstants } from "./enum-constants.js";

/** Emits the constants for the enums of a version. Emits no files if there are none. */
export function emitConstants(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  const constants = enumConstants(edition.model, context.hasConstants);
  if (constants.length === 0) return [];
  const { source } = context.info;
  const text = JSON.stringify(constants);
  const earlier = context.editions.slice(0, context.editions.indexOf(edition));
  const same = earlier.find(({ model }) => JSON.stringify(enumConstants(model, context.hasConstants)) === text);
  const paths = [`${folder.path}constants.js`, `${folder.path}constants.d.ts`] as const;
  if (same !== undefined) {
    return emitSame(paths, { source, from: importPath(folder, same.version, "constants") });
  }
  const view = { source, constants };
  return [
    { path: paths[0], template: "client/version/constants.js", view, format: null },
    { path: paths[1], template: "client/version/constants.d.ts", view, format: null },
  ];
}
