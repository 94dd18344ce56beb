import { isArray, isObject, member, stringMember, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument, Parameter, SchemaNode } from "../resolve/document.js";
import { reportDisagreement, type OperationCheck } from "./check-page.js";
import { listOf } from "./ledger-page.js";

/** Keywords of which a page may say something that the schema says too. */
export const comparedKeywords = [
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

/** Each documented parameter is declared, and with the same pattern, default and bounds. */
export function checkPageParameters(check: OperationCheck): void {
  const { page, operation } = check;
  for (const [index, stated] of listOf(page.root, "parameters").entries()) {
    const at = childOf(page.at, "parameters", index);
    const name = stringMember(stated, "name") ?? "";
    const place = stringMember(stated, "in") ?? "";
    const parameter = operation.parameters.find((each) => each.name === name && each.in === place);
    if (parameter === undefined) {
      reportDisagreement(check, {
        at: operation.at,
        page: at,
        message: `The page documents a ${place} parameter ${JSON.stringify(name)}, which the operation does not declare.`,
        onKey: true,
      });
      continue;
    }
    compareRequired(check, parameter, { stated, at });
    compareKeywords(check, {
      schema: parameter.schema,
      stated,
      at,
      what: `the ${place} parameter ${JSON.stringify(name)}`,
      owner: parameter.at,
    });
  }
}

function compareRequired(
  check: OperationCheck,
  parameter: Parameter,
  { stated, at }: { readonly stated: Json; readonly at: Location },
): void {
  const required = member(stated, "required");
  if (typeof required !== "boolean" || required === parameter.required) return;
  const message = `The page says that the parameter ${JSON.stringify(parameter.name)} is ${required ? "required" : "optional"}.`;
  reportDisagreement(check, { at: childOf(parameter.at, "required"), page: at, message });
}

export interface Comparison {
  readonly schema: SchemaNode;
  /** What the page says of the value. */
  readonly stated: Json;
  readonly at: Location;
  readonly what: string;
  /** Where the schema stands, if it has no place of its own. */
  readonly owner: Location;
}

/** Whatever a page says of a value's type, pattern, default and bounds, the schema says the same. */
export function compareKeywords(check: OperationCheck, { schema, stated, at, what, owner }: Comparison): void {
  for (const keyword of comparedKeywords) {
    const expected = member(stated, keyword);
    if (expected === undefined) continue;
    const found = findKeyword(schema, keyword, check.document);
    if (JSON.stringify(found?.value) === JSON.stringify(expected)) continue;
    const own = check.document.locationOf(schema);
    const message = `The page says that ${what} has the ${keyword} ${JSON.stringify(expected)}; here it is ${found === null ? "not said" : JSON.stringify(found.value)}.`;
    reportDisagreement(check, {
      at: found?.at ?? (own === "#" ? owner : own),
      page: childOf(at, keyword),
      message,
      onKey: found === null,
    });
  }
}

/** A keyword of a schema, or of what it refers to or includes. */
function findKeyword(
  schema: SchemaNode | undefined,
  keyword: string,
  document: ApiDocument,
): { readonly value: Json; readonly at: Location } | null {
  if (!isObject(schema)) return null;
  const own = schema[keyword];
  if (own !== undefined) return { value: own, at: childOf(document.locationOf(schema), keyword) };
  for (const part of partsOf(schema, document)) {
    const found = findKeyword(part, keyword, document);
    if (found !== null) return found;
  }
  return null;
}

/** What a schema refers to and includes. */
export function partsOf(schema: SchemaNode, document: ApiDocument): readonly SchemaNode[] {
  const reference = member(schema, "$ref");
  const target = typeof reference === "string" ? document.schemas.get(reference)?.schema : undefined;
  const included = member(schema, "allOf");
  return [...(target === undefined ? [] : [target]), ...(isArray(included) ? included.filter(isObject) : [])];
}
