import type { Json } from "../../model/json.js";
import type { Model, Operation } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** The largest number of named types and properties in a placeholder. Further objects are empty. */
const maxParts = 100;

const wireValues = { "date-time": "2025-01-31T12:00:00Z", date: "2025-01-31", int64: 1, "int64-text": "1" } as const;

/** A parameter or a body. */
interface Sampled {
  readonly example: { readonly value: Json } | null;
  readonly schema: Schema;
  /** The value of strings for which the schema lists no values. */
  readonly name: string;
}

/** Returns the example of a parameter or a body. If there is none, returns a placeholder of the right type, as sent. */
export function sampleValue(
  { example, schema, name }: Sampled,
  { types }: Pick<Model, "types">,
  { declarations }: Pick<Operation, "declarations">,
): Json {
  if (example !== null) return example.value;
  const byName = new Map([...types, ...declarations].map((each) => [each.name, each.schema] as const));
  const open = new Set<string>();
  let count = 0;
  const objectOf = (schema: Schema & { kind: "object" }): Json => {
    const required = schema.properties.filter((each) => each.isRequired && each.access !== "read");
    count += required.length;
    if (count > maxParts) return {};
    return Object.fromEntries(required.map((each) => [each.name, placeholder(each.schema, each.name)]));
  };
  const reference = (name: string, text: string): Json => {
    const target = byName.get(name);
    // A type that requires itself has no finite value.
    if (target === undefined || open.has(name) || ++count > maxParts) return {};
    open.add(name);
    const value = placeholder(target, text);
    open.delete(name);
    return value;
  };
  const placeholder = (schema: Schema, text: string): Json => {
    switch (schema.kind) {
      case "number":
        return 1;
      case "boolean":
        return true;
      case "enum":
        return schema.values[0] ?? null;
      case "array":
        return [placeholder(schema.items, text)];
      case "tuple":
        return schema.items.slice(0, schema.required).map((each) => placeholder(each, text));
      case "object":
        return objectOf(schema);
      case "null":
        return null;
      case "reference":
        return reference(schema.name, text);
      case "union":
        return placeholder(schema.variants.find(({ kind }) => kind !== "null") ?? { kind: "null" }, text);
      case "intersection":
        return merge(schema.parts.map((each) => placeholder(each, text)));
      case "converted":
        return wireValues[schema.wire];
      case "string":
      case "binary":
      case "unknown":
      case "never":
        return text;
    }
  };
  return placeholder(schema, name);
}

/** Merges objects. If a value isn't an object, returns the first such value. */
function merge(values: readonly Json[]): Json {
  const other = values.find((each) => typeof each !== "object" || each === null || Array.isArray(each));
  return other ?? Object.fromEntries(values.flatMap((each) => Object.entries(each ?? {}) as [string, Json][]));
}
