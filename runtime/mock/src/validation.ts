/** The API for the generator, which validates and generates values as the mock does. */
export { sample, type SampleOptions } from "./data/sample/sample.js";
export {
  SchemaCompiler,
  type SchemaCompilerOptions,
  type SchemaError,
  type ValidateValue,
} from "./validate/schema-compiler.js";
export { SchemaProjector, schemaKey, type Direction } from "./validate/schema-projector.js";
export { areUnique } from "./data/json/are-unique.js";
export { equals } from "./data/json/equals.js";
export { compilePattern } from "./pattern/compile-pattern.js";
