import { createMockOf, type Mock, type MockTables } from "../../../runtime/mock/dist/index.js";
import type { Mocked } from "./row.js";
import { ResponseChecker } from "./response-checker.js";
import { makeRequest } from "./make-request.js";
import { walkResources } from "./walk-resources.js";

/** Starts a mock, calls every operation with minimal and with complete parameters, and runs the lifecycle of every resource. */
export function surveyMock(tables: MockTables): Mocked {
  const mock = createMockOf(tables, {}, { auth: "off", limits: "count", validateResponses: true });
  const checker = new ResponseChecker(mock);
  let operations = 0;
  for (const api of tables.apis) {
    for (const operation of api.operations) {
      operations += 1;
      for (const fill of ["required", "all"] as const)
        checker.send(api, operation, makeRequest({ api, operation, fill }));
    }
  }
  const resources = walkResources(tables, mock, checker);
  return { operations, ...checker.results(), resources };
}

export type { Mock };
