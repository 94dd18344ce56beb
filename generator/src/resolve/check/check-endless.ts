import type { Report } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../document.js";
import { findEndless } from "./find-endless.js";

/** Reports schemas that no finite value satisfies, because each value must contain another value of the same schema. */
export function checkEndless(document: ApiDocument, report: (entry: Report) => void): void {
  for (const id of findEndless(document).ids) {
    const found = document.schemas.get(id);
    if (found === undefined) continue;
    report({
      code: "infinite-schema",
      severity: "warning",
      at: document.locationOf(found.schema),
      message: `Every value of ${JSON.stringify(found.name)} must contain another value of ${JSON.stringify(found.name)}, so no finite value is valid.`,
      help: "Make the property that refers back optional, or allow null. Mocks treat this property as optional.",
    });
  }
}
