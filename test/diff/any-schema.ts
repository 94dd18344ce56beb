import fc from "fast-check";
import type { JsonObject } from "../../generator/dist/model/json.js";

const name = fc.constantFrom("a", "b", "c");
export const scalar = fc.constantFrom(null, true, false, 0, 1, 2, 5, 0.5, -1, "", "a", "bb", "abc");
const bound = fc.integer({ min: 0, max: 4 });

interface Built {
  readonly schema: JsonObject;
}

/** Ajv counts matches of `contains` incorrectly if the schema in it has `contains` itself. */
const leaf = fc.oneof(fc.record({ const: scalar }), fc.record({ type: fc.constantFrom("string", "number", "object") }));

/** Generates schemas. `names` are those of the definitions that they can refer to. */
export function anySchema(...names: readonly string[]): fc.Arbitrary<JsonObject> {
  const reference = fc.nat({ max: Math.max(0, names.length - 1) }).map((index) => names[index] ?? "");
  const references =
    names.length === 0
      ? []
      : [fc.record({ $ref: reference }), fc.record({ $ref: reference, required: fc.uniqueArray(name) })];
  return fc.letrec<Built>((tie) => {
    const child = tie("schema") as fc.Arbitrary<JsonObject>;
    const children = fc.array(child, { minLength: 1, maxLength: 3 });
    return {
      schema: fc.oneof(
        { maxDepth: 4, depthSize: "small", withCrossShrink: true },
        fc.constant({}),
        fc.record({ type: fc.constantFrom("string", "integer", "number", "object", "array", "boolean", "null") }),
        fc.record({ type: fc.uniqueArray(fc.constantFrom("string", "integer", "null", "object"), { minLength: 1 }) }),
        fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }) }),
        fc.record({ const: scalar }),
        fc.record({ type: fc.constant("string"), minLength: bound, maxLength: bound }, { requiredKeys: ["type"] }),
        fc.record(
          {
            type: fc.constantFrom("integer", "number"),
            minimum: bound,
            maximum: bound,
            exclusiveMinimum: bound,
            exclusiveMaximum: bound,
            multipleOf: fc.constantFrom(1, 2, 3, 0.5),
          },
          { requiredKeys: ["type"] },
        ),
        ...references,
        fc.record({ anyOf: children }),
        fc.record({ oneOf: children }),
        fc.record({ allOf: children }),
        fc.record({ not: child }),
        fc.record({ if: child, then: child, else: child }, { requiredKeys: ["if"] }),
        fc.record(
          {
            type: fc.constant("array"),
            items: child,
            prefixItems: children,
            minItems: bound,
            maxItems: bound,
            uniqueItems: fc.boolean(),
          },
          { requiredKeys: ["type"] },
        ),
        // Not next to `prefixItems`: there, Ajv doesn't check `contains` for an empty list.
        fc
          .record({ type: fc.constant("array"), contains: leaf, minContains: bound }, { requiredKeys: ["type"] })
          // In a list of lists, Ajv accepts an empty list after a list that contains a match.
          .map((list) => ((list.minContains ?? 1) === 1 ? { ...list, minItems: 1 } : list)),
        fc.record({ type: fc.constant("array"), contains: leaf, maxContains: fc.integer({ min: 1, max: 3 }) }),
        fc.record(
          {
            type: fc.constant("object"),
            properties: fc.dictionary(name, child, { maxKeys: 3, noNullPrototype: true }),
            required: fc.uniqueArray(name),
            additionalProperties: fc.oneof(fc.boolean(), child),
            patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), child, { maxKeys: 2, noNullPrototype: true }),
            propertyNames: child,
            minProperties: bound,
            maxProperties: bound,
            dependentRequired: fc.dictionary(name, fc.uniqueArray(name), { maxKeys: 1, noNullPrototype: true }),
            dependentSchemas: fc.dictionary(name, child, { maxKeys: 1, noNullPrototype: true }),
          },
          { requiredKeys: ["type"] },
        ),
      ),
    };
  }).schema;
}
