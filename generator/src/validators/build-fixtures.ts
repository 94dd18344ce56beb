import type { FixtureTables } from "../model/tables/fixtures.js";
import type { Model } from "../model/model.js";
import type { VersionedApi } from "../version/versioned-api.js";
import { collectSchemas } from "./collect-schemas.js";

/** Builds the tables of an API's fixtures from the same schemas as the tables of a mock. */
export function buildFixtures(api: VersionedApi, models: readonly Model[]): FixtureTables {
  const { schemas, versions } = collectSchemas(api, models);
  return {
    schemas,
    versions: versions.map(({ types, operations }) => ({
      types,
      operations: operations
        .map(({ name, body, responses }) => ({ name, body, responses }))
        .filter(({ body, responses }) => body !== null || responses.length > 0),
    })),
  };
}
