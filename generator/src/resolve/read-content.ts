import { isObject, member, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Content, Example } from "./document.js";
import { readEncoding } from "./read-encoding.js";
import { extensionsOf, mapField } from "./read-fields.js";
import type { ReadContext } from "./read-operations.js";
import type { Place } from "./references.js";

/** The media types of a body, a response or a parameter. */
export function readContent(place: Place, context: ReadContext): readonly Content[] {
  const known = context.contents.get(place.value);
  if (known !== undefined) return known;
  const content = readMediaTypes(place, context);
  context.contents.set(place.value, content);
  return content;
}

function readMediaTypes({ value, at }: Place, { references, schemas }: ReadContext): readonly Content[] {
  return mapField(value, "content").flatMap(([mediaType, raw]) => {
    const place = references.follow(raw, childOf(at, "content", mediaType));
    if (place === null || !isObject(place.value)) return [];
    const schema = member(place.value, "schema");
    const itemSchema = member(place.value, "itemSchema");
    return [
      {
        at: place.at,
        mediaType,
        schema: schema === undefined ? null : schemas.read(schema, childOf(place.at, "schema")),
        itemSchema: itemSchema === undefined ? null : schemas.read(itemSchema, childOf(place.at, "itemSchema")),
        ...readEncoding(place.value),
        examples: readExamples(place, references),
        extensions: extensionsOf(place.value),
      },
    ];
  });
}

export function readExamples({ value, at }: Place, references: ReadContext["references"]): readonly Example[] {
  const single = member(value, "example");
  const own: readonly Example[] =
    single === undefined ? [] : [{ at: childOf(at, "example"), name: null, value: single }];
  const named = mapField(value, "examples").flatMap(([name, raw]) => {
    const place = references.follow(raw, childOf(at, "examples", name));
    return place === null ? [] : exampleOf(name, place);
  });
  return [...own, ...named];
}

function exampleOf(name: string, { value, at }: { readonly value: Json; readonly at: Location }): readonly Example[] {
  const key = member(value, "dataValue") === undefined ? "value" : "dataValue";
  const found = member(value, key);
  return found === undefined ? [] : [{ at: childOf(at, key), name, value: found }];
}
