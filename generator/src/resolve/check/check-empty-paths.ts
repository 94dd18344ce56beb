import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { ApiDocument } from "../document.js";
import { entriesField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";

/**
 * Reports each path without operations as a warning. If the document has neither operations nor webhooks, reports one
 * error instead, because the package would be empty.
 */
export function checkEmptyPaths({ operations, webhooks }: ApiDocument, root: LocatedValue, reporter: Reporter): void {
  const paths = entriesField(root.value, "paths").filter(([path]) => !path.startsWith("x-"));
  const used = new Set(operations.map(({ path }) => path));
  const at = childOf(root.at, "paths");
  if (paths.length > 0 && used.size === 0 && webhooks.length === 0 && !reporter.hasErrors) {
    reporter.report({
      code: "no-operations",
      severity: "error",
      at,
      onKey: true,
      message: "None of the document's paths has an operation, so nothing can be generated.",
      help: "Add operations such as get and post to the path items, or refer to path items that have operations.",
    });
    return;
  }
  for (const [path, item] of paths) {
    // Values that aren't objects have already been reported.
    if (used.has(path) || !isObject(item)) continue;
    reporter.report({
      code: "path-without-operations",
      severity: "warning",
      at: childOf(at, path),
      onKey: true,
      message: `The path ${JSON.stringify(path)} has no operations, so nothing is generated for it.`,
      help: "Write operations such as get and post in lowercase, or remove the path.",
    });
  }
}
