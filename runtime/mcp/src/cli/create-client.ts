import type { LoadedPackage } from "./load-package.js";

interface ClientSettings {
  readonly env: string;
  readonly server: string | null;
}

type Create = (options: object) => object;
type FromEnvironment = (prefix: string, makers: object) => object;

/** Creates the client of a package with the credentials in environment variables. */
export function createClient({ index, kit, tools }: LoadedPackage, { env, server }: ClientSettings): object {
  const { makers, secrets } = tools.credentials;
  const functionsOf = (names: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [key, index[name]]));
  // The types of the package aren't known here.
  const { createClient: create } = index as { readonly createClient: Create };
  const { fromEnvironment } = kit as { readonly fromEnvironment: FromEnvironment };
  const options = fromEnvironment(env, { ...functionsOf(makers), secrets: functionsOf(secrets) });
  return create({ ...options, ...(server !== null && { server }) });
}
