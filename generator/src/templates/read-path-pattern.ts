import type { AddedFile } from "../model/package.js";

export type PathPattern =
  | Pick<AddedFile, "scope" | "isVersioned" | "pattern">
  /** Describes a mistake in the path. */
  | string;

/**
 * Parses the path of a template below `files/`: for which parts of an API it is filled, and the paths of the files.
 * Returns a description of the mistake if the path is invalid.
 */
export function readPathPattern(path: string): PathPattern {
  const isVersioned = path.startsWith("{version}/");
  const pattern = isVersioned ? path.slice("{version}/".length) : path;
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  if (names.includes("version")) return "{version} must be the first folder, because each version has a folder.";
  const unknown = names.find((name) => name !== "resource" && name !== "operation");
  if (unknown !== undefined)
    return `{${unknown}} is not a placeholder. The placeholders are {version}, {resource} and {operation}.`;
  if (new Set(names).size < names.length) return "A path can contain each placeholder only once.";
  const plain = pattern.replace(/\{(?:resource|operation)\}/g, "x");
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(plain))
    return "A path can contain only letters, digits, hyphens, underscores, dots and placeholders.";
  if (plain.split("/").some((segment) => segment.startsWith(".") || segment.endsWith(".")))
    return "The name of a file or folder can't begin or end with a dot.";
  if (plain.split("/").some(isReserved)) return "The path contains a name that Windows or npm reserves.";
  const scope = names.includes("operation")
    ? "operation"
    : names.includes("resource")
      ? "resource"
      : isVersioned
        ? "version"
        : "package";
  return { scope, isVersioned, pattern };
}

function isReserved(segment: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^node_modules$/i.test(segment);
}
