import { checkCopiedPath, type CopyOptions } from "../config/check-copied-path.js";
import type { DocumentPath } from "../config/config.js";
import { readCopiedFile } from "../config/read-copied-file.js";
import { sha256 } from "../host/sha256.js";
import type { Sources } from "../load/sources.js";
import type { OwnTemplate, TemplateSet } from "../model/package.js";

type Options = Omit<CopyOptions, "at"> & { readonly sources: Sources };

/**
 * Loads the templates in some folders. A template in a later folder replaces the one with the same name in an earlier
 * folder. If a folder doesn't exist or must not be read, reports that and returns null.
 */
export async function loadTemplateSet(folders: readonly DocumentPath[], options: Options): Promise<TemplateSet | null> {
  const files = new Map<string, OwnTemplate>();
  for (const { path: folder, at } of folders) {
    // Checks the folder before listing its files: it could be the root of the file system.
    if ((await checkCopiedPath(folder, { ...options, at })) === null) return null;
    for (const name of await options.host.listFiles(folder)) {
      if (!isTemplate(name)) continue;
      const path = `${folder}/${name}`;
      const text = await readCopiedFile(path, { ...options, at });
      if (text === null) return null;
      // Adds the text to the sources, so that diagnostics can show code frames.
      await options.sources.open(path, { readText: async () => text, parse: async () => null });
      files.set(name.replace(/\.hbs$/, ""), { path, at, content: text.replaceAll("\r\n", "\n") });
    }
  }
  return { files, key: files.size === 0 ? "" : keyOf(files) };
}

/**
 * Whether a file is a template. In `client/`, `mock/`, `partials/` and `files/`, every file is one, so that a missing
 * `.hbs` is reported. Other files without `.hbs`, such as a README beside these folders, are ignored.
 */
function isTemplate(name: string): boolean {
  return name.endsWith(".hbs") || /^(?:client|mock|partials|files)\//.test(name);
}

function keyOf(files: ReadonlyMap<string, OwnTemplate>): string {
  const texts = [...files].map(([name, { content }]) => [name, content]).sort();
  return `#${[...sha256(JSON.stringify(texts))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
