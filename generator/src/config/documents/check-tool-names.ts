import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Location } from "../../model/location.js";
import type { Model } from "../../model/model.js";
import { namesForOperation } from "../../analyze/names-for-operation.js";

/** Reports each name in the list of tools that doesn't match an operation of any version. */
export function checkToolNames(
  chosen: readonly { readonly name: string; readonly at: Location }[],
  models: readonly Model[],
  reporter: Reporter,
): void {
  const names = new Set(models.flatMap(({ operations }) => operations.flatMap(namesForOperation)));
  for (const { name, at } of chosen) {
    if (names.has(name)) continue;
    reporter.report({
      code: "unknown-operation",
      severity: "error",
      at,
      message: `The API has no operation ${JSON.stringify(name)}, which is listed as a tool.`,
      help: didYouMean(name, names, "Correct the name or remove the line."),
    });
  }
}
