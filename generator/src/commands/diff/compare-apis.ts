import { compareDocuments, type DiffOptions } from "../../diff/compare-documents.js";
import type { Emission, Occurrence } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import { isSunsetDate } from "../../diff/findings/is-sunset-date.js";
import type { LocatedFinding } from "../../diff/report.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { versionInMediaType } from "../../version/versioning-scheme.js";
import { compareMovedContents } from "./compare-moved-contents.js";
import { compareMovedPaths } from "./compare-moved-paths.js";
import { compareVersionsOffered } from "./compare-versions-offered.js";
import { locateFinding } from "./locate-finding.js";
import { OfferedVersions } from "./offered-versions.js";
import type { OpenedSide } from "./open-side.js";
import { pairSides } from "./pair-sides.js";
import { selectSide } from "./select-side.js";

export interface ComparedState {
  readonly api: VersionedApi;
  /** Null to compare the whole API. */
  readonly version: Version | null;
  readonly sources: OpenedSide["sources"];
}

export interface CompareOptions extends DiffOptions {
  /** The key of the API in the configuration; null if documents are compared. */
  readonly name: string | null;
}

/** Compares two states of an API, or two of its versions. Adds to each affected operation the versions that changed. */
export function compareApis(
  base: ComparedState,
  revision: ComparedState,
  { name, ...options }: CompareOptions,
): readonly LocatedFinding[] {
  const emissions =
    base.version !== null && revision.version !== null
      ? compareTwoVersions(base.api, revision.api, { from: base.version, to: revision.version, options })
      : compareStates(base.api, revision.api, options);
  const sides = { api: name, base: locatedSide(base), revision: locatedSide(revision) };
  return groupFindings(emissions).map((finding) => locateFinding(finding, sides));
}

function compareStates(from: VersionedApi, to: VersionedApi, options: DiffOptions): readonly Emission[] {
  const offered = [new OfferedVersions(to), new OfferedVersions(from)];
  const found = pairSides(from, to).flatMap(({ base, revision, version }) => {
    const versionsOf = (occurrence: Occurrence): readonly Version[] =>
      version !== null ? [version] : (offered.map((each) => each.of(occurrence)).find((each) => each.length > 0) ?? []);
    const emissions = compareDocuments(base, revision, options).map((each) => withoutRiskOfNewVersion(each, from, to));
    return emissions.map((each) => withVersions(each, versionsOf(each.occurrence)));
  });
  return [
    ...found,
    ...compareMovedContents(from, to, options),
    ...compareMovedPaths(from, to, options),
    ...compareVersionsOffered(from, to, options.today ?? null),
  ];
}

/**
 * A media type of a new version affects no caller: requests specify an older version. A media type of an older version
 * affects the callers of a version as the comparison of its bodies shows.
 */
function withoutRiskOfNewVersion(emission: Emission, from: VersionedApi, to: VersionedApi): Emission {
  const { id, args } = emission;
  const mediaType = args["to"];
  if (to.versioning.kind !== "media-type" || from.versions.length === 0) return emission;
  if (!id.endsWith("-media-type-added") || typeof mediaType !== "string") return emission;
  const version = versionInMediaType(mediaType, to.versioning.prefixes);
  if (version === null || (from.versions.includes(version) && !isInBody(emission, from, to))) return emission;
  return { ...emission, wire: "safe", types: "safe", witness: null };
}

/** Whether a media type belongs to a body that `compareMovedContents` compares, and not to a callback. */
function isInBody({ cause }: Emission, from: VersionedApi, { versioning, documents }: VersionedApi): boolean {
  if (from.versioning.kind !== versioning.kind || from.documents.kind !== "one" || documents.kind !== "one")
    return false;
  return documents.document.operations.some(({ requestBody, responses }) =>
    [requestBody, ...responses].some((body) => body?.content.some(({ at }) => at === cause.revision) ?? false),
  );
}

function compareTwoVersions(
  fromApi: VersionedApi,
  toApi: VersionedApi,
  { from, to, options }: { readonly from: Version; readonly to: Version; readonly options: DiffOptions },
): readonly Emission[] {
  const [base, revision] = [selectSide(fromApi, from), selectSide(toApi, to)];
  const remaining = new Set(revision.operations.map(({ operation }) => `${operation.method} ${operation.path}`));
  const found = compareDocuments(base, revision, options).filter(({ id }) => !isSunsetDate(id));
  return found.map((each) => {
    const { operation } = each.occurrence;
    const isLeft = operation === null || remaining.has(`${operation.method} ${operation.path}`);
    return withVersions(each, [isLeft ? to : from]);
  });
}

function withVersions(emission: Emission, versions: readonly Version[]): Emission {
  const { operation } = emission.occurrence;
  if (operation === null) return emission;
  return { ...emission, occurrence: { ...emission.occurrence, operation: { ...operation, versions } } };
}

function locatedSide({ api, sources }: ComparedState): Parameters<typeof locateFinding>[1]["base"] {
  return { sources, document: documentsOf(api.documents)[0]?.at ?? "" };
}
