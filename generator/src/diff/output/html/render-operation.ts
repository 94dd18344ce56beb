import { markup, type Markup } from "../../../render/markup.js";
import type { OperationRef } from "../../findings/finding.js";

/** Renders the method and path of an operation. */
export function renderOperation({ method, path }: Pick<OperationRef, "method" | "path">): Markup {
  // Browsers may break a long path after a slash.
  const segments = path.split("/").flatMap((segment, index) => (index === 0 ? [segment] : [markup`/<wbr>`, segment]));
  return markup`<span class="operation"><b class="method">${method}</b> <span class="path">${segments}</span></span>`;
}
