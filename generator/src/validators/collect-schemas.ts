import { SchemaNames } from "../mock/tables/schema-names.js";
import type { FixtureTables } from "../model/tables/fixtures.js";
import type { Model } from "../model/model.js";
import type { OperationSchemas } from "../model/tables/validators.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import { selectView } from "../version/view/select-view.js";
import { collectOperation } from "./collect-operation.js";
import { namedTypes } from "./named-types.js";

export interface CollectedSchemas extends FixtureTables {
  readonly versions: readonly {
    readonly types: FixtureTables["versions"][number]["types"];
    readonly operations: readonly OperationSchemas[];
  }[];
}

/** Collects the schemas of each type and each operation, by version. They are the same as in the tables of a mock. */
export function collectSchemas(api: VersionedApi, models: readonly Model[]): CollectedSchemas {
  const documents = documentsOf(api.documents);
  const names = new SchemaNames(documents);
  const typesOf = namedTypes(documents);
  const versions = (api.versions.length === 0 ? [null] : api.versions).map((version, index) => {
    const view = selectView(api, version);
    const model = models[index];
    const operations = new Map(model?.operations.map((each) => [`${each.method} ${each.path}`, each]));
    return {
      operations: view.operations.flatMap((operation) => {
        const found = operations.get(`${operation.method} ${operation.path}`);
        return found === undefined ? [] : [collectOperation(operation, found, { names, marking: api.versioning })];
      }),
      types: model === undefined ? [] : typesOf(model, names),
    };
  });
  return { versions, schemas: names.finish() };
}
