/** A JSON Schema type. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** The conversion of a string or number on the wire to a `Date` or a `bigint` in the program. */
export type Conversion = "date-time" | "date" | "int64" | "int64-text";

/** A JSON Schema (2020-12) in a generated package. A reference is a function that returns its target. */
export type JsonSchema = boolean | SchemaObject;

export interface SchemaObject {
  /** The name of the schema in `$defs`. */
  readonly title?: string;
  readonly $ref?: () => JsonSchema;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** How a string or a number is converted. `format`, `pattern` and the length don't apply to a converted value. */
  readonly convert?: Conversion;
  /** Whether a string on the wire is binary data in the program, such as a part of a multipart body. */
  readonly bytes?: true;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly contains?: JsonSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>;
  readonly unevaluatedProperties?: JsonSchema;
}
