import type { Json } from "../../model/json.js";

/**
 * Demonstrates that a change is breaking: a value that only one of the schemas allows; or, as text, a request, a
 * response, the request of a webhook or callback, or a piece of TypeScript.
 */
export type Witness =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "request" | "response" | "webhook" | "code"; readonly text: string };
