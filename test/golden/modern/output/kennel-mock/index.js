// Generated from openapi.yaml by Almanac. Do not edit.
import { createMockOf } from "@almanac/mock/codegen/v1";
import { api as kennel } from "./tables/kennel.js";
import { host } from "./tables/host.js";

const tables = {
  ...host,
  apis: [
    kennel,
  ],
};

const behaviours = {
};

export function createMock(options) {
  return createMockOf(tables, behaviours, options);
}
