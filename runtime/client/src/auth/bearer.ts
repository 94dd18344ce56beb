import { withHeader } from "../transport/message.js";
import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { registerCredential } from "./register-credential.js";
import { revealText } from "./reveal.js";

/**
 * A bearer token (RFC 6750), sent with every request to the origin of the connection's server. Also works for
 * service-account schemes, whose tokens are bearer tokens.
 */
export function bearer(token: Secret, options: CredentialOptions = {}): Credential {
  return registerCredential(
    new Credential(["bearer", "serviceAccount"], options, () => async (message, send) => {
      return send(withHeader(message, "authorization", `Bearer ${await revealText("bearer", "token", token)}`));
    }),
  );
}
