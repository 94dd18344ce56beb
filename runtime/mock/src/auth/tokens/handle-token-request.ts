import { success, type Result } from "../../actions/call.js";
import type { MockRequest } from "../../message.js";
import type { Action } from "../../tables/tables.js";
import type { TokenEndpoint } from "./token-endpoint.js";

/** The answer of a token endpoint, or of one where tokens are revoked. */
export function handleTokenRequest(
  { kind }: Extract<Action, { readonly kind: "token" | "revoke" }>,
  request: MockRequest,
  desk: TokenEndpoint | null,
): Result {
  if (desk === null) return { kind: "unexpected", reason: "The document has no scheme for this endpoint." };
  const answer = kind === "token" ? desk.token(request) : desk.revoke(request);
  switch (answer.kind) {
    case "granted":
      return { ...success({ ...answer.body }), headers: [["Cache-Control", "no-store"]] };
    case "revoked":
      return success(undefined);
    case "refused":
      return { kind: "raw", status: answer.status, challenge: answer.challenge, body: { ...answer.body } };
  }
}
