import type { Report } from "../../diagnostics/reporter.js";
import type { ApiDocument } from "../document.js";

/**
 * Headers of the parts of a multipart body. Who sends a form by fetch cannot give its parts headers but `Content-Type` and
 * `Content-Disposition`: what else the document wishes is not sent. Elsewhere the specification itself ignores them.
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
          message: `No client that stands on fetch can send the header ${JSON.stringify(name)} of a part: it is left out.`,
          help: "Move what it says into a part of its own, or into a header of the request.",
        });
    }
}
