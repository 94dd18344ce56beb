import { defineMember, isObject, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, mapField, textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import { convertValue } from "./convert-parameter.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

/** A response in the media types of an operation. What many refer to is converted once for the same media types. */
export function convertResponse(place: Place, operation: Place, context: SwaggerContext): Json {
  const types = mediaTypesOf("produces", operation, context);
  const key = `${place.at} ${types.join(" ")}`;
  const known = context.responses.get(key);
  if (known !== undefined) return known;
  const { value, at } = place;
  const description = textField(value, "description");
  const converted = context.references.adopt(
    {
      ...extensionsOf(value),
      ...(description === null ? {} : { description }),
      headers: convertHeaders(place, context),
      content: convertContent(place, types, context),
    },
    at,
  );
  context.responses.set(key, converted);
  return converted;
}

function convertHeaders({ value, at }: Place, context: SwaggerContext): Json {
  const headers: Record<string, Json> = {};
  for (const [name, header] of mapField(value, "headers")) {
    if (!isObject(header)) continue;
    const place: Place = { value: header, at: childOf(at, "headers", name) };
    const { style, schema } = convertValue(place, "header", context);
    const description = textField(header, "description");
    const own = { ...extensionsOf(header), ...(description === null ? {} : { description }), ...style, schema };
    defineMember(headers, name, context.references.adopt(own, place.at));
  }
  return headers;
}

/** Without a schema nothing is returned, unless there are examples of what is. */
function convertContent({ value, at }: Place, produces: readonly string[], { references }: SwaggerContext): Json {
  const schema = member(value, "schema");
  const examples = new Map(mapField(value, "examples"));
  const types = schema === undefined ? [...examples.keys()] : typesFor(schema, produces, [...examples.keys()]);
  const content: Record<string, Json> = {};
  for (const type of types.filter((each) => each.includes("/"))) {
    const example = examples.get(type);
    const own = {
      ...(schema === undefined ? {} : { schema }),
      ...(example === undefined
        ? {}
        : { examples: { [type]: references.adopt({ value: example }, childOf(at, "examples", type)) } }),
    };
    defineMember(content, type, references.adopt(own, at));
  }
  return content;
}

/**
 * Where nobody says what is produced its examples do; else it is JSON, and files are bytes. What a document produces everywhere else,
 * JSON, says nothing of its files.
 */
function typesFor(schema: Json, stated: readonly string[], exemplified: readonly string[]): readonly string[] {
  const isFile = member(schema, "type") === "file";
  const produces = isFile ? stated.filter((type) => !/[/+]json\b/i.test(type)) : stated;
  if (produces.length > 0) return produces;
  if (isFile && stated.length > 0) return ["*/*"];
  const types = exemplified.filter((type) => type.includes("/"));
  if (types.length > 0) return types;
  return [isFile ? "application/octet-stream" : "application/json"];
}
