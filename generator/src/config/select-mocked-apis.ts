import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { ApiConfig, MockConfig } from "./config.js";

/** The APIs of a mock; null if it names one that the configuration does not have, which is reported. */
export function selectMockedApis(
  { apis: names }: MockConfig,
  apis: readonly ApiConfig[],
  reporter: Reporter,
): readonly ApiConfig[] | null {
  const known = apis.map(({ name }) => name);
  const unknown = names.filter(({ name }) => !known.includes(name));
  for (const { name, at } of unknown) {
    reporter.report({
      code: "unknown-api",
      severity: "error",
      at,
      message: `The configuration has no API ${JSON.stringify(name)}.`,
      help: didYouMean(name, new Set(known), `It has ${known.join(", ")}.`),
    });
  }
  return unknown.length > 0 ? null : names.flatMap(({ name }) => apis.filter((api) => api.name === name));
}
