import type { OutcomeHeader } from "../../../model/model.js";
import { plainName } from "../../names/plain-name.js";
import type { RequestInput } from "../evidence/request-input.js";
import type { CursorFinding } from "./cursor-finding.js";

/**
 * Finds a response header that is named after a cursor parameter: `X-Next-Cursor` for `cursor`, `X-Shop-NextToken` for
 * `next_token`.
 */
export function headerCursor(inputs: readonly RequestInput[], headers: readonly OutcomeHeader[]): CursorFinding | null {
  for (const { parameter, inside, label, names } of inputs) {
    const endings = names.map((name) => (name.startsWith("next") ? name : `next${name}`));
    const header = headers.find(({ name }) => endings.some((ending) => plainName(name).endsWith(ending)));
    if (header === undefined) continue;
    return {
      step: {
        by: "cursor",
        parameter,
        inside,
        next: null,
        nextHeader: header.name,
        isMaybeLink: false,
        isRebased: false,
      },
      reason: `the header "${header.originalName}" of the response is the next value of "${label}"`,
      isExplicit: true,
    };
  }
  return null;
}
