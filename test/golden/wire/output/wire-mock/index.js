// Generated from openapi.yaml by Almanac. Do not edit.
import { createMockOf } from "@almanac/mock/codegen/v1";
import { api as wire } from "./tables/wire.js";
import { host } from "./tables/host.js";

const tables = {
  ...host,
  apis: [
    wire,
  ],
};

const behaviours = {
};

export function createMock(options) {
  return createMockOf(tables, behaviours, options);
}
