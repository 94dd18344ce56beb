import { buildModels } from "../../generator/dist/analyze/build-models.js";
import { loadApi } from "../../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../../generator/dist/config/resolve-config.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { credentialTable } from "../../generator/dist/emit/credentials/credential-table.js";
import { codeSamples } from "../../generator/dist/emit/reference/samples/code-samples.js";
import type { CodeSample } from "../../generator/dist/emit/reference/samples/code-sample.js";
import { operationParts } from "../../generator/dist/emit/reference/operation-parts.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { Sources } from "../../generator/dist/load/sources.js";
import { Memo } from "../../generator/dist/model/memory/memo.js";
import { ValueNumbers } from "../../generator/dist/model/memory/value-numbers.js";
import { projectDocument } from "../../generator/dist/openapi/project-document.js";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import { root } from "./root.js";

/** A code sample of an operation of this repository's documents. */
export interface NamedSample {
  readonly api: string;
  readonly version: string | null;
  readonly operation: string;
  readonly label: string;
  readonly language: string;
  readonly source: string;
}

/** Returns the code samples of an API in this repository's `almanac.yaml`, in every version. */
export async function samplesOf(name: string): Promise<readonly NamedSample[]> {
  const host = createNodeHost();
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const schema = readNodeAssets().configSchema;
  const config = await resolveConfig({ config: `${root}/almanac.yaml` }, { sources, reporter, host, schema });
  const wanted = config?.apis.find((each) => each.name === name);
  const api = wanted === undefined ? null : await loadApi(wanted, { host, sources, reporter });
  if (api === null || wanted === undefined) throw new Error(`There is no API with the name ${name}.`);
  const models = buildModels(api, reporter);
  const versions = models.map((model) => ({ version: model.version, model }));
  const [newest] = versions.slice(-1);
  return models.flatMap((model) => {
    const document = projectDocument(selectView(api, model.version), model);
    const parts = operationParts(document);
    const { name: packageName } = wanted.package;
    const context = {
      document,
      model,
      credentials: credentialTable({ cli: null }, newest ?? { version: null, model }, versions),
      importPath: model.version === null ? packageName : `${packageName}/${model.version}`,
      mock: "@almanac/mongodb-cloud-mock",
      command: null,
      memory: {
        samples: new Memo<readonly CodeSample[]>(),
        numbers: new ValueNumbers(),
        views: null,
        documented: null,
      },
    };
    return model.operations.flatMap((operation) =>
      codeSamples(operation, parts.get(operation.name) ?? null, context).map((sample) => ({
        api: name,
        version: model.version,
        operation: operation.name,
        ...sample,
      })),
    );
  });
}
