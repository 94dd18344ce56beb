import type { OptionValues } from "./invocation.js";
import type { Misuse } from "./misuse.js";

const namePattern = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const versionPattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

/** Finds an invalid name or version of a package; null if they are valid. `document` is the single document, if there is one. */
export function findPackageMisuse(
  document: string | undefined,
  { name, "package-version": version }: OptionValues,
): Misuse | null {
  const option = name === undefined ? "--package-version" : "--name";
  if (name === undefined && version === undefined) return null;
  if (document === undefined)
    return {
      message: `${option} needs a document.`,
      help: 'The packages of almanac.yaml have their names and versions there, under "package".',
    };
  if (name !== undefined && !namePattern.test(name))
    return {
      message: `--name ${name} is not a name for an npm package.`,
      help: "Write it in lower case: --name @acme/orders, for example.",
    };
  return version === undefined || versionPattern.test(version)
    ? null
    : { message: `--package-version ${version} is not a semantic version.`, help: "Write 1.2.3 or 1.2.3-beta.1." };
}
