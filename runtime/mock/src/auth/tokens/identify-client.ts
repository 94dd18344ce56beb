import type { MockRequest } from "../../message.js";
import type { Account } from "../account.js";
import { hasPassword } from "../has-password.js";
import { type BasicCredentials, readBasic } from "../read-basic.js";

/** The client that sends a request to a token endpoint. */
export type ClientIdentity =
  | { readonly kind: "client"; readonly account: Account }
  /** The request authenticates in two ways, or identifies two clients (RFC 6749 section 2.3). */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unknown" };

/**
 * Authenticates the client of a token request (RFC 6749 section 2.3.1), with Basic authentication or with `client_id`
 * and `client_secret` in the form.
 */
export function identifyClient(
  request: MockRequest,
  fields: ReadonlyMap<string, string>,
  findAccount: (user: string) => Account | null,
): ClientIdentity {
  const id = fields.get("client_id");
  const secret = fields.get("client_secret");
  const basic = readBasic(request);
  if (basic !== null && secret !== undefined) return { kind: "ambiguous" };
  const formCredentials = id === undefined || secret === undefined ? [] : [{ user: id, password: secret }];

  for (const { user, password } of basic === null ? formCredentials : basicCandidates(basic)) {
    const account = findAccount(user);
    if (!hasPassword(account, password) || account === null) continue;
    return basic !== null && id !== undefined && id !== user ? { kind: "ambiguous" } : { kind: "client", account };
  }
  return { kind: "unknown" };
}

/**
 * The form-decoded credentials, then the raw ones: the RFC requires clients to form-encode the user name and the
 * password before Basic encoding, but many don't.
 */
function basicCandidates(raw: BasicCredentials): readonly BasicCredentials[] {
  const user = formDecode(raw.user);
  const password = formDecode(raw.password);
  const isPlain = user === raw.user && password === raw.password;
  return user === null || password === null || isPlain ? [raw] : [{ user, password }, raw];
}

function formDecode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}
