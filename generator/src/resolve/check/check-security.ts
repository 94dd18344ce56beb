import type { Report } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument, SecurityRequirement, SecuritySchemeKind } from "../document.js";
import type { LocatedValue } from "../references/located-value.js";

/** Reports requirements with unknown schemes, and requirements whose credentials can't be sent in one request. */
export function checkSecurity(document: ApiDocument, root: LocatedValue, report: (entry: Report) => void): void {
  const kinds = new Map(document.securitySchemes.map(({ name, kind }) => [name, kind]));
  // Documents often repeat a requirement on every operation.
  const reportedPairs = new Set<string>();
  const check = (requirements: readonly SecurityRequirement[] | null, parent: Location): void => {
    for (const [index, requirement] of (requirements ?? []).entries()) {
      const at = childOf(parent, "security", index);
      for (const { scheme } of requirement) if (!kinds.has(scheme)) report(unknownScheme(scheme, at, kinds));
      for (const conflict of conflictsIn(requirement, kinds)) {
        const pair = JSON.stringify([conflict.first, conflict.second]);
        if (!reportedPairs.has(pair)) report(conflictingCredentials(conflict, at));
        reportedPairs.add(pair);
      }
    }
  };
  check(document.security, root.at);
  for (const { security, at } of document.operations) check(security, at);
}

type Kinds = ReadonlyMap<string, SecuritySchemeKind>;

/** Two schemes of a requirement whose credentials belong in the same part of a request. */
interface Conflict {
  readonly first: string;
  readonly second: string;
  readonly part: string;
}

function conflictsIn(requirement: SecurityRequirement, kinds: Kinds): readonly Conflict[] {
  const schemes = requirement.flatMap(({ scheme }) => {
    const part = partOf(kinds.get(scheme) ?? null);
    return part === null ? [] : [{ scheme, part }];
  });
  return schemes.flatMap(({ scheme: second, part }, index) => {
    const other = schemes.slice(0, index).find((each) => isSamePart(each.part, part));
    return other === undefined ? [] : [{ first: other.scheme, second, part }];
  });
}

/** Returns the part of a request that contains the credential; null if the client doesn't support the scheme. */
function partOf(kind: SecuritySchemeKind | null): string | null {
  if (kind === null || kind.type === "unsupported") return null;
  if (kind.type !== "apiKey") return "the header Authorization";
  return kind.in === "query" ? `the query parameter ${kind.name}` : `the ${kind.in} ${kind.name}`;
}

/** Names of headers are case-insensitive. */
function isSamePart(left: string, right: string): boolean {
  const isHeader = left.startsWith("the header ");
  return isHeader ? left.toLowerCase() === right.toLowerCase() : left === right;
}

function unknownScheme(scheme: string, at: Location, kinds: Kinds): Report {
  return {
    code: "unknown-security-scheme",
    severity: "warning",
    at: childOf(at, scheme),
    onKey: true,
    message: `Unknown security scheme ${JSON.stringify(scheme)}.`,
    help: didYouMean(scheme, new Set(kinds.keys()), "Define it in components.securitySchemes."),
  };
}

function conflictingCredentials({ first, second, part }: Conflict, at: Location): Report {
  return {
    code: "conflicting-credentials",
    severity: "warning",
    at: childOf(at, second),
    onKey: true,
    message: `The security schemes ${JSON.stringify(first)} and ${JSON.stringify(second)} are both required, but a request can contain only one credential in ${part}.`,
    help: "If callers can choose one of them, write two requirements with one scheme each instead of one requirement with both.",
  };
}
