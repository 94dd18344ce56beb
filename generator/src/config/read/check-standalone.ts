import type { Reporter } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiConfig } from "../config.js";

export interface CheckStandaloneOptions {
  /** The location of the configuration. */
  readonly at: Location;
  readonly reporter: Reporter;
}

/** Reports standalone packages with parts that need another package. Returns true if there are none. */
export function checkStandalone(apis: readonly ApiConfig[], { at, reporter }: CheckStandaloneOptions): boolean {
  const conflicts = apis
    .filter((api) => api.package.runtime === "copy")
    .flatMap(({ name, validators, hasFixtures }) => [
      ...(validators === null ? [] : [{ name, setting: "validators" }]),
      ...(hasFixtures ? [{ name, setting: "fixtures" }] : []),
    ]);
  for (const { name, setting } of conflicts)
    reporter.report({
      code: "invalid-configuration",
      severity: "error",
      at: childOf(at, "apis", name, setting),
      message: `"${setting}" and "standalone" can't be combined, because a standalone package doesn't depend on other packages.`,
      help: "Remove one of the two settings.",
    });
  return conflicts.length === 0;
}
