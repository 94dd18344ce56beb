import type { Reporter } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiConfig } from "../config.js";

export interface CheckFetchClientsOptions {
  /** The location of the configuration. */
  readonly at: Location;
  readonly reporter: Reporter;
}

/**
 * Reports APIs that combine a client of openapi-fetch with a setting that doesn't support it. Returns true if there are
 * none.
 */
export function checkFetchClients(apis: readonly ApiConfig[], { at, reporter }: CheckFetchClientsOptions): boolean {
  const conflicts = apis.flatMap((api) => conflictsOf(api).map((conflict) => ({ name: api.name, ...conflict })));
  for (const { name, setting, reason } of conflicts)
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, "apis", name, "openapi-fetch"),
      message: `"openapi-fetch" and "${setting}" can't be combined, because ${reason}.`,
      help: "Remove one of the two settings.",
    });
  return conflicts.length === 0;
}

function conflictsOf({ hasFetchClient, formats, package: { runtime } }: ApiConfig): readonly Conflict[] {
  if (!hasFetchClient) return [];
  return [
    ...(formats.size > 0 ? [{ setting: "formats", reason: "openapi-fetch doesn't convert values" }] : []),
    ...(runtime === "copy"
      ? [{ setting: "standalone", reason: "a standalone package doesn't depend on other packages" }]
      : []),
  ];
}

interface Conflict {
  readonly setting: string;
  readonly reason: string;
}
