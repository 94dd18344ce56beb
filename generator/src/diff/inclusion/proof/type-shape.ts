import type { Keywords, Shape } from "../../schema/shape.js";
import type { ValueType } from "./prover.js";

const blank: Keywords = {
  isNever: false,
  types: null,
  enum: null,
  const: null,
  minimum: null,
  maximum: null,
  exclusiveMinimum: null,
  exclusiveMaximum: null,
  multipleOf: null,
  minLength: null,
  maxLength: null,
  minItems: null,
  maxItems: null,
  minProperties: null,
  maxProperties: null,
  minContains: null,
  maxContains: null,
  pattern: null,
  format: null,
  contentEncoding: null,
  contentMediaType: null,
  uniqueItems: false,
  required: [],
  properties: new Map(),
  patternProperties: new Map(),
  dependentSchemas: new Map(),
  dependentRequired: new Map(),
  items: null,
  additionalProperties: null,
  contains: null,
  propertyNames: null,
  unevaluatedItems: null,
  unevaluatedProperties: null,
  not: null,
  if: null,
  then: null,
  else: null,
  contentSchema: null,
  allOf: [],
  anyOf: [],
  oneOf: [],
  prefixItems: [],
  title: null,
  default: null,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  discriminator: null,
  extensions: {},
};

const types: readonly ValueType[] = ["null", "boolean", "number", "string", "array", "object"];
const shapes = new Map(
  types.map((type, index): [ValueType, Shape] => [
    type,
    { id: -1 - index, at: "#", name: null, nullUnion: null, keywords: { ...blank, types: [type] } },
  ]),
);

/** Returns the schema of all values of one type. */
export function typeShape(type: ValueType): Shape {
  return shapes.get(type) ?? { id: -100, at: "#", name: null, nullUnion: null, keywords: blank };
}
