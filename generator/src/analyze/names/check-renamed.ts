import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Location } from "../../model/location.js";
import type { Model } from "../../model/model.js";

/** Reports each rename in the configuration whose new name matches no operation in any version. */
export function checkRenamed(
  renamed: readonly { readonly to: string; readonly at: Location }[],
  models: readonly Model[],
  reporter: Reporter,
): void {
  if (renamed.length === 0) return;
  const operations = models.flatMap((model) => model.operations);
  const names = new Set(
    operations.flatMap(({ operationId, name }) => (operationId === null ? [name] : [operationId, name])),
  );
  for (const { to, at } of renamed) {
    if (names.has(to)) continue;
    reporter.report({
      code: "stale-rename",
      severity: "warning",
      at,
      message: `The API has no operation ${JSON.stringify(to)}, so no operation can have been renamed to it.`,
      help: didYouMean(to, names, "Correct the operationId or remove the line."),
    });
  }
}
