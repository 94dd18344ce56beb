import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { ApiConfig, MockConfig } from "./config.js";

/** Returns the APIs that a mock combines. If one of them is not in the configuration, reports that and returns null. */
export function selectMockedApis(
  { apis: names }: MockConfig,
  apis: readonly ApiConfig[],
  reporter: Reporter,
): readonly ApiConfig[] | null {
  const allNames = apis.map(({ name }) => name);
  const unknown = names.filter(({ name }) => !allNames.includes(name));
  for (const { name, at } of unknown) {
    reporter.report({
      code: "unknown-api",
      severity: "error",
      at,
      message: `The configuration has no API ${JSON.stringify(name)}.`,
      help: didYouMean(name, new Set(allNames), `It has the following APIs: ${allNames.join(", ")}.`),
    });
  }
  return unknown.length > 0 ? null : names.flatMap(({ name }) => apis.filter((api) => api.name === name));
}
