import { entriesOf, type Json } from "../../../model/json.js";
import { wireText } from "./wire-text.js";

/** Returns the fields of a form: text, or JSON for lists and objects. */
export function fieldsOf(value: Json): readonly (readonly [string, string])[] {
  return entriesOf(value).map(([name, each]) => [name, wireText(each)] as const);
}
