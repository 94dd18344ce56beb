import type { ApiDocument } from "../../../resolve/document.js";
import { innerInputs } from "./inner-inputs.js";
import type { RequestInput } from "./request-input.js";

/** Returns the input with a label such as `body.from.key`, at any depth; null if the request has no such input. */
export function inputAt(inputs: readonly RequestInput[], label: string, document: ApiDocument): RequestInput | null {
  const found = inputs.find((input) => input.label === label);
  if (found !== undefined) return found;
  const outer = inputs.filter((input) => label.startsWith(`${input.label}.`));
  for (const each of outer) {
    // The recursion ends, because labels get longer with each level.
    const inner = inputAt(innerInputs(each, document), label, document);
    if (inner !== null) return inner;
  }
  return null;
}
