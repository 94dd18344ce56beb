import type { LoadedPackage } from "./load-package.js";
import type { Credential } from "./read-credentials.js";

type MakeCredential = (value: unknown) => object;

interface ClientSettings {
  readonly credentials: readonly Credential[];
  /** The URL of the server; undefined for the server in the document. */
  readonly server: string | undefined;
}

/** Creates the client of a package. */
export function createClient({ index }: LoadedPackage, { credentials, server }: ClientSettings): object {
  // The types of the package aren't known here.
  const { createClient: create } = index as { readonly createClient: (options: object) => object };
  const auth = credentials.map(({ helper, value }) => (index[helper] as MakeCredential)(value));
  return create({ ...(auth.length > 0 && { auth }), ...(server !== undefined && { server }) });
}
