import { defineMember, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, flagField, textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import { convertValue } from "./convert-parameter.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

/** The parameter in the body. Where nobody says what is consumed it is JSON. */
export function convertBody({ value, at }: Place, consumes: readonly string[], { references }: SwaggerContext): Json {
  const mediaType: Json = { schema: member(value, "schema") ?? {} };
  const types = consumes.filter((type) => !isFormType(type));
  const content = Object.fromEntries(
    (types.length > 0 ? types : ["application/json"]).map((type) => [type, references.adopt({ ...mediaType }, at)]),
  );
  return references.adopt(
    { ...extensionsOf(value), ...describe(value), required: flagField(value, "required"), content },
    at,
  );
}

/** The fields of a form as one object. A file needs a form of several parts; else what is consumed decides. */
export function convertForm(fields: readonly Place[], operation: Place, context: SwaggerContext): Json {
  const { references } = context;
  const at = childOf(operation.at, "parameters");
  const properties: Record<string, Json> = {};
  const encoding: Record<string, Json> = {};
  for (const field of fields) {
    const name = textField(field.value, "name");
    if (name === null) continue;
    const { style, schema } = convertValue(field, "formData", context);
    defineMember(properties, name, references.adopt({ ...(schema as object), ...describe(field.value) }, field.at));
    if (Object.keys(style).length > 0) defineMember(encoding, name, style);
  }
  const required = fields
    .filter(({ value }) => flagField(value, "required"))
    .map(({ value }) => textField(value, "name") ?? "");
  const schema = references.adopt({ type: "object", properties, ...(required.length > 0 ? { required } : {}) }, at);
  const content = Object.fromEntries(
    formTypes(fields, operation, context).map((type) => [type, references.adopt({ schema, encoding }, at)]),
  );
  return references.adopt({ required: required.length > 0, content }, at);
}

function formTypes(fields: readonly Place[], operation: Place, context: SwaggerContext): readonly string[] {
  const stated = mediaTypesOf("consumes", operation, context).filter(isFormType);
  const hasFile = fields.some(({ value }) => textField(value, "type") === "file");
  if (hasFile) {
    const multipart = stated.filter((type) => type.toLowerCase().startsWith("multipart/"));
    return multipart.length > 0 ? multipart : ["multipart/form-data"];
  }
  return stated.length > 0 ? stated : ["application/x-www-form-urlencoded"];
}

function isFormType(type: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);
}

function describe(value: Json): { readonly description?: string } {
  const description = textField(value, "description");
  return description === null ? {} : { description };
}
