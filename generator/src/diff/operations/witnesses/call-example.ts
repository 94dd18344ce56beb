import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation } from "../../../resolve/document.js";

/** Returns a call as a witness: `getOrder({ id: … })`. `argument` is the text of the argument. */
export function callExample({ operationId }: Pick<DocumentOperation, "operationId">, argument: string): Witness {
  return { kind: "code", text: `${operationId ?? "call"}(${argument})` };
}
