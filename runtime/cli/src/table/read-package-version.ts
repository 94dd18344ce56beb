import { readFileSync } from "node:fs";

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

/** Returns the name and the version of the package. `folder` contains the tables: `bin/commands` of the package. */
export function readPackageVersion(folder: URL): string {
  const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", folder), "utf8")) as Manifest;
  return [name, version].filter((each) => each !== undefined).join(" ");
}
