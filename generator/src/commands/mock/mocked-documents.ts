import type { MockedApi } from "../../mock/mocked-api.js";
import { projectDocument } from "../../openapi/project-document.js";
import { selectView } from "../../version/view/select-view.js";
import { documentsOf } from "../../version/versioned-api.js";
import { isStable } from "../../version/version.js";

/** The APIs of a mock as OpenAPI documents. */
export interface MockedDocuments {
  readonly apis: readonly DocumentedApi[];
  /** Returns one version of an API in JSON; null if there is none. `version` is null for an API without versions. */
  readonly open: (api: string, version: string | null) => string | null;
  /** Says why APIs are missing, and what to do; null if none is missing. */
  readonly help: string | null;
}

export interface DocumentedApi {
  readonly name: string;
  readonly title: string;
  /** The stable versions, newest first, then the others. Empty if the API has no versions. */
  readonly versions: readonly string[];
}

/** Returns the APIs of a mock as OpenAPI documents. Each document is built when it is first opened. */
export function mockedDocuments(apis: readonly MockedApi[]): MockedDocuments {
  const opened = new Map<string, string>();
  const project = ({ api, models }: MockedApi, version: string | null): string | null => {
    const model = models[version === null ? 0 : api.versions.indexOf(version)];
    if (model === undefined || (version === null) !== (api.versions.length === 0)) return null;
    return JSON.stringify(projectDocument(selectView(api, version), model));
  };
  return {
    apis: apis.map(({ name, api }) => {
      const newestFirst = [...api.versions].reverse();
      const versions = [...newestFirst.filter(isStable), ...newestFirst.filter((version) => !isStable(version))];
      return { name, title: documentsOf(api.documents).at(-1)?.title ?? "", versions };
    }),
    open: (name, version) => {
      const api = apis.find((each) => each.name === name);
      if (api === undefined) return null;
      const key = JSON.stringify([name, version]);
      const text = opened.get(key) ?? project(api, version);
      if (text !== null) opened.set(key, text);
      return text;
    },
    help: null,
  };
}
