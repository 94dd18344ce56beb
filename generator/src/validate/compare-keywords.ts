import { member, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";
import { includedSchemas } from "./included-schemas.js";
import type { OperationCheck } from "./page-check.js";
import { reportDisagreement } from "./report-disagreement.js";

/** The schema keywords that a ledger page can state. */
const comparedKeywords = [
  "type",
  "pattern",
  "default",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "enum",
] as const;

export interface Comparison {
  readonly schema: SchemaNode;
  /** The page's entry for the value. */
  readonly stated: Json;
  readonly at: Location;
  /** The name of the value in messages, such as `the property "id"`. */
  readonly subject: string;
  /** The location to report if the schema's location is unknown. */
  readonly owner: Location;
}

/** Checks that a schema has the type, pattern, default and bounds that the page states. */
export function compareKeywords(check: OperationCheck, { schema, stated, at, subject, owner }: Comparison): void {
  for (const keyword of comparedKeywords) {
    const expected = member(stated, keyword);
    if (expected === undefined) continue;
    const found = findKeyword(schema, keyword, check.document);
    if (JSON.stringify(found?.value) === JSON.stringify(expected)) continue;
    const location = check.document.locationOf(schema);
    const actual = found === null ? "missing" : JSON.stringify(found.value);
    reportDisagreement(check, {
      at: found?.at ?? (location === "#" ? owner : location),
      page: childOf(at, keyword),
      message: `According to the page, the ${keyword} of ${subject} is ${JSON.stringify(expected)}; here it is ${actual}.`,
      onKey: found === null,
    });
  }
}

/** Finds a keyword in a schema or in the schemas that it includes. */
function findKeyword(
  schema: SchemaNode | undefined,
  keyword: string,
  document: ApiDocument,
): { readonly value: Json; readonly at: Location } | null {
  for (const part of schema === undefined ? [] : includedSchemas(schema, document)) {
    const value = member(part, keyword);
    if (value !== undefined) return { value, at: childOf(document.locationOf(part), keyword) };
  }
  return null;
}
