import { success, type Result } from "../../actions/call.js";
import type { MockRequest } from "../../message.js";
import type { Action } from "../../tables/tables.js";
import type { TokenEndpoint } from "./token-endpoint.js";

/** Handles a request to the token endpoint of a scheme, or to its revocation endpoint. */
export function handleTokenRequest(
  { kind }: Extract<Action, { readonly kind: "token" | "revoke" }>,
  request: MockRequest,
  endpoint: TokenEndpoint | null,
): Result {
  if (endpoint === null)
    return { kind: "unexpected", reason: "The document defines no OAuth client credentials scheme for this endpoint." };
  const response = kind === "token" ? endpoint.token(request) : endpoint.revoke(request);
  switch (response.kind) {
    case "granted":
      return { ...success({ ...response.body }), headers: [["Cache-Control", "no-store"]] };
    case "revoked":
      return success(undefined);
    case "refused":
      return { kind: "raw", status: response.status, challenge: response.challenge, body: { ...response.body } };
  }
}
