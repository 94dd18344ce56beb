/** The API for the generator, which validates and generates values as the mock does. */
export { sample, type SampleOptions } from "./data/sample/sample.js";
export {
  SchemaCompiler,
  type SchemaCompilerOptions,
  type SchemaError,
  type ValidateValue,
} from "./validate/schema-compiler.js";
