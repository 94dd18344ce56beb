import type { DocumentOperation } from "../../../resolve/document.js";
import type { Witness } from "../../findings/witness.js";

/** Returns a request that the server sends as a witness: `POST paid`. */
export function webhookExample({ method }: Pick<DocumentOperation, "method">, name: string): Witness {
  return { kind: "webhook", text: `${method} ${name}` };
}
