import { withHeader } from "../transport/message.js";
import { AuthenticationError } from "./authentication-error.js";
import { base64 } from "../encoding/base64.js";
import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { registerCredential } from "./register-credential.js";
import { revealKeys, revealText } from "./reveal.js";

/** A user's name and password. */
export interface BasicKeys {
  readonly username: Secret;
  readonly password: Secret;
}

/** HTTP Basic (RFC 7617, with UTF-8), sent with every request to the origin of the connection's server. */
export function basic(
  keys: BasicKeys | (() => BasicKeys | Promise<BasicKeys>),
  options: CredentialOptions = {},
): Credential {
  return registerCredential(
    new Credential(["basic"], options, () => async (message, send) => {
      const { username, password } = await revealKeys("basic", keys);
      const name = await revealText("basic", "username", username);
      // The name ends at the first colon. If the name contained a colon, the rest of it would become part of the
      // password.
      if (name.includes(":")) throw new AuthenticationError("basic(): a username cannot contain a colon.");
      const text = await revealText("basic", "password", password);
      message.secrets.add(text);
      return send(withHeader(message, "authorization", `Basic ${base64(`${name}:${text}`)}`));
    }),
  );
}
