import { entriesOf, isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { factsOfSchema, type FactView } from "./facts-of-schema.js";
import { follow } from "./follow.js";
import { splitText, type SplitText } from "./split-text.js";
import { textOf } from "../../model/translations/text-of.js";
import { typeLabel } from "./type-label.js";
import type { Words } from "./words.js";

export interface RowView extends SplitText {
  readonly name: string;
  readonly place: string;
  readonly hasPlace: boolean;
  readonly type: string;
  readonly isRequired: boolean;
  readonly required: string;
  readonly isDeprecated: boolean;
  readonly deprecated: string;
  readonly facts: readonly FactView[];
}

export interface RowContext {
  readonly document: JsonObject;
  readonly words: Words;
  readonly language: string | null;
  /** Read-only properties are omitted for requests, and write-only properties for responses. */
  readonly direction: "request" | "response";
}

const maxDepth = 4;
const maxRows = 150;
/** Bounds the work for unions that refer to each other, which have many paths and few rows. */
const maxVisits = 5000;

/**
 * Returns the properties of a schema and of nested objects, with paths such as `roles[].orgId`. `isComplete` is false
 * if some properties are left out.
 */
export function propertyRows(
  schema: Json | undefined,
  context: RowContext,
): { readonly rows: readonly RowView[]; readonly isComplete: boolean } {
  const walk = new Walk(context);
  walk.visit(schema, { prefix: "", variant: null, depth: 0, outer: [] });
  return { rows: walk.rows, isComplete: walk.isComplete };
}

interface Place {
  readonly prefix: string;
  /** The name of the union variant that declares the properties; null outside a union. */
  readonly variant: string | null;
  readonly depth: number;
  /** The schemas that contain this one. */
  readonly outer: readonly Json[];
}

class Walk {
  readonly rows: RowView[] = [];
  isComplete = true;
  #visits = 0;
  readonly #names = new Set<string>();
  readonly #context: RowContext;

  constructor(context: RowContext) {
    this.#context = context;
  }

  visit(node: Json | undefined, place: Place): void {
    this.#visits += 1;
    if (this.#visits > maxVisits) {
      this.isComplete = false;
      return;
    }
    const schema = follow(node, this.#context.document);
    if (!isObject(schema) || place.outer.includes(schema)) return;
    if (place.depth > maxDepth) {
      this.isComplete &&= schema["properties"] === undefined;
      return;
    }
    const inner = { ...place, outer: [...place.outer, schema] };
    for (const part of list(schema["allOf"])) this.visit(part, inner);
    const required = new Set(list(schema["required"]));
    for (const [name, property] of entriesOf(schema["properties"])) this.#add(name, property, { required, inner });
    for (const part of [...list(schema["oneOf"]), ...list(schema["anyOf"])])
      this.visit(part, { ...inner, variant: typeLabel(part, this.#context.document) });
    if (schema["items"] !== undefined)
      this.visit(schema["items"], { ...inner, prefix: place.prefix.concat("[]"), depth: place.depth + 1 });
    if (isObject(schema["additionalProperties"]))
      this.visit(schema["additionalProperties"], { ...inner, prefix: join(place.prefix, "*"), depth: place.depth + 1 });
  }

  #add(name: string, property: Json, { required, inner }: { required: ReadonlySet<Json>; inner: Place }): void {
    const { document, words, language, direction } = this.#context;
    const schema = follow(property, document);
    const hidden = direction === "request" ? "readOnly" : "writeOnly";
    const path = join(inner.prefix, name);
    if ([property, schema].some((each) => isObject(each) && each[hidden] === true)) return;
    const key = JSON.stringify([path, inner.variant]);
    if (this.#names.has(key)) return;
    if (this.rows.length >= maxRows) {
      this.isComplete = false;
      return;
    }
    this.#names.add(key);
    const text = textOf(property, "description", language) ?? textOf(schema, "description", language);
    this.rows.push({
      name: path,
      place: inner.variant === null ? "" : `${words.only} ${inner.variant}`,
      hasPlace: inner.variant !== null,
      type: typeLabel(property, document),
      isRequired: required.has(name),
      required: words.required,
      isDeprecated: isObject(schema) && schema["deprecated"] === true,
      deprecated: words.deprecated,
      ...splitText(text),
      facts: factsOfSchema(schema, words, document),
    });
    this.visit(property, { ...inner, prefix: path, depth: inner.depth + 1 });
  }
}

function join(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}

function list(value: Json | undefined): readonly Json[] {
  return value !== undefined && isArray(value) ? value : [];
}
