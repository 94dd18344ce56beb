import type { MockTables } from "@almanac/mock/codegen/v1";
import type { Model } from "../../model/model.js";
import type { MockParity } from "../../model/mock-parity.js";
import type { CompiledCode, PackageInfo } from "../../model/package.js";

export interface MockParts {
  /** The APIs in configuration order, each with its models, oldest version first. */
  readonly apis: readonly { readonly name: string; readonly models: readonly Model[] }[];
  readonly tables: MockTables;
  readonly parity: MockParity;
  readonly code: CompiledCode;
  readonly info: PackageInfo;
  /** The client packages that contain the OpenAPI documents of the APIs, by the names of the APIs. */
  readonly references: ReadonlyMap<string, string>;
}
