import { projectDocument } from "../../generator/dist/openapi/project-document.js";
import type { JsonObject } from "../../generator/dist/model/json.js";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import { open } from "./open.js";

/**
 * Projects each version of an API to an OpenAPI document, oldest first. `files` are in memory. The first one is the
 * configuration or the document.
 */
export async function project(files: Readonly<Record<string, string>>): Promise<readonly JsonObject[]> {
  const { api, models, diagnostics } = await open(files);
  if (api === null) throw new Error(diagnostics);
  return models.map((model) => projectDocument(selectView(api, model.version), model));
}

/** Projects the newest version of an API to an OpenAPI document. */
export async function projectNewest(document: object | string): Promise<JsonObject> {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const [newest] = (await project({ "openapi.yaml": text })).slice(-1);
  if (newest === undefined) throw new Error("The document has no version.");
  return newest;
}
