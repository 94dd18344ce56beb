import type { OptionValues } from "./invocation.js";
import { isPackageName } from "../../commands/init/is-package-name.js";
import type { Misuse } from "./misuse.js";

const versionPattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

/** Finds an invalid package name or version; null if both are valid. `document` is the document argument, if any. */
export function findPackageMisuse(
  document: string | undefined,
  { name, "package-version": version }: OptionValues,
): Misuse | null {
  const option = name === undefined ? "--package-version" : "--name";
  if (name === undefined && version === undefined) return null;
  if (document === undefined)
    return {
      message: `${option} needs a document.`,
      help: 'In almanac.yaml, set the name and version of a package under "package".',
    };
  if (name !== undefined && !isPackageName(name))
    return {
      message: `--name ${name} is not a valid npm package name.`,
      help: "Use lowercase letters, digits and hyphens: --name @acme/orders, for example.",
    };
  return version === undefined || versionPattern.test(version)
    ? null
    : {
        message: `--package-version ${version} is not a semantic version.`,
        help: "Use a version such as 1.2.3 or 1.2.3-beta.1.",
      };
}
