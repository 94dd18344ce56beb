import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../support/root.js";

interface Ajv {
  readonly compile: (schema: object) => (value: unknown) => boolean;
}

// The mock's ajv: the root folder has another version.
const require = createRequire(join(root, "runtime/mock/package.json"));
const { Ajv2020 } = require("ajv/dist/2020.js") as { readonly Ajv2020: new (options: object) => Ajv };
const { default: addFormats } = require("ajv-formats") as { readonly default: (ajv: Ajv) => void };

/** Compiles a JSON Schema 2020-12, and returns a function that validates values. Throws if the schema is invalid. */
export function compileSchema(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats(ajv);
  return ajv.compile(schema);
}
