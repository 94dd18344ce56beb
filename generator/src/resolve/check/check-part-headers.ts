import type { Report } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../document.js";

/**
 * Reports headers that the document declares for parts of a multipart body. A form that fetch sends can't contain them:
 * its parts have only `Content-Type` and `Content-Disposition`. For bodies that aren't multipart, the specification
 * says to ignore such headers.
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
          message: `fetch cannot send the header ${JSON.stringify(name)} with a part of a multipart body; the header is ignored.`,
          help: "Move its value into a separate part, or into a header of the request.",
        });
    }
}
