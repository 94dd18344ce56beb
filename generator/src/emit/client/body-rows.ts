import { essenceOf } from "../../analyze/operations/media-types.js";
import type { Body, BodyContent } from "../../model/model.js";
import type { Documentation } from "../../model/schema.js";
import { Printed } from "../../render/printed.js";
import type { EmitContext } from "../version-folder.js";

/** A type that `body` can have, and the `contentType` values that select it. */
export interface BodyRow {
  readonly name: "body";
  readonly isOptional: boolean;
  readonly type: Printed;
  readonly documentation: Documentation;
  readonly isDefault: boolean;
  readonly mediaTypes: Printed;
  readonly mediaTypeNames: readonly string[];
}

/** Returns a row for each type that the body can have. The first row is for calls without `contentType`. */
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
    isDefault: contents.some(({ mediaType }) => mediaType === body.mediaType),
    mediaTypes: printer.type({
      kind: "enum",
      values: contents.map(({ mediaType }) => mediaType),
      isOpen: false,
      members: [],
    }),
    mediaTypeNames: contents.map(({ mediaType }) => mediaType),
  }));
}

function typeOf({ serialization, mediaType, schema }: BodyContent, printer: EmitContext["printer"]): Printed {
  if (serialization === "raw") return new Printed("RawBody");
  // Also allows `FormData`, because some documents don't declare file parts as files.
  return essenceOf(mediaType) === "multipart/form-data" ? printer.typeOr(schema, "FormData") : printer.type(schema);
}
