import { defineMember, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, booleanField, stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import { convertValue } from "./convert-parameter.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

/** Converts a body parameter. The media type is JSON if the document doesn't specify `consumes`. */
export function convertBody(
  { value, at }: LocatedValue,
  consumes: readonly string[],
  { references }: SwaggerContext,
): Json {
  const mediaType: Json = { schema: member(value, "schema") ?? {} };
  const types = consumes.filter((type) => !isFormType(type));
  const content = Object.fromEntries(
    (types.length > 0 ? types : ["application/json"]).map((type) => [
      type,
      references.withOrigin({ ...mediaType }, at),
    ]),
  );
  return references.withOrigin(
    { ...extensionsOf(value), ...describe(value), required: booleanField(value, "required"), content },
    at,
  );
}

/**
 * Converts form fields to a single object schema. A file requires a multipart form; otherwise, `consumes` determines
 * the media type.
 */
export function convertForm(fields: readonly LocatedValue[], operation: LocatedValue, context: SwaggerContext): Json {
  const { references } = context;
  const at = childOf(operation.at, "parameters");
  const properties: Record<string, Json> = {};
  const encoding: Record<string, Json> = {};
  for (const field of fields) {
    const name = stringField(field.value, "name");
    if (name === null) continue;
    const { style, schema } = convertValue(field, "formData", context);
    defineMember(
      properties,
      name,
      references.withOrigin({ ...(schema as object), ...describe(field.value) }, field.at),
    );
    if (Object.keys(style).length > 0) defineMember(encoding, name, style);
  }
  const required = fields
    .filter(({ value }) => booleanField(value, "required"))
    .map(({ value }) => stringField(value, "name") ?? "");
  const schema = references.withOrigin(
    { type: "object", properties, ...(required.length > 0 ? { required } : {}) },
    at,
  );
  const content = Object.fromEntries(
    formTypes(fields, operation, context).map((type) => [type, references.withOrigin({ schema, encoding }, at)]),
  );
  return references.withOrigin({ required: required.length > 0, content }, at);
}

function formTypes(
  fields: readonly LocatedValue[],
  operation: LocatedValue,
  context: SwaggerContext,
): readonly string[] {
  const declared = mediaTypesOf("consumes", operation, context).filter(isFormType);
  const hasFile = fields.some(({ value }) => stringField(value, "type") === "file");
  if (hasFile) {
    const multipart = declared.filter((type) => type.toLowerCase().startsWith("multipart/"));
    return multipart.length > 0 ? multipart : ["multipart/form-data"];
  }
  return declared.length > 0 ? declared : ["application/x-www-form-urlencoded"];
}

function isFormType(type: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);
}

function describe(value: Json): { readonly description?: string } {
  const description = stringField(value, "description");
  return description === null ? {} : { description };
}
