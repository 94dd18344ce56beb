import { kebabCase } from "../analyze/names/words.js";
import { member, stringMember, type Json } from "../model/json.js";
import type { Choice } from "./choice.js";
import type { PackageConfig } from "./config.js";

/** Returns the metadata of a package without configuration: from the choice, or else from `info` of the document. */
export function packageOfDocument(
  root: Json | undefined,
  { name, packageVersion }: Pick<Choice, "name" | "packageVersion">,
  source: string,
): PackageConfig {
  const info = member(root, "info");
  const license = member(info, "license");
  return {
    name: name ?? (kebabCase(stringMember(info, "title") ?? "").slice(0, 80) || "api"),
    version: packageVersion ?? semanticVersion(stringMember(info, "version") ?? "") ?? "0.0.0",
    description: null,
    license: licenseExpression(stringMember(license, "identifier"), stringMember(license, "name")),
    licenseFile: null,
    repository: null,
    changelog: null,
    runtime: "copy",
    source,
  };
}

/** Returns a version as npm requires it: `1.2.3`, or `1.2.0` for `1.2`. Null for anything else, such as a date. */
function semanticVersion(text: string): string | null {
  const number = "(?:0|[1-9]\\d{0,14})";
  const pattern = new RegExp(
    `^v?(${number})\\.(${number})(?:\\.(${number})(-[0-9A-Za-z-]{1,40}(?:\\.[0-9A-Za-z-]{1,40}){0,5})?)?$`,
  );
  const [, major, minor, patch = "0", prerelease = ""] = pattern.exec(text) ?? [];
  if (major === undefined || minor === undefined || /(?:^|[-.])0\d+(?:\.|$)/.test(prerelease)) return null;
  return `${major}.${minor}.${patch}${prerelease}`;
}

/** Maps license names in documents, in lowercase and without spaces and punctuation, to SPDX identifiers. */
const identifiers: ReadonlyMap<string, string> = new Map([
  ["mit", "MIT"],
  ["mitlicense", "MIT"],
  ["themitlicense", "MIT"],
  ["isc", "ISC"],
  ["apache20", "Apache-2.0"],
  ["apachelicense20", "Apache-2.0"],
  ["apachelicenseversion20", "Apache-2.0"],
  ["apache2", "Apache-2.0"],
  ["bsd2clause", "BSD-2-Clause"],
  ["bsd3clause", "BSD-3-Clause"],
  ["mpl20", "MPL-2.0"],
  ["cc010", "CC0-1.0"],
  ["ccby40", "CC-BY-4.0"],
  ["unlicense", "Unlicense"],
]);

/** Returns an SPDX expression; null if the document has neither a valid one nor a known license name. */
function licenseExpression(identifier: string | null, name: string | null): string | null {
  if (identifier !== null && /^[A-Za-z0-9.+-]{1,60}(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]{1,60}){0,5}$/.test(identifier))
    return identifier;
  return identifiers.get((name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "")) ?? null;
}
