import type { MockTables, OperationTable } from "@almanac/mock/codegen/v1";
import type { CompiledCode } from "../../model/package.js";

type ApiTable = MockTables["apis"][number];

/**
 * Returns an API's table without the parts that packages don't need: the reasons for actions, and the scope of
 * operations that handwritten code handles.
 */
export function packagedApi(api: ApiTable, { behaviours }: CompiledCode): ApiTable {
  return { ...api, operations: api.operations.map((operation) => packagedOperation(operation, behaviours)) };
}

function packagedOperation({ reason: _, ...operation }: OperationTable, behaviours: readonly string[]): OperationTable {
  const isHandwritten = operation.action.kind === "schema" && behaviours.includes(operation.name);
  return isHandwritten ? { ...operation, action: { kind: "schema" } } : operation;
}
