import type { Parameter } from "../../resolve/document.js";
import type { VersioningScheme } from "../versioning-scheme.js";

/** Returns a function that recognizes the parameter with the version. */
export function versionParameterOf(versioning: VersioningScheme): (parameter: Parameter) => boolean {
  if (versioning.kind !== "header" && versioning.kind !== "query") return () => false;
  const { kind, name } = versioning;
  // Header names are case-insensitive.
  return (parameter) =>
    parameter.in === kind &&
    (kind === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name);
}
