import { markup, type Markup } from "../../../render/markup.js";
import type { OperationRef } from "../../findings/finding.js";
import { renderOperation } from "./render-operation.js";

/** Renders a list of operations. Lists that are longer than `limit` are collapsed. */
export function renderOperations(operations: readonly OperationRef[], limit = 3): Markup {
  const list = markup`<ul class="operations">
${operations.map((each) => markup`<li>${renderOperation(each)}</li>\n`)}</ul>`;
  if (operations.length <= limit) return list;
  return markup`<details><summary>${operations.length} operations</summary>${list}</details>`;
}
