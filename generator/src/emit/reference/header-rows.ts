import { entriesOf, member, type Json } from "../../model/json.js";
import { textOf } from "../../model/translations/text-of.js";
import { factsOfSchema } from "./facts-of-schema.js";
import { follow } from "./follow.js";
import type { RowContext, RowView } from "./property-rows.js";
import { splitText } from "./split-text.js";
import { typeLabel } from "./type-label.js";

export interface HeaderView extends RowView {
  readonly label: string;
}

/** Returns the headers of a response. */
export function headerRows(
  headers: Json | undefined,
  { document, words, language }: RowContext,
): readonly HeaderView[] {
  return entriesOf(headers).map(([name, part]) => {
    const header = follow(part, document);
    const schema = member(header, "schema");
    return {
      name,
      label: words.header,
      place: "",
      hasPlace: false,
      type: typeLabel(schema, document),
      isRequired: member(header, "required") === true,
      required: words.required,
      isDeprecated: member(header, "deprecated") === true,
      deprecated: words.deprecated,
      ...splitText(textOf(header, "description", language)),
      facts: factsOfSchema(schema, words, document),
    };
  });
}
