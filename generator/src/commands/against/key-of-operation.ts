import { pathWithoutNames } from "../../version/versioning-scheme.js";

/** Returns a key that is equal for an operation in both documents, even if its path parameters have other names. */
export function keyOfOperation({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${pathWithoutNames(path)}`;
}
