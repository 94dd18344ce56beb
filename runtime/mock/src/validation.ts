/** The API for the generator, which validates values against schemas as the mock does. */
export {
  SchemaCompiler,
  type SchemaCompilerOptions,
  type SchemaError,
  type ValidateValue,
} from "./validate/schema-compiler.js";
