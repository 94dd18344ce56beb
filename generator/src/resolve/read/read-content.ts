import { isObject, member } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Content, PartHeader } from "../document.js";
import { readEncoding } from "./read-encoding.js";
import { readExamples } from "./read-examples.js";
import { extensionsOf, booleanField, arrayField, entriesField } from "./read-fields.js";
import type { ReadContext } from "./read-context.js";
import type { LocatedValue } from "../references/located-value.js";

/** Reads the media types of a body, a response, a parameter or a header. */
export function readContent(owner: LocatedValue, context: ReadContext): readonly Content[] {
  const cached = context.contents.get(owner.value);
  if (cached !== undefined) return cached;
  const content = readMediaTypes(owner, context);
  context.contents.set(owner.value, content);
  return content;
}

function readMediaTypes({ value, at }: LocatedValue, context: ReadContext): readonly Content[] {
  const { references, schemas } = context;
  return entriesField(value, "content").flatMap(([mediaType, raw]) => {
    const located = references.follow(raw, childOf(at, "content", mediaType));
    if (located === null || !isObject(located.value)) return [];
    const schema = member(located.value, "schema");
    const itemSchema = member(located.value, "itemSchema");
    return [
      {
        at: located.at,
        mediaType,
        schema: schema === undefined ? null : schemas.read(schema, childOf(located.at, "schema")),
        itemSchema: itemSchema === undefined ? null : schemas.read(itemSchema, childOf(located.at, "itemSchema")),
        ...readEncoding(located.value),
        partHeaders: readPartHeaders(located, context),
        examples: readExamples(located, context, mediaType),
        extensions: extensionsOf(located.value),
      },
    ];
  });
}

/** Reads the headers of a body's parts. `Content-Type` is ignored, because the field `contentType` specifies it. */
function readPartHeaders({ value, at }: LocatedValue, { references }: ReadContext): readonly PartHeader[] {
  const named = entriesField(value, "encoding").map(([name, each]) => [each, childOf(at, "encoding", name)] as const);
  const first = arrayField(value, "prefixEncoding").map(
    (each, index) => [each, childOf(at, "prefixEncoding", index)] as const,
  );
  const others = [[member(value, "itemEncoding") ?? null, childOf(at, "itemEncoding")] as const];
  return [...named, ...first, ...others].flatMap(([encoding, location]) =>
    entriesField(encoding, "headers").flatMap(([name, raw]) => {
      if (name.toLowerCase() === "content-type") return [];
      const headerAt = childOf(location, "headers", name);
      const header = references.follow(raw, headerAt)?.value ?? null;
      return [{ at: headerAt, name, required: booleanField(header, "required") }];
    }),
  );
}
