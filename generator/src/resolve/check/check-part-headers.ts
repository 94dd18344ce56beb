import type { Report } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../document.js";

/**
 * Reports headers for the parts of a multipart body. The parts of a form that fetch sends can only have the headers
 * `Content-Type` and `Content-Disposition`. In bodies that are not multipart, the specification ignores such headers.
 */
export function checkPartHeaders({ operations }: ApiDocument, report: (entry: Report) => void): void {
  for (const { requestBody } of operations)
    for (const { mediaType, partHeaders } of requestBody?.content ?? []) {
      if (!/^multipart\//i.test(mediaType)) continue;
      for (const { name, required, at } of partHeaders)
        report({
          code: "part-header-not-sent",
          severity: required ? "warning" : "note",
          at,
          onKey: true,
          message: `Clients that use fetch cannot send the header ${JSON.stringify(name)} of a part; it is ignored.`,
          help: "Move its value into a separate part, or into a header of the request.",
        });
    }
}
