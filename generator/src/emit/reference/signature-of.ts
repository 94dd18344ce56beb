import { entriesOf, isArray, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import { follow } from "./follow.js";
import { propertyRows, type RowView } from "./property-rows.js";
import { typeLabel } from "./type-label.js";
import { wordsOf } from "./words.js";

/**
 * Returns the parts of an operation that callers see, each with a description of its type: parameters, properties of the
 * body, and properties of responses.
 */
export function signatureOf(part: Json, document: JsonObject): ReadonlyMap<string, string> {
  const signature = new Map<string, string>();
  const words = wordsOf("en");
  const list = member(part, "parameters");
  for (const each of list !== undefined && isArray(list) ? list : []) {
    const parameter = follow(each, document);
    const name = stringMember(parameter, "name") ?? "";
    const type = typeLabel(member(parameter, "schema"), document);
    signature.set(name, [type, member(parameter, "required") === true].join(" "));
  }
  const add = (owner: Json | undefined, place: string, direction: "request" | "response"): void => {
    const [first] = entriesOf(member(follow(owner, document), "content"));
    const context = { document, words, language: null, direction };
    for (const row of propertyRows(member(first?.[1], "schema"), context).rows)
      signature.set([place, row.name].join(" ").trim(), describe(row));
  };
  add(member(part, "requestBody"), "body", "request");
  for (const [status, response] of entriesOf(member(part, "responses"))) {
    signature.set(status, "");
    if (status.startsWith("2")) add(response, status, "response");
  }
  return signature;
}

function describe({ type, isRequired, facts }: RowView): string {
  return JSON.stringify([type, isRequired, facts]);
}
