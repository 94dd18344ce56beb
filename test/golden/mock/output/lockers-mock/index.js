// Generated from openapi.yaml by Almanac. Do not edit.
import { createMockOf } from "@almanac/mock/codegen/v1";
import { api as lockers } from "./tables/lockers.js";
import { host } from "./tables/host.js";
import { openLocker } from "./code/behaviours/openLocker.js";

const tables = {
  ...host,
  apis: [
    lockers,
  ],
};

const behaviours = {
  openLocker,
};

export function createMock(options) {
  return createMockOf(tables, behaviours, options);
}
