import type { ApiTable, OperationTable, ParameterTable, RevisionTable } from "../../runtime/mock/dist/tables/tables.js";

/** Returns the table of an API without versions, security and error catalog, for tests that need no document. */
export function apiTable(table: Partial<ApiTable> = {}): ApiTable {
  return {
    name: "acme",
    server: "https://acme.example.com",
    marking: { kind: "none" },
    versions: [],
    schemes: {},
    security: null,
    operations: [],
    schemas: {},
    errors: { body: null, mediaType: null, headers: {}, catalogue: {}, codes: {}, challenge: null },
    style: {
      isSorted: false,
      hasPaddedDays: true,
      charset: "",
      pretty: null,
      envelope: null,
      links: null,
      headers: {},
    },
    order: ["authenticate", "version", "route", "parameters", "authorize", "parents", "body"],
    limits: [],
    unnamed: "newest",
    isAcceptIgnored: false,
    ...table,
  };
}

/** Returns the table of a `GET` operation with one revision. */
export function operationTable(table: Partial<OperationTable> = {}): OperationTable {
  return {
    name: "get",
    method: "GET",
    path: "/",
    action: { kind: "schema" },
    list: null,
    security: null,
    roles: [],
    revisions: [revisionTable()],
    ...table,
  };
}

/** Returns a revision without parameters, body and responses. */
export function revisionTable(table: Partial<RevisionTable> = {}): RevisionTable {
  return { version: null, parameters: [], body: null, responses: [], deprecated: null, sunset: null, ...table };
}

/** Returns a required query parameter. */
export function parameterTable(table: Partial<ParameterTable> = {}): ParameterTable {
  return {
    name: "kind",
    in: "query",
    isRequired: true,
    style: "form",
    explode: true,
    content: null,
    schema: { type: "string" },
    ...table,
  };
}
