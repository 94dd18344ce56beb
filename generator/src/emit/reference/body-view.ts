import { entriesOf, isArray, isObject, member, type Json } from "../../model/json.js";
import { follow } from "./follow.js";
import { propertyRows, type RowContext, type RowView } from "./property-rows.js";
import { typeLabel } from "./type-label.js";

export interface BodyView {
  readonly mediaTypes: readonly { readonly value: string; readonly hasComma: boolean }[];
  readonly hasType: boolean;
  readonly type: string;
  readonly rows: readonly RowView[];
  readonly isCut: boolean;
  readonly cut: string;
  readonly exampleHeading: string;
  /** The example; an empty list if there is none. */
  readonly examples: readonly { readonly source: string; readonly language: string }[];
}

/**
 * Describes the content of a body or response. The type and the example are those of the first media type. Null if
 * there is no content.
 */
export function bodyView(content: Json | undefined, context: RowContext): BodyView | null {
  const contents = entriesOf(content);
  const [first] = contents;
  if (first === undefined) return null;
  const schema = member(first[1], "schema");
  const { rows, isComplete } = propertyRows(schema, context);
  const example = exampleOf(first[1], context);
  return {
    mediaTypes: contents.map(([value], index) => ({ value, hasComma: index > 0 })),
    hasType: schema !== undefined,
    type: typeLabel(schema, context.document),
    rows,
    isCut: !isComplete,
    cut: context.words.seeDocument,
    exampleHeading: context.words.example,
    examples: example === undefined ? [] : [sourceOf(example)],
  };
}

/** Returns the first example of a media type, or else of its schema. */
function exampleOf(mediaType: Json, { document }: RowContext): Json | undefined {
  const own = member(mediaType, "example");
  if (own !== undefined) return own;
  for (const [, each] of entriesOf(member(mediaType, "examples"))) {
    const value = member(follow(each, document), "value");
    if (value !== undefined) return value;
  }
  const schema = follow(member(mediaType, "schema"), document);
  const list = member(schema, "examples");
  return member(schema, "example") ?? (list !== undefined && isArray(list) ? list[0] : undefined);
}

function sourceOf(example: Json): { readonly source: string; readonly language: string } {
  if (typeof example === "string" && !isObject(example)) return { source: example, language: "" };
  return { source: JSON.stringify(example, null, 2), language: "json" };
}
