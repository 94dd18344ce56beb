import type { MockTables } from "@almanac/mock/codegen/v1";
import type { Model } from "../../model/model.js";
import type { CompiledCode, PackageInfo } from "../../model/package.js";

export interface MockParts {
  /** The APIs in configuration order, each with its models, oldest version first. */
  readonly apis: readonly { readonly name: string; readonly models: readonly Model[] }[];
  readonly tables: MockTables;
  /** The evidence for each operation's behavior: `recorded`, `documented` or `inferred`, keyed by API and operation. */
  readonly parity: ReadonlyMap<string, string>;
  readonly code: CompiledCode;
  readonly info: PackageInfo;
}
