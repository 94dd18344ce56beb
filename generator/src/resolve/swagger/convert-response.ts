import { defineMember, isObject, member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, entriesField, stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import { convertValue } from "./convert-parameter.js";
import { mediaTypesOf } from "./media-types-of.js";
import type { SwaggerContext } from "./swagger-context.js";

/**
 * Converts a response, using the media types of an operation. A shared response is converted only once for each set of
 * media types.
 */
export function convertResponse(response: LocatedValue, operation: LocatedValue, context: SwaggerContext): Json {
  const types = mediaTypesOf("produces", operation, context);
  const key = `${response.at} ${types.join(" ")}`;
  const cached = context.responses.get(key);
  if (cached !== undefined) return cached;
  const { value, at } = response;
  const description = stringField(value, "description");
  const converted = context.references.withOrigin(
    {
      ...extensionsOf(value),
      ...(description === null ? {} : { description }),
      headers: convertHeaders(response, context),
      content: convertContent(response, types, context),
    },
    at,
  );
  context.responses.set(key, converted);
  return converted;
}

function convertHeaders({ value, at }: LocatedValue, context: SwaggerContext): Json {
  const headers: Record<string, Json> = {};
  for (const [name, raw] of entriesField(value, "headers")) {
    const header = context.references.follow(raw, childOf(at, "headers", name));
    if (header === null || !isObject(header.value)) continue;
    const { style, schema } = convertValue(header, "header", context);
    const description = stringField(header.value, "description");
    const converted = {
      ...extensionsOf(header.value),
      ...(description === null ? {} : { description }),
      ...style,
      schema,
    };
    defineMember(headers, name, context.references.withOrigin(converted, header.at));
  }
  return headers;
}

/** Converts the body. A response without a schema has no body unless it has examples. */
function convertContent(
  { value, at }: LocatedValue,
  produces: readonly string[],
  { references }: SwaggerContext,
): Json {
  const schema = member(value, "schema");
  const examples = new Map(entriesField(value, "examples"));
  const types = schema === undefined ? [...examples.keys()] : typesFor(schema, produces, [...examples.keys()]);
  const content: Record<string, Json> = {};
  for (const type of types.filter((each) => each.includes("/"))) {
    const example = examples.get(type);
    const mediaType = {
      ...(schema === undefined ? {} : { schema }),
      ...(example === undefined
        ? {}
        : { examples: { [type]: references.withOrigin({ value: example }, childOf(at, "examples", type)) } }),
    };
    defineMember(content, type, references.withOrigin(mediaType, at));
  }
  return content;
}

/**
 * Returns the media types of a response: those in `produces`; if there are none, those of its examples; otherwise JSON,
 * or `application/octet-stream` for a file. For a file, ignores JSON in `produces`, because it usually applies to the
 * document's other responses; if `produces` lists nothing else, any media type is allowed.
 */
function typesFor(schema: Json, declared: readonly string[], exampleKeys: readonly string[]): readonly string[] {
  const isFile = member(schema, "type") === "file";
  const produces = isFile ? declared.filter((type) => !/[/+]json\b/i.test(type)) : declared;
  if (produces.length > 0) return produces;
  if (isFile && declared.length > 0) return ["*/*"];
  const types = exampleKeys.filter((type) => type.includes("/"));
  if (types.length > 0) return types;
  return [isFile ? "application/octet-stream" : "application/json"];
}
