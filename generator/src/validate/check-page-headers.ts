import { isObject, member, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Response } from "../resolve/document.js";
import type { OperationCheck } from "./page-check.js";
import { reportDisagreement } from "./report-disagreement.js";
import type { SchemaValidator } from "./schema-validator.js";

export interface DocumentedHeaders {
  /** The page's entry for the response. */
  readonly stated: Json;
  readonly at: Location;
  readonly validator: SchemaValidator;
}

/** Checks that a response declares the headers and media type on the page, and that the header values on the page are valid. */
export function checkPageHeaders(
  check: OperationCheck,
  response: Response,
  { stated, at, validator }: DocumentedHeaders,
): void {
  const headers = member(stated, "headers");
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    const page = childOf(at, "headers", name);
    if (name.toLowerCase() === "content-type") {
      checkContentType(check, response, { value: toText(value), at: page });
      continue;
    }
    const declared = response.headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
    if (declared === undefined) {
      reportDisagreement(check, {
        at: response.at,
        page,
        message: `The page shows the header ${name}, which the response does not declare.`,
        onKey: true,
      });
      continue;
    }
    for (const { message } of validator.validate(declared.schema, value)) {
      const location = check.document.locationOf(declared.schema);
      reportDisagreement(check, {
        at: location === "#" ? response.at : location,
        page,
        message: `The value of the header ${name} on the page does not match this schema: it ${message}.`,
        onKey: true,
      });
    }
  }
}

function checkContentType(
  check: OperationCheck,
  response: Response,
  { value, at }: { readonly value: string; readonly at: Location },
): void {
  const essence = (value.split(";")[0] ?? "").trim();
  if (response.content.some(({ mediaType }) => mediaType === essence)) return;
  reportDisagreement(check, {
    at: response.at,
    page: at,
    message: `The page shows a response with the media type ${essence}, which this response does not declare.`,
    onKey: true,
  });
}
