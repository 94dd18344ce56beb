import type { Reporter } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiConfig } from "../config.js";

export interface CheckFetchClientsOptions {
  /** The location of the configuration. */
  readonly at: Location;
  readonly reporter: Reporter;
}

/**
 * Reports APIs that have both a client of openapi-fetch and formats to convert. openapi-fetch doesn't convert values, so
 * the types would be wrong. Returns whether there are none.
 */
export function checkFetchClients(apis: readonly ApiConfig[], { at, reporter }: CheckFetchClientsOptions): boolean {
  const wrong = apis.filter(({ hasFetchClient, formats }) => hasFetchClient && formats.size > 0);
  for (const { name } of wrong)
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, "apis", name, "openapi-fetch"),
      message: '"openapi-fetch" and "formats" can\'t be combined, because openapi-fetch doesn\'t convert values.',
      help: "Remove one of the two settings.",
    });
  return wrong.length === 0;
}
