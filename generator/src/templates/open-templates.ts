import type { CopyOptions } from "../config/check-copied-path.js";
import type { DocumentPath } from "../config/config.js";
import type { Assets } from "../host/assets.js";
import type { Sources } from "../load/sources.js";
import type { AddedFile } from "../model/package.js";
import { createRender, type Render } from "../render/engine.js";
import { loadTemplateSet } from "./load-template-set.js";

interface Options extends Omit<CopyOptions, "at"> {
  readonly sources: Sources;
  readonly assets: Assets;
  readonly isMock?: boolean;
}

export interface OpenedTemplates {
  readonly render: Render;
  /** Returns the path of the user's template with a name; null for Almanac's templates. */
  readonly pathOf: (name: string) => string | null;
  /** The files that the templates add to a client package. */
  readonly added: readonly AddedFile[];
}

/**
 * Opens the templates in some folders, in addition to Almanac's. If one of them is invalid, reports that and returns
 * null.
 */
export async function openTemplates(
  folders: readonly DocumentPath[],
  options: Options,
): Promise<OpenedTemplates | null> {
  const { assets, reporter, isMock = false } = options;
  if (folders.length === 0) return { render: createRender(assets.templates), pathOf: () => null, added: [] };
  const set = await loadTemplateSet(folders, options);
  if (set === null) return null;
  // The compiler of templates is loaded only if there are templates to compile.
  const { checkTemplateSet } = await import("./check-template-set.js");
  const added = checkTemplateSet(set, {
    known: new Set(assets.templates.keys()),
    reporter,
    isMock,
    viewSchema: assets.viewSchema,
  });
  if (added === null) return null;
  const { createOwnRender } = await import("../render/own/create-own-render.js");
  const { reportingRender } = await import("./reporting-render.js");
  return {
    render: reportingRender(createOwnRender(assets.templates, set), reporter),
    pathOf: (name) => set.files.get(name)?.path ?? null,
    added,
  };
}
