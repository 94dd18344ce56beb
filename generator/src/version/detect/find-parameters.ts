import { member, type Json } from "../../model/json.js";
import type { ApiDocument, DocumentOperation, Parameter } from "../../resolve/document.js";
import { isDated, isOrdered, type Version } from "../version.js";
import { documentsOf, type Documents } from "../versioned-api.js";
import { versionsOfParameter } from "../versions-of-parameter.js";
import type { Candidate, UnknownVersion } from "./detection.js";
import { isVersionName } from "./is-version-name.js";
import { sameVersion } from "./same-version.js";

/** The parameters that may contain the version of the API. */
interface Findings {
  readonly candidates: readonly Candidate[];
  readonly unknown: readonly UnknownVersion[];
}

/** A version parameter of one operation. */
interface Use {
  readonly document: ApiDocument;
  readonly parameter: Parameter;
  readonly listed: readonly Version[];
}

/** Finds the headers or query parameters that contain, or may contain, the version of the API. */
export function findParameters(documents: Documents, kind: "header" | "query"): Findings {
  const candidates: Candidate[] = [];
  const unknown: UnknownVersion[] = [];
  for (const uses of usesByName(documents, kind).values()) {
    const [first] = uses;
    if (first === undefined) continue;
    // An additive document without the parameter isn't counted, because its operations don't depend on the version.
    const marked = documents.kind === "additive" ? uses.map(({ document }) => document) : documentsOf(documents);
    const total = [...new Set(marked)].reduce((count, { operations }) => count + operations.length, 0);
    const listing = uses.filter(({ listed }) => listed.length > 0);
    const isListed = listing.length * 2 >= uses.length;
    const isAlwaysSent = uses.every(({ parameter }) => parameter.in === "header" || parameter.required);
    if (!isListed && !isAlwaysSent) continue;
    const version = isListed ? versionInList(listing, documents) : openVersion(uses, documents);
    const { name, at } = first.parameter;
    const candidate = { versioning: { kind, name }, version: version ?? null, at, marked: uses.length, total };
    if (version !== undefined) candidates.push(candidate);
    else if (!isListed) unknown.push({ candidate, suggestion: suggestedVersion(uses) });
  }
  return { candidates, unknown };
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
 * parameter's default, or the default must be a date.
 */
function openVersion(uses: readonly Use[], documents: Documents): Version | null | undefined {
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
  const defaults = new Set(uses.map(({ parameter, document }) => defaultOf(parameter, document)));
  const [only] = defaults;
  if (defaults.size > 1) return undefined;
  if (isOrdered(version) && (only === version || (isDated(version) && only === undefined))) return version;
  // If info.version is also a date, the default may be an older version.
  return typeof only === "string" && isDated(only) && !isDated(version) ? only : undefined;
}

function suggestedVersion(uses: readonly Use[]): Version | null {
  const dates = new Set(
    uses.map(({ parameter, document }) => {
      const schema = schemaOf(parameter, document);
      const values = [member(schema, "default"), parameter.example?.value, member(schema, "example")];
      return values.find((value) => typeof value === "string" && isDated(value));
    }),
  );
  const [only] = dates;
  return dates.size === 1 && typeof only === "string" ? only : null;
}

function isOnMost({ operations }: ApiDocument, uses: readonly Use[]): boolean {
  const parameters = new Set(uses.map(({ parameter }) => parameter));
  const has = (operation: DocumentOperation): boolean => operation.parameters.some((each) => parameters.has(each));
  return operations.filter(has).length * 2 > operations.length;
}

function defaultOf(parameter: Parameter, document: ApiDocument): Json | undefined {
  return member(schemaOf(parameter, document), "default");
}

function schemaOf({ schema }: Parameter, document: ApiDocument): Json {
  const reference = member(schema, "$ref");
  return (typeof reference === "string" ? document.schemas.get(reference)?.schema : schema) ?? true;
}
