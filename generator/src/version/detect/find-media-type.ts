import type { Content, DocumentOperation } from "../../resolve/document.js";
import { versionInMediaType } from "../versioning-scheme.js";
import { documentsOf, type Documents } from "../versioned-api.js";
import type { Candidate } from "./detection.js";

/** A date in a media type, after a separator. */
const dated = /^(.+?[.;=-]\s*v?)\d{4}-\d{2}(?:-\d{2})?(?=[+;.-]|$)/i;
/** A number after `v`, or in a version parameter. */
const numbered = /^(.+?(?:[.-](?=v\d)|;\s*(?:v|version|api-version)=))v?\d+(?:\.\d+)*(?=[+;]|\.[a-z]|$)/i;

/**
 * Finds versions in media types. There may be several prefixes, as in `vnd.acme.orders.2024-01-01` and
 * `vnd.acme.users.2024-01-01`. Numbers are considered versions only if at least two different numbers occur in the media
 * types of one vendor: the number in a lone `vnd.acme.v3` is just part of the name.
 */
export function findMediaType(documents: Documents): Candidate | null {
  const operations = documentsOf(documents).flatMap((document) => document.operations);
  return candidateWith(dated, 1, operations) ?? candidateWith(numbered, 2, operations);
}

function candidateWith(pattern: RegExp, least: number, operations: readonly DocumentOperation[]): Candidate | null {
  const contents = operations.map(contentsOf);
  const prefixes = prefixesOf(contents.flat(), pattern, least);
  const versionOf = ({ mediaType }: Content): string | null => versionInMediaType(mediaType, prefixes);
  const marked = contents.filter((each) => each.some((content) => versionOf(content) !== null));
  const first = marked.flat().find((content) => versionOf(content) !== null);
  if (first === undefined) return null;
  return {
    versioning: { kind: "media-type", prefixes },
    version: null,
    at: first.at,
    marked: marked.length,
    // An operation without a body has no media type that could contain a version.
    total: operations.filter(
      (operation) =>
        bodiesOf(operation).length > 0 || contentsOf(operation).some((content) => versionOf(content) !== null),
    ).length,
  };
}

/** Returns the prefixes of the vendors that have at least `least` different versions. */
function prefixesOf(contents: readonly Content[], pattern: RegExp, least: number): readonly string[] {
  const found = [...new Set(contents.flatMap(({ mediaType }) => pattern.exec(mediaType)?.[1] ?? []))];
  // The longest prefix comes first, because one prefix may begin with another.
  const prefixes = found.sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  const versionsOf = (vendor: string): ReadonlySet<string> => {
    const own = prefixes.filter((prefix) => vendorOf(prefix) === vendor);
    return new Set(contents.flatMap(({ mediaType }) => versionInMediaType(mediaType, own) ?? []));
  };
  const vendors = [...new Set(prefixes.map(vendorOf))].filter((vendor) => versionsOf(vendor).size >= least);
  return prefixes.filter((prefix) => vendors.includes(vendorOf(prefix)));
}

/** Returns the beginning of a media type up to the vendor's name: `application/vnd.acme`. */
function vendorOf(prefix: string): string {
  return /^[^/]*\/(?:vnd\.|x[.-]|prs\.)?[^.;+\s-]*/i.exec(prefix)?.[0].toLowerCase() ?? "";
}

function contentsOf({ requestBody, responses }: DocumentOperation): readonly Content[] {
  return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)];
}

/** Returns the media types of the request body and of all responses other than errors. */
function bodiesOf({ requestBody, responses }: DocumentOperation): readonly Content[] {
  const successes = responses.filter(({ status }) => /^[123d]/.test(status));
  return [...(requestBody?.content ?? []), ...successes.flatMap(({ content }) => content)];
}
