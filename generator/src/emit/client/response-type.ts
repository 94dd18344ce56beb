import { undocumented } from "../../analyze/types/documentation-of.js";
import type { Outcome, OutcomeHeader, ResponseContents } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";
import type { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";
import { payloadType } from "./payload-type.js";

/**
 * Prints the type of a response: the name of its declaration if there is one, or else its body and headers. `column` is
 * the position at which the type starts on its line.
 */
export function responseType(outcome: Outcome, printer: TypePrinter, column: number): Printed {
  const { type, headers, headersType } = outcome;
  if (type !== null) return printer.reference(type);
  const body = bodyType(outcome, printer);
  if (headers.length === 0) return body;
  if (headersType !== null) return printer.generic(withHeaders, [body, printer.reference(headersType)], column);
  // Omits documentation, which would be repeated for every status of every operation.
  const schema = headersSchema(headers.map((header) => ({ ...header, documentation: undocumented })));
  const lastLine = printer.generic(withHeaders, [body]).text.split("\n").at(-1) ?? "";
  return printer.generic(withHeaders, [body, printer.line(schema, column + lastLine.length)]);
}

const withHeaders = "ResponseWithHeaders";

/** Prints the type of a response's body, in all media types that a call can request. */
export function bodyType({ payload, mediaType, others }: ResponseContents, printer: TypePrinter): Printed {
  const main = payloadType(payload, printer);
  if (others.length === 0) return main;
  const rows = [{ mediaType: mediaType ?? "", payload }, ...others];
  const bodies = printer.record(rows.map((row) => [row.mediaType, payloadType(row.payload, printer)]));
  return printer.generic("ByMediaType", [printer.literal(mediaType ?? ""), bodies]);
}

export function headersSchema(headers: readonly OutcomeHeader[]): Schema {
  const properties = headers.map(({ name, schema, isRequired, documentation }) => {
    return { name, schema, isRequired, access: "both", documentation } as const;
  });
  return { kind: "object", properties, additional: null };
}
