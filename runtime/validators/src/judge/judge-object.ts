import { compilePattern } from "@almanac/mock/validation";
import type { JsonSchema, SchemaObject } from "../schema.js";
import { combine } from "./combine.js";
import { accepted, rejected, type Judge, type Path, type Verdict } from "./verdict.js";

/**
 * Judges an object by the keywords for objects, except `unevaluatedProperties`. A property whose value is `undefined`
 * is missing.
 */
export function judgeObject(schema: SchemaObject, object: object, path: Path, judge: Judge): Verdict {
  const names = Object.keys(object);
  const { minProperties = 0, maxProperties = Infinity, propertyNames } = schema;
  const invalidNames =
    propertyNames === undefined ? [] : names.filter((name) => judge(propertyNames, name, path).issues.length > 0);
  return combine([
    names.length < minProperties
      ? rejected("minProperties", `must have at least ${minProperties} properties`, path)
      : accepted,
    names.length > maxProperties
      ? rejected("maxProperties", `must have at most ${maxProperties} properties`, path)
      : accepted,
    ...missingNames(schema, object).map((name) => rejected("required", "is required", [...path, name])),
    ...invalidNames.map((name) => rejected("propertyNames", "is not a valid name", [...path, name])),
    judgeProperties(schema, object, path, judge),
    ...entriesOf(schema.dependentSchemas)
      .filter(([name]) => has(object, name))
      .map(([, each]) => judge(each, object, path)),
  ]);
}

function missingNames({ required = [], dependentRequired }: SchemaObject, object: object): readonly string[] {
  const dependent = entriesOf(dependentRequired).flatMap(([name, names]) => (has(object, name) ? names : []));
  return [...new Set([...required, ...dependent])].filter((name) => !has(object, name));
}

/**
 * Judges the values of properties. Like Ajv, ignores a declared property whose value is `undefined`, but not an
 * additional one.
 */
function judgeProperties(schema: SchemaObject, object: object, path: Path, judge: Judge): Verdict {
  const { properties = {}, additionalProperties } = schema;
  const patterns = entriesOf(schema.patternProperties).map(
    ([pattern, each]) => [compilePattern(pattern), each] as const,
  );
  const issues: Verdict["issues"][number][] = [];
  const evaluated = new Set(Object.keys(properties));
  for (const name of Object.keys(object)) {
    const value: unknown = Reflect.get(object, name);
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const matching = patterns.filter(([pattern]) => pattern?.test(name) ?? true).map(([, each]) => each);
    if (matching.length > 0) evaluated.add(name);
    const isAdditional = declared === undefined && matching.length === 0;
    const applied: readonly JsonSchema[] = [
      ...(declared === undefined || value === undefined ? [] : [declared]),
      ...matching,
      ...(isAdditional && additionalProperties !== undefined ? [additionalProperties] : []),
    ];
    for (const each of applied) {
      if (each === false)
        issues.push({ keyword: "additionalProperties", message: "is unknown", path: [...path, name] });
      else issues.push(...judge(each, value, [...path, name]).issues);
    }
  }
  return { issues, names: additionalProperties === undefined ? evaluated : true, items: 0 };
}

function has(object: object, name: string): boolean {
  return Object.hasOwn(object, name) && Reflect.get(object, name) !== undefined;
}

function entriesOf<T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return record === undefined ? [] : Object.entries(record);
}
