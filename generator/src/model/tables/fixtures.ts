import type { OperationSchemas, ValidatorSchema } from "./validators.js";
import type { TypeName } from "../schema.js";

/** The schemas of an API from which fixtures are generated. The value of a `$ref` is a key of `schemas`. */
export interface FixtureTables {
  readonly schemas: Readonly<Record<string, ValidatorSchema>>;
  /** One entry for each model, in the same order. */
  readonly versions: readonly {
    readonly types: readonly FixtureType[];
    readonly operations: readonly Omit<OperationSchemas, "parameters">[];
  }[];
}

export interface FixtureType {
  readonly name: TypeName;
  readonly schema: ValidatorSchema;
  /** Whether values of the type are in requests or in responses. */
  readonly direction: "request" | "response";
}
