import { fileOf } from "../model/location.js";
import { isArray, isObject, type Json } from "../model/json.js";
import { folderOf, isInside, joinPath } from "../host/file-path.js";
import type { Source } from "./source.js";
import type { Sources } from "./sources.js";

export interface LoadOptions {
  readonly sources: Sources;
  /** Follows symbolic links; null where there is nothing. */
  readonly realPath: (path: string) => Promise<string | null>;
}

/** A document and the files that it refers to. */
export interface LoadedDocument {
  readonly root: Source;
  /** The root first. */
  readonly files: readonly Source[];
}

/**
 * Reads a document and every file that it refers to, directly or not, as far as they lie in its own folder. Nothing is reported
 * here of a reference that leads nowhere or out: `References` does, where one is followed.
 */
export async function loadDocument(path: string, { sources, realPath }: LoadOptions): Promise<LoadedDocument | null> {
  const root = await sources.open(path);
  if (root === null) return null;
  const jail = await realPath(folderOf(path));
  // Files are added behind while those before are gone through.
  const files: Source[] = [root];
  const seen = new Set<string>([path]);
  for (const source of files) {
    for (const file of filesReferredTo(source)) {
      if (seen.has(file) || !isInside(folderOf(path), file)) continue;
      seen.add(file);
      const real = await realPath(file);
      if (real === null || jail === null || !isInside(jail, real)) continue;
      const next = await sources.open(file);
      if (next !== null) files.push(next);
    }
  }
  return { root, files };
}

function filesReferredTo(source: Source): ReadonlySet<string> {
  const files = new Set<string>();
  const visited = new Set<Json>();
  const visit = (value: Json): void => {
    if (isArray(value)) {
      for (const item of value) visit(item);
    } else if (isObject(value) && !visited.has(value)) {
      visited.add(value);
      for (const [key, child] of Object.entries(value)) {
        if (key === "$ref" && typeof child === "string") addFile(child);
        else if (key === "mapping" && isObject(child)) Object.values(child).forEach((target) => addFile(target));
        else visit(child);
      }
    }
  };
  const addFile = (reference: Json): void => {
    if (typeof reference !== "string" || reference.startsWith("#")) return;
    const target = resolveFile(source.path, reference);
    if (target !== null) files.add(target);
  };
  visit(source.root);
  return files;
}

/** The file that a reference names, seen from the file that it stands in; null for anything but a relative path. */
export function resolveFile(from: string, reference: string): string | null {
  const file = decode(fileOf(reference));
  if (file === null || file === "" || /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\]|\\|\0/.test(file)) return null;
  return joinPath(folderOf(from), file);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
