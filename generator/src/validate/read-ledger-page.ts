import type { Reporter } from "../diagnostics/reporter.js";
import { isArray, isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, keysOf, type Location } from "../model/location.js";
import type { Erratum, LedgerPage } from "./ledger-page.js";
import { listMember } from "./list-member.js";
import { nameParameters } from "./name-parameters.js";
import { replaceAt } from "./replace-at.js";

/**
 * Reads a page that conforms to the ledger's schema. Replaces placeholders with their values, and each erratum's
 * printed value with the correct one. Reports an erratum whose printed value is not on the page.
 */
export function readLedgerPage(root: Json, at: Location, reporter: Reporter): LedgerPage {
  const errata = listMember(root, "errata").map((entry, index): Erratum => {
    const pointer = stringMember(entry, "at") ?? "";
    return {
      at: childOf(at, "errata", index, "at"),
      keys: keysOf(pointer),
      printed: member(entry, "printed") ?? null,
      holds: member(entry, "holds") ?? null,
    };
  });
  let corrected = root;
  for (const erratum of errata) {
    const found = valueAt(root, erratum.keys);
    if (found === undefined || JSON.stringify(found) !== JSON.stringify(erratum.printed))
      reportStale(erratum, found === undefined, reporter);
    else corrected = replaceAt(corrected, erratum.keys, erratum.holds);
  }
  const placeholders = member(root, "placeholders") ?? {};
  const filled = Object.fromEntries(
    Object.entries(isObject(corrected) ? corrected : {}).map(([key, value]) => [
      key,
      keysWithoutValues.has(key) ? value : fill(value, placeholders),
    ]),
  );
  return {
    at,
    root: filled,
    api: stringMember(root, "api") ?? "",
    operation: stringMember(root, "operation") ?? "",
    method: stringMember(root, "method") ?? "",
    path: nameParameters(stringMember(root, "path") ?? "", placeholders),
    version: stringMember(root, "version"),
    errata,
  };
}

/** Keys whose values keep their placeholders. In paths, placeholders stand for parameters. */
const keysWithoutValues = new Set(["path", "heading", "samples", "placeholders", "errata"]);

function fill(value: Json, placeholders: Json): Json {
  if (typeof value === "string") {
    return value.replace(/\{([^{}]+)\}/g, (match, name: string) => {
      const replacement = member(member(placeholders, name) ?? null, "value");
      return replacement === undefined ? match : toText(replacement);
    });
  }
  if (isArray(value)) return value.map((item) => fill(item, placeholders));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child, placeholders)]))
    : value;
}

function valueAt(value: Json, keys: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const key of keys) found = isArray(found) ? found[Number(key)] : member(found, key);
  return found;
}

function reportStale({ at }: Erratum, isMissing: boolean, reporter: Reporter): void {
  reporter.report({
    code: "stale-erratum",
    severity: "error",
    at,
    message: isMissing
      ? "The erratum points to a location that does not exist in this file."
      : 'The value that "at" points to differs from the value of "printed".',
    help: 'Correct "at" or "printed", or remove the erratum.',
  });
}
