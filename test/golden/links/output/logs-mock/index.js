// Generated from openapi.yaml by Almanac. Do not edit.
import { createMockOf } from "@almanac/mock/codegen/v1";
import { api as logs } from "./tables/logs.js";
import { host } from "./tables/host.js";

const tables = {
  ...host,
  apis: [
    logs,
  ],
};

const behaviours = {
};

export function createMock(options) {
  return createMockOf(tables, behaviours, options);
}
