import { isObject, member } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Content, PartHeader } from "../document.js";
import { readEncoding } from "./read-encoding.js";
import { readExamples } from "./read-examples.js";
import { extensionsOf, flagField, listField, mapField } from "./read-fields.js";
import type { ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

/** The media types of a body, a response or a parameter. */
export function readContent(place: Place, context: ReadContext): readonly Content[] {
  const known = context.contents.get(place.value);
  if (known !== undefined) return known;
  const content = readMediaTypes(place, context);
  context.contents.set(place.value, content);
  return content;
}

function readMediaTypes({ value, at }: Place, context: ReadContext): readonly Content[] {
  const { references, schemas } = context;
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
        partHeaders: readPartHeaders(place, context),
        examples: readExamples(place, context, mediaType),
        extensions: extensionsOf(place.value),
      },
    ];
  });
}

/** What parts of the body shall have as headers. `Content-Type` is said elsewhere, and ignored here by the specification. */
function readPartHeaders({ value, at }: Place, { references }: ReadContext): readonly PartHeader[] {
  const named = mapField(value, "encoding").map(([name, each]) => [each, childOf(at, "encoding", name)] as const);
  const first = listField(value, "prefixEncoding").map(
    (each, index) => [each, childOf(at, "prefixEncoding", index)] as const,
  );
  const others = [[member(value, "itemEncoding") ?? null, childOf(at, "itemEncoding")] as const];
  return [...named, ...first, ...others].flatMap(([encoding, place]) =>
    mapField(encoding, "headers").flatMap(([name, raw]) => {
      if (name.toLowerCase() === "content-type") return [];
      const own = childOf(place, "headers", name);
      return [{ at: own, name, required: flagField(references.follow(raw, own)?.value ?? null, "required") }];
    }),
  );
}
