import { entriesOf, isArray, isObject, member, type Json } from "../../model/json.js";
import { follow } from "./follow.js";
import { propertyRows, type RowContext, type RowView } from "./property-rows.js";
import { typeLabel } from "./type-label.js";

export interface BodyView {
  readonly mediaTypes: readonly { readonly value: string; readonly hasComma: boolean }[];
  readonly isRequired: boolean;
  readonly required: string;
  readonly hasType: boolean;
  readonly type: string;
  readonly rows: readonly RowView[];
  readonly isCut: boolean;
  readonly cut: string;
  readonly exampleHeading: string;
  /** The example; an empty list if there is none. */
  readonly examples: readonly { readonly source: string; readonly language: string }[];
}

export interface BodyContext extends RowContext {
  readonly isRequired?: boolean;
}

/** Describes the content of a body or response: one view for all media types that have the same schema and example. */
export function bodyViews(content: Json | undefined, context: BodyContext): readonly BodyView[] {
  const groups = new Map<string, { readonly names: string[]; readonly part: Json }>();
  for (const [name, part] of entriesOf(content)) {
    const schema = member(part, "schema");
    const key = JSON.stringify([schema ?? null, exampleOf(part, context) ?? null]);
    const group = groups.get(key) ?? { names: [], part };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, part }) => bodyView(names, part, context));
}

function bodyView(names: readonly string[], part: Json, context: BodyContext): BodyView {
  const schema = member(part, "schema");
  const { rows, isComplete } = propertyRows(schema, context);
  const example = exampleOf(part, context);
  return {
    mediaTypes: names.map((value, index) => ({ value, hasComma: index > 0 })),
    isRequired: context.isRequired === true,
    required: context.words.required,
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
