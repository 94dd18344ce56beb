import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation } from "../../../resolve/document.js";

/** Returns a response as a witness: `204 for DELETE /orders/{id}`. */
export function responseExample(
  { method, path }: Pick<DocumentOperation, "method" | "path">,
  status: string,
  details = "",
): Witness {
  return {
    kind: "response",
    text: [`${status} for ${method} ${path}`, details].filter((part) => part !== "").join(" "),
  };
}
