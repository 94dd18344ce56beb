import type { Reporter } from "../diagnostics/reporter.js";
import { entriesOf, isArray, isObject, type JsonObject } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument } from "../resolve/document.js";

/** Checks that each schema with an `x-error-catalogue` lists exactly the error codes in that catalogue. */
export function checkErrorCatalogues(document: ApiDocument, reporter: Reporter): void {
  const report = (at: Location, message: string): void =>
    reporter.report({
      code: "error-catalogue-differs",
      severity: "error",
      at,
      message,
      help: "List the same codes in the schema and in its x-error-catalogue.",
      onKey: true,
    });
  for (const { schema } of document.schemas.values()) {
    if (!isObject(schema) || schema["x-error-catalogue"] === undefined) continue;
    const at = document.locationOf(schema);
    const listed = listedCodes(schema, at);
    if (listed.size === 0) continue;
    const described = new Set(entriesOf(schema["x-error-catalogue"]).map(([code]) => code));
    for (const [code, location] of listed)
      if (!described.has(code)) report(location, `The error code ${code} is not in x-error-catalogue.`);
    for (const code of described)
      if (!listed.has(code))
        report(childOf(at, "x-error-catalogue", code), `The schema does not list the error code ${code}.`);
  }
}

/** The codes that a schema lists, with their locations. A schema without a list allows all codes. */
function listedCodes(schema: JsonObject, at: Location): ReadonlyMap<string, Location> {
  const codes = new Map<string, Location>();
  for (const keyword of ["enum", "x-extensible-enum"]) {
    const list = schema[keyword];
    for (const [index, code] of (isArray(list) ? list : []).entries())
      if (typeof code === "string") codes.set(code, childOf(at, keyword, index));
  }
  return codes;
}
