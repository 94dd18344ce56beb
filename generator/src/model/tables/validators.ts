import type { Json, JsonObject } from "../json.js";
import type { Schema, TypeName } from "../schema.js";

/** A JSON Schema (2020-12) for either requests or responses. The value of a `$ref` is a key of `definitions`. */
export type ValidatorSchema = boolean | JsonObject;

/** The schemas of an API that mocks and validators use to validate values. */
export interface ValidatorTables {
  /** The schemas that others refer to, by key. All versions share them. Keys are identifiers. */
  readonly definitions: ReadonlyMap<string, ValidatorSchema>;
  /** One entry for each model, in the same order. */
  readonly versions: readonly VersionSchemas[];
}

export interface VersionSchemas {
  readonly types: readonly NamedTypeSchema[];
  readonly operations: readonly OperationSchemas[];
}

export interface NamedTypeSchema {
  readonly name: TypeName;
  readonly schema: ValidatorSchema;
}

/** A schema, and the type of the values that it accepts. */
export interface TypedSchema {
  readonly schema: ValidatorSchema;
  readonly type: Schema;
}

/** The schemas of one operation. Only JSON, forms and parameters have schemas; streams, files and texts have none. */
export interface OperationSchemas {
  readonly name: string;
  readonly parameters: readonly ParameterSchema[];
  /** Null if the operation has no body, or none that can be validated. */
  readonly body: (TypedSchema & { readonly isMultipart: boolean }) | null;
  readonly responses: readonly ResponseSchema[];
}

export interface ResponseSchema extends TypedSchema {
  readonly status: string;
  /** The first example in the document; null if there is none. */
  readonly example: { readonly value: Json } | null;
}

export interface ParameterSchema extends TypedSchema {
  /** The name of the property in the function's parameters. */
  readonly property: string;
  readonly isRequired: boolean;
}
