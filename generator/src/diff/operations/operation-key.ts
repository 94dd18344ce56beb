import { pathKey } from "./compared-api.js";

/** Returns the method and path of an operation, without the names of the path's parameters. */
export function operationKey({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${pathKey(path)}`;
}
