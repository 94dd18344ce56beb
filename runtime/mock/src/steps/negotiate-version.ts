import { negotiate } from "../negotiate/negotiate.js";
import type { Problem } from "../problem.js";
import type { Exchange } from "./exchange.js";

export interface VersionRules {
  /** The mock's current date (YYYY-MM-DD) if sunsets are enforced; null if they are ignored. */
  readonly sunsetBy: string | null;
  /** Whether requests for a date without a published version are rejected. */
  readonly isPublishedOnly: boolean;
}

/** Selects the version, the revision and the media type of the response. */
export function negotiateVersion(exchange: Exchange, { sunsetBy, isPublishedOnly }: VersionRules): Problem | null {
  const { operation, request, query } = exchange;
  if (operation === null) return null;
  const agreement = negotiate({ request, query: query.values, operation });
  if ("kind" in agreement) return agreement;
  const { requested, version: published } = agreement;
  if (isPublishedOnly && requested !== null && requested !== published)
    return { kind: "unknown-version", version: requested };
  exchange.agreement = agreement;
  const { sunset, version } = agreement.revision;
  if (sunset === null || sunsetBy === null || sunsetBy < sunset) return null;
  return { kind: "gone", version: version ?? "", path: exchange.path.replace(/^\//, "") };
}
