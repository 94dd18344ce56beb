import { member, type Json } from "../../model/json.js";
import type { ApiDocument, DocumentOperation, Parameter } from "../../resolve/document.js";
import { isDated, isOrdered, type Version } from "../version.js";
import { documentsOf, type Documents } from "../versioned-api.js";
import { versionsOfParameter } from "../versions-of-parameter.js";
import type { Candidate } from "./detection.js";
import { isVersionName } from "./is-version-name.js";
import { sameVersion } from "./same-version.js";

/** A version parameter of one operation. */
interface Use {
  readonly document: ApiDocument;
  readonly parameter: Parameter;
  readonly listed: readonly Version[];
}

/** Finds the headers or query parameters that contain the version of the API. */
export function findParameters(documents: Documents, kind: "header" | "query"): readonly Candidate[] {
  return [...usesByName(documents, kind).values()].flatMap((uses) => {
    const [first] = uses;
    if (first === undefined) return [];
    // An additive document without the parameter isn't counted, because its operations don't depend on the version.
    const marked = documents.kind === "additive" ? uses.map(({ document }) => document) : documentsOf(documents);
    const total = [...new Set(marked)].reduce((count, { operations }) => count + operations.length, 0);
    const listing = uses.filter(({ listed }) => listed.length > 0);
    const version =
      listing.length * 2 >= uses.length ? versionInList(listing, documents) : openVersion(uses, documents);
    if (version === undefined) return [];
    const { name, at } = first.parameter;
    return [{ versioning: { kind, name }, version, at, marked: uses.length, total }];
  });
}

function usesByName(documents: Documents, kind: "header" | "query"): ReadonlyMap<string, readonly Use[]> {
  const byName = new Map<string, Use[]>();
  for (const document of documentsOf(documents)) {
    for (const parameter of document.operations.flatMap(({ parameters }) => parameters)) {
      if (parameter.in !== kind || !(isVersionName(parameter.name) || isVersionHeader(parameter, document))) continue;
      const key = kind === "header" ? parameter.name.toLowerCase() : parameter.name;
      const uses = byName.get(key) ?? [];
      uses.push({ document, parameter, listed: versionsOfParameter(parameter, document) });
      byName.set(key, uses);
    }
  }
  return byName;
}

/**
 * Recognizes version headers whose name doesn't suggest a version, such as `revision`. The header must be required, and
 * its default must be the document's `info.version`, which must be a date.
 */
function isVersionHeader(parameter: Parameter, document: ApiDocument): boolean {
  const { version } = document;
  return (
    parameter.in === "header" && parameter.required && isDated(version) && defaultOf(parameter, document) === version
  );
}

/**
 * Returns the version that the documents describe. Null if they describe several versions; undefined if the listed
 * values are not versions of the API.
 */
function versionInList(listing: readonly Use[], documents: Documents): Version | null | undefined {
  const all = [...new Set(listing.flatMap(({ listed }) => listed))];
  if (all.filter(isOrdered).length * 2 <= all.length) return undefined;
  if (documents.kind !== "one") return all.some((each) => documents.documents.has(each)) ? null : undefined;
  const { publishedVersions, version } = documents.document;
  // If every operation lists the same versions, for example through a shared parameter, the document doesn't
  // necessarily describe all of them.
  const isShared = publishedVersions === null && listing.every(({ listed }) => listed.length === all.length);
  const own = isShared ? (all.find((each) => sameVersion(each, version)) ?? defaultIn(all, listing)) : undefined;
  const [only] = all;
  return own ?? (all.length > 1 || (only !== undefined && isDated(only)) ? null : undefined);
}

/** Returns the listed version that is the parameter's default in all operations; undefined if there is none. */
function defaultIn(versions: readonly Version[], uses: readonly Use[]): Version | undefined {
  const defaults = new Set(uses.map(({ parameter, document }) => defaultOf(parameter, document)));
  const [only] = defaults;
  return defaults.size === 1 ? versions.find((version) => version === only) : undefined;
}

/**
 * Like `versionInList`, but for a parameter that lists no versions. If there are several documents, each version must
 * be a date or the document's `info.version`. If there is only one, its `info.version` must be a date or the
 * parameter's default.
 */
function openVersion(uses: readonly Use[], documents: Documents): Version | null | undefined {
  if (!uses.every(({ parameter }) => parameter.in === "header" || parameter.required)) return undefined;
  if (documents.kind !== "one") {
    const { kind } = documents;
    const isMarked = ([version, document]: readonly [Version, ApiDocument]): boolean =>
      (isDated(version) || sameVersion(version, document.version)) && isOnMost(document, uses);
    const isBeforeMarking = (document: ApiDocument): boolean =>
      kind === "additive" && !uses.some((use) => use.document === document);
    return [...documents.documents].every((each) => isMarked(each) || isBeforeMarking(each[1])) ? null : undefined;
  }
  const { publishedVersions, version } = documents.document;
  if (publishedVersions?.some((each) => isDated(each.version)) === true) return null;
  const defaults = uses.map(({ parameter, document }) => defaultOf(parameter, document));
  const isProven =
    defaults.every((each) => each === version) || (isDated(version) && defaults.every((each) => each === undefined));
  return isOrdered(version) && isProven ? version : undefined;
}

function isOnMost({ operations }: ApiDocument, uses: readonly Use[]): boolean {
  const parameters = new Set(uses.map(({ parameter }) => parameter));
  const has = (operation: DocumentOperation): boolean => operation.parameters.some((each) => parameters.has(each));
  return operations.filter(has).length * 2 > operations.length;
}

function defaultOf({ schema }: Parameter, document: ApiDocument): Json | undefined {
  const reference = member(schema, "$ref");
  const resolved = typeof reference === "string" ? document.schemas.get(reference)?.schema : schema;
  return member(resolved ?? true, "default");
}
