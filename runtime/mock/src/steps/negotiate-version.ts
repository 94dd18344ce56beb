import { negotiate } from "../negotiate/negotiate.js";
import type { Problem } from "../problem.js";
import type { Exchange } from "./exchange.js";

export interface VersionRules {
  /** The mock's day (YYYY-MM-DD) if what is past its sunset is refused; null if all is served. */
  readonly sunsetBy: string | null;
  /** Whether a date on which nothing was published is refused. */
  readonly isPublishedOnly: boolean;
}

/** Settles the version, the revision and the media type of the answer. */
export function negotiateVersion(exchange: Exchange, { sunsetBy, isPublishedOnly }: VersionRules): Problem | null {
  const { operation, request, query } = exchange;
  if (operation === null) return null;
  const agreement = negotiate({ request, query, operation });
  if ("kind" in agreement) return agreement;
  const { requested, version: published } = agreement;
  if (isPublishedOnly && requested !== null && requested !== published)
    return { kind: "unknown-version", version: requested };
  exchange.agreement = agreement;
  const { sunset, version } = agreement.revision;
  if (sunset === null || sunsetBy === null || sunsetBy < sunset) return null;
  return { kind: "gone", version: version ?? "", path: exchange.path.replace(/^\//, "") };
}
