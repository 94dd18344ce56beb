import type { Reporter } from "../diagnostics/reporter.js";
import type { Location } from "../model/location.js";
import type { ApiDocument } from "../resolve/document.js";
import { versionInMediaType } from "../version/versioning-scheme.js";
import type { ViewOperation } from "../version/view/view.js";
import { documentsOf, type VersionedApi } from "../version/versioned-api.js";
import { ApiNames } from "./names/api-names.js";
import { describeResponses, type DescribedResponse } from "./operations/outcomes/describe-responses.js";
import { nameResponses, type ResponseNames } from "./names/name-responses.js";
import { StatementLog } from "./pagination/statements/statement-log.js";
import { OperationTypeNames } from "./names/operation-type-names.js";
import { reportUntyped } from "./types/report-untyped.js";
import { TypeCatalog } from "./types/type-catalog.js";

/** Names and types that are computed once for an API and shared by all its versions. */
export interface Analysis {
  readonly catalogOf: (document: ApiDocument) => TypeCatalog;
  readonly names: ApiNames;
  readonly typeNames: (document: ApiDocument) => OperationTypeNames;
  readonly responseNames: (document: ApiDocument) => ReadonlyMap<string, ResponseNames>;
  readonly documentAt: (at: Location) => ApiDocument;
  /** Describes the responses of an operation. Versions with the same revision of the operation share the result. */
  readonly responsesOf: (operation: ViewOperation) => readonly DescribedResponse[];
  /** Returns the API version that a media type contains; null if it contains none. */
  readonly versionOf: (mediaType: string) => string | null;
  readonly statementLog: StatementLog;
  readonly reporter: Reporter;
}

/**
 * Assigns the names and converts the types of an API. If every version has a complete document, each document is a namespace;
 * otherwise all documents share one.
 */
export function prepareAnalysis(api: VersionedApi, reporter: Reporter): Analysis {
  const documents = documentsOf(api.documents);
  for (const document of documents) reportUntyped(document, reporter);
  const groups = api.documents.kind === "complete" ? documents.map((document) => [document]) : [documents];
  const names = new ApiNames(api, reporter);
  const prepared = groups.map((group) => {
    const catalog = new TypeCatalog(group, { formats: api.formats, reporter });
    const functions = new Set(group.flatMap((document) => [...names.functionsOf(document).all]));
    const responseNames = nameResponses(group, { taken: catalog.names, reporter });
    const taken = new Set([...catalog.names, ...[...responseNames.values()].flatMap(({ type, body }) => [type, body])]);
    return { group, catalog, responseNames, typeNames: new OperationTypeNames(functions, taken) };
  });
  const find = (document: ApiDocument): (typeof prepared)[number] => {
    const found = prepared.find(({ group }) => group.includes(document));
    if (found === undefined) throw new Error("The document does not belong to this API.");
    return found;
  };
  const responses = new WeakMap<ViewOperation, readonly DescribedResponse[]>();
  return {
    catalogOf: (document) => find(document).catalog,
    names,
    typeNames: (document) => find(document).typeNames,
    responseNames: (document) => find(document).responseNames,
    documentAt: (at) => {
      const found = documents.find((document) => document.at === at);
      if (found === undefined) throw new Error("The document does not belong to this API.");
      return found;
    },
    responsesOf: (operation) => {
      const described = responses.get(operation) ?? describeResponses(operation, find(operation.document).catalog);
      responses.set(operation, described);
      return described;
    },
    versionOf: (mediaType) =>
      api.versioning.kind === "media-type" ? versionInMediaType(mediaType, api.versioning.prefixes) : null,
    statementLog: new StatementLog(),
    reporter,
  };
}
