import { essenceOf } from "../../analyze/operations/media-types.js";
import type { Body, BodyContent } from "../../model/model.js";
import type { Documentation } from "../../model/schema.js";
import { Printed } from "../../render/printed.js";
import type { EmitContext } from "../place.js";

/** The property `body`, as one media type has it, and what `contentType` is beside it. */
export interface BodyRow {
  readonly name: "body";
  readonly isOptional: boolean;
  readonly type: Printed;
  readonly documentation: Documentation;
  readonly isUsual: boolean;
  readonly mediaTypes: Printed;
}

/** A row for each type that a body can have; the first is that of a call that names no media type. */
export function bodyRows(body: Body | null, printer: EmitContext["printer"]): readonly BodyRow[] {
  if (body === null) return [];
  const rows = new Map<string, { readonly type: Printed; readonly contents: BodyContent[] }>();
  for (const content of [body, ...body.others]) {
    const type = typeOf(content, printer);
    const known = rows.get(type.text) ?? { type, contents: [] };
    known.contents.push(content);
    rows.set(type.text, known);
  }
  return [...rows.values()].map(({ type, contents }) => ({
    name: "body",
    isOptional: !body.isRequired,
    type,
    documentation: body.documentation,
    isUsual: contents.some(({ mediaType }) => mediaType === body.mediaType),
    mediaTypes: printer.type({
      kind: "enum",
      values: contents.map(({ mediaType }) => mediaType),
      isOpen: false,
      members: [],
    }),
  }));
}

function typeOf({ form, mediaType, schema }: BodyContent, printer: EmitContext["printer"]): Printed {
  if (form === "raw") return new Printed("RawBody");
  // Ready-made parts: the way out where a document does not say that a part is a file.
  return essenceOf(mediaType) === "multipart/form-data" ? printer.typeOr(schema, "FormData") : printer.type(schema);
}
