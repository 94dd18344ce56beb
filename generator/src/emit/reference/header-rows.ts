import { entriesOf, member, type Json } from "../../model/json.js";
import { follow } from "./follow.js";
import type { RowContext, RowView } from "./property-rows.js";
import { valueRow } from "./value-row.js";

export interface HeaderView extends RowView {
  readonly label: string;
}

/** Returns the headers of a response. */
export function headerRows(headers: Json | undefined, context: RowContext): readonly HeaderView[] {
  return entriesOf(headers).map(([name, header]) => {
    const part = follow(header, context.document);
    return { label: context.words.header, ...valueRow(name, { part, schema: member(part, "schema") }, context) };
  });
}
