import { astToString, transformSchema, type GlobalContext, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { Printed } from "../../render/printed.js";
import type { SchemaObject } from "./schema-object.js";

/**
 * Returns the settings of openapi-typescript's printer, without the hook for schemas. Each document needs its own,
 * because the printer adds to the lists in them.
 */
export function printerSettings(): Omit<GlobalContext, "transform"> {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // openapi-typescript uses this configuration only to bundle documents, which isn't done here.
    redoc: Object.create(null) as GlobalContext["redoc"],
    resolve: () => undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transformProperty: undefined,
  };
}

/**
 * Prints the declarations of a document with openapi-typescript. The document has no references, so its bundler, which
 * reads files and URLs, isn't called.
 */
export function printPaths(document: object): Printed {
  const context: GlobalContext = {
    ...printerSettings(),
    transform: (schema) => {
      const { "x-type": printed } = schema as SchemaObject;
      return printed === undefined ? undefined : ts.factory.createTypeReferenceNode(printed.text);
    },
  };
  const nodes = transformSchema(document as OpenAPI3, context);
  return new Printed(astToString(nodes).trim());
}
