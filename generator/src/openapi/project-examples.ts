import { defineMember, entriesOf, member, type Json, type JsonObject } from "../model/json.js";
import { keysOf, pointerOf } from "../model/location.js";
import type { Example } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import type { Projection } from "./projection.js";

/**
 * Returns the field `example` or `examples` of a media type, a parameter or a header. `part` is the original part. It
 * provides the examples with `externalValue`, which `examples` doesn't contain.
 */
export function projectExamples(examples: readonly Example[], part: Json, projection: Projection): JsonObject {
  const named: Record<string, Json> = {};
  for (const example of examples) {
    if (example.name !== null) defineMember(named, example.name, exampleObject(example, projection));
  }
  for (const [name, example] of entriesOf(member(part, "examples"))) {
    if (Object.hasOwn(named, name) || typeof member(example, "externalValue") !== "string") continue;
    defineMember(named, name, copiedFields(example, "summary", "description", "externalValue"));
  }
  const unnamed = examples.find(({ name }) => name === null);
  if (Object.keys(named).length === 0) return unnamed === undefined ? {} : { example: unnamed.value };
  if (unnamed === undefined) return { examples: named };
  // A part can't have both `example` and `examples`.
  const first: Record<string, Json> = Object.hasOwn(named, "example") ? {} : { example: { value: unnamed.value } };
  return { examples: { ...first, ...named } };
}

function exampleObject({ at, value }: Example, { partAt }: Projection): JsonObject {
  // `at` is the location of the value, which can be a field of an Example Object.
  const isInside = /^(?:value|dataValue|serializedValue)$/.test(keysOf(pointerOf(at)).at(-1) ?? "");
  const object = isInside ? partAt(at.slice(0, at.lastIndexOf("/"))) : null;
  return { ...copiedFields(object, "summary", "description"), value };
}
