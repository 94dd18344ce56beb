import type { Reporter } from "../diagnostics/reporter.js";
import { isArray, isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, keysOf, type Location } from "../model/location.js";

/** A file of the ledger whose form has been checked: the facts of a page, with its errata put right. */
export interface LedgerPage {
  readonly at: Location;
  readonly root: Json;
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  /** With the names of parameters in braces, placeholders replaced. */
  readonly path: string;
  readonly version: string | null;
  readonly errata: readonly Erratum[];
}

export interface Erratum {
  readonly at: Location;
  /** The keys that lead to the place. */
  readonly keys: readonly string[];
  readonly printed: Json;
  readonly holds: Json;
}

/**
 * Reads a page: placeholders become their values, and at the places of errata what holds takes the place of what is printed. An
 * erratum whose place does not hold what it says is printed there is reported.
 */
export function readLedgerPage(root: Json, at: Location, reporter: Reporter): LedgerPage {
  const errata = listOf(root, "errata").map((entry, index): Erratum => {
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
      keepsNames.has(key) ? value : fill(value, placeholders),
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

/** In these a name in braces is a parameter's, not a value's. */
const keepsNames = new Set(["path", "heading", "samples", "placeholders", "errata"]);

export function listOf(value: Json, key: string): readonly Json[] {
  const list = member(value, key);
  return isArray(list) ? list : [];
}

/** A path of the page with the document's names for its parameters. */
export function nameParameters(path: string, placeholders: Json): string {
  return path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const parameter = stringMember(member(placeholders, name) ?? null, "parameter");
    return parameter === null ? whole : `{${parameter}}`;
  });
}

function fill(value: Json, placeholders: Json): Json {
  if (typeof value === "string") {
    return value.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const replacement = member(member(placeholders, name) ?? null, "value");
      return replacement === undefined ? whole : toText(replacement);
    });
  }
  if (isArray(value)) return value.map((item) => fill(item, placeholders));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child, placeholders)]))
    : value;
}

export function valueAt(value: Json, keys: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const key of keys) found = isArray(found) ? found[Number(key)] : member(found, key);
  return found;
}

export function replaceAt(value: Json, keys: readonly string[], replacement: Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement;
  if (isArray(value))
    return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, replacement) : item));
  return isObject(value) ? { ...value, [key]: replaceAt(value[key] ?? null, rest, replacement) } : value;
}

function reportStale({ at }: Erratum, isMissing: boolean, reporter: Reporter): void {
  reporter.report({
    code: "stale-erratum",
    severity: "error",
    at,
    message: isMissing
      ? "The erratum names a place that is not in this file."
      : "At the erratum's place stands something else than it says is printed.",
    help: "Correct the place or the printed value, or remove the erratum.",
  });
}
