import { namesForOperation } from "../../analyze/names-for-operation.js";
import type { Operation } from "../../model/model.js";
import type { ToolsOptions } from "../version-folder.js";

/** Whether an operation is one of the configured tools. */
export function isTool(operation: Operation, { operations }: ToolsOptions): boolean {
  return operations === null || namesForOperation(operation).some((name) => operations.has(name));
}
