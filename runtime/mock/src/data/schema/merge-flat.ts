import type { MockSchema } from "../../tables/tables.js";
import { equals } from "../json/equals.js";
import type { JsonType } from "../json/type-of.js";
import { combineSchemas } from "./combine-schemas.js";
import type { ArrayRules, FlatSchema, NumberRules, ObjectRules, TextRules } from "./flat-schema.js";

/** Merges two schemas into one that accepts only the values that both accept. */
export function mergeFlat(left: FlatSchema, right: FlatSchema): FlatSchema {
  const types = commonTypes(left.types, right.types);
  const values = commonValues(left, right);
  return {
    isNever: left.isNever || right.isNever || types?.length === 0 || values?.length === 0,
    names: [...left.names, ...right.names.filter((name) => !left.names.includes(name))],
    types,
    values,
    defaults: [...right.defaults, ...left.defaults],
    examples: [...right.examples, ...left.examples],
    knownValues: right.knownValues.length > 0 ? right.knownValues : left.knownValues,
    isReadOnly: left.isReadOnly || right.isReadOnly,
    isWriteOnly: left.isWriteOnly || right.isWriteOnly,
    text: mergeText(left.text, right.text),
    number: mergeNumber(left.number, right.number),
    array: mergeArray(left.array, right.array),
    object: mergeObject(left.object, right.object),
    alternatives: [...left.alternatives, ...right.alternatives],
    conditions: [...left.conditions, ...right.conditions],
    excluded: [...left.excluded, ...right.excluded],
  };
}

function commonTypes(left: FlatSchema["types"], right: FlatSchema["types"]): readonly JsonType[] | null {
  if (left === null || right === null) return left ?? right;
  const allows = (types: readonly JsonType[], type: JsonType): boolean =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [
    ...left.filter((type) => allows(right, type)),
    ...right.filter((type) => !left.includes(type) && allows(left, type)),
  ];
}

function commonValues({ values: left }: FlatSchema, { values: right }: FlatSchema): FlatSchema["values"] {
  if (left === null || right === null) return left ?? right;
  return left.filter((value) => right.some((other) => equals(value, other)));
}

function mergeText(left: TextRules, right: TextRules): TextRules {
  return {
    format: right.format ?? left.format,
    patterns: [...left.patterns, ...right.patterns],
    minLength: Math.max(left.minLength, right.minLength),
    maxLength: Math.min(left.maxLength, right.maxLength),
  };
}

function mergeNumber(left: NumberRules, right: NumberRules): NumberRules {
  return {
    minimum: Math.max(left.minimum, right.minimum),
    maximum: Math.min(left.maximum, right.maximum),
    exclusiveMinimum: Math.max(left.exclusiveMinimum, right.exclusiveMinimum),
    exclusiveMaximum: Math.min(left.exclusiveMaximum, right.exclusiveMaximum),
    multiplesOf: [...new Set([...left.multiplesOf, ...right.multiplesOf])],
  };
}

function mergeArray(left: ArrayRules, right: ArrayRules): ArrayRules {
  const length = Math.max(left.prefixItems.length, right.prefixItems.length);
  const itemAt = ({ prefixItems, items }: ArrayRules, index: number): MockSchema | null => prefixItems[index] ?? items;
  return {
    prefixItems: Array.from(
      { length },
      (_, index) => combineSchemas(itemAt(left, index), itemAt(right, index)) ?? true,
    ),
    items: combineSchemas(left.items, right.items),
    contains: left.contains ?? right.contains,
    minContains: left.contains === null ? right.minContains : left.minContains,
    minItems: Math.max(left.minItems, right.minItems),
    maxItems: Math.min(left.maxItems, right.maxItems),
    isUnique: left.isUnique || right.isUnique,
  };
}

function mergeObject(left: ObjectRules, right: ObjectRules): ObjectRules {
  const properties = new Map<string, MockSchema>();
  for (const name of [...left.properties.keys(), ...right.properties.keys()]) {
    if (!properties.has(name))
      properties.set(name, combineSchemas(schemaOf(left, name), schemaOf(right, name)) ?? true);
  }
  return {
    properties,
    patternProperties: [...left.patternProperties, ...right.patternProperties],
    additional: combineSchemas(left.additional, right.additional),
    isSealed: left.isSealed || right.isSealed,
    propertyNames: combineSchemas(left.propertyNames, right.propertyNames),
    required: new Set([...left.required, ...right.required]),
    minProperties: Math.max(left.minProperties, right.minProperties),
    maxProperties: Math.min(left.maxProperties, right.maxProperties),
    tags: new Map([...right.tags, ...left.tags]),
  };
}

/**
 * The schema of a property: its declaration, or `additionalProperties`. Null if neither applies, or if
 * `patternProperties` does.
 */
function schemaOf({ properties, patternProperties, additional }: ObjectRules, name: string): MockSchema | null {
  const declared = properties.get(name);
  if (declared !== undefined) return declared;
  return patternProperties.some(({ pattern }) => pattern.expression?.test(name)) ? null : additional;
}
