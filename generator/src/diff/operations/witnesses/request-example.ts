import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation } from "../../../resolve/document.js";

type Called = Pick<DocumentOperation, "method" | "path">;

/** Returns a request as a witness: `GET /orders without the header X-Trace`. */
export function requestExample({ method, path }: Called, details = ""): Witness {
  return { kind: "request", text: [`${method} ${path}`, details].filter((part) => part !== "").join(" ") };
}
