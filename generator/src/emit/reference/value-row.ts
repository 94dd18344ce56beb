import { member, type Json } from "../../model/json.js";
import { textOf } from "../../model/translations/text-of.js";
import { factsOfSchema } from "./facts-of-schema.js";
import type { RowContext, RowView } from "./property-rows.js";
import { splitText } from "./split-text.js";
import { typeLabel } from "./type-label.js";

/** Returns the row of a parameter or header. `part` is its object in the document. */
export function valueRow(
  name: string,
  { part, schema }: { readonly part: Json; readonly schema: Json | undefined },
  { document, words, language }: Pick<RowContext, "document" | "words" | "language">,
): RowView {
  return {
    name,
    place: "",
    hasPlace: false,
    type: typeLabel(schema, document),
    isRequired: member(part, "required") === true,
    required: words.required,
    isDeprecated: member(part, "deprecated") === true,
    deprecated: words.deprecated,
    ...splitText(textOf(part, "description", language) ?? textOf(schema, "description", language)),
    facts: factsOfSchema(schema, words, document),
  };
}
