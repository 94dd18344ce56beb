import type { Model } from "../model/model.js";
import type { NamedTypeSchema, OperationSchemas, ValidatorTables } from "../model/tables/validators.js";
import type { VersionedApi } from "../version/versioned-api.js";
import { collectSchemas } from "./collect-schemas.js";
import { Definitions } from "./definitions.js";

/**
 * Builds the schemas of an API's validators. Projects the schemas of mock tables with the code of the mock runtime, so
 * that validators accept the same values as mocks.
 */
export function buildValidators(api: VersionedApi, models: readonly Model[]): ValidatorTables {
  const { schemas, versions } = collectSchemas(api, models);
  const definitions = new Definitions(schemas);
  return {
    versions: versions.map(({ operations, types }) => ({
      types: types.map(({ name, schema, direction }): NamedTypeSchema => ({
        name,
        schema: definitions.project(schema, direction),
      })),
      operations: operations.map(({ name, parameters, body, responses }): OperationSchemas => ({
        name,
        parameters: parameters.map((each) => ({ ...each, schema: definitions.project(each.schema, "request") })),
        body: body === null ? null : { ...body, schema: definitions.project(body.schema, "request") },
        responses: responses.map((each) => ({ ...each, schema: definitions.project(each.schema, "response") })),
      })),
    })),
    definitions: definitions.finish(),
  };
}
