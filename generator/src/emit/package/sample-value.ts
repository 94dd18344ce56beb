import type { Json } from "../../model/json.js";
import type { OperationParameter } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** Returns the parameter's example, or a placeholder of the right type. */
export function sampleValue({ example, schema, name }: OperationParameter): Json {
  return example === null ? placeholder(schema, name) : example.value;
}

function placeholder(schema: Schema, name: string): Json {
  switch (schema.kind) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "enum":
      return schema.values[0] ?? null;
    case "array":
      return [placeholder(schema.items, name)];
    case "object":
      return {};
    case "null":
      return null;
    case "reference":
    case "string":
    case "binary":
    case "converted":
    case "tuple":
    case "union":
    case "intersection":
    case "unknown":
    case "never":
      return name;
  }
}
