import type { SchemeDescriptor } from "../../call/descriptor.js";
import { discard } from "../../transport/discard.js";
import { withHeader } from "../../transport/message.js";
import { AuthenticationError } from "../authentication-error.js";
import {
  type Authenticate,
  type Bind,
  Credential,
  type CredentialOptions,
  type Host,
  type SchemeTypes,
  type Secret,
} from "../credential.js";
import { registerCredential } from "../register-credential.js";
import { revealKeys, revealText } from "../reveal.js";
import { type AccessToken, TokenCache } from "./token-cache.js";
import { type Client, type Endpoint, requestToken, revokeToken } from "./token-endpoint.js";

/** The ID and secret of an OAuth client. */
export interface ServiceAccountKeys {
  readonly clientId: Secret;
  readonly clientSecret: Secret;
}

/** The keys, and URLs that override those in the document. Relative URLs are resolved against the server. */
export interface ServiceAccountSettings extends ServiceAccountKeys {
  readonly tokenUrl?: string | undefined;
  readonly revokeUrl?: string | undefined;
}

type ServiceAccountScheme = Extract<SchemeDescriptor, { readonly type: "serviceAccount" }>;

const RENEWAL_MARGIN_MS = 60_000;

/** A service account, as returned by `serviceAccount()`. */
export class ServiceAccount extends Credential {
  readonly #revoke: () => Promise<void>;

  constructor(serves: SchemeTypes, options: CredentialOptions, bind: Bind, revoke: () => Promise<void>) {
    super(serves, options, bind);
    this.#revoke = revoke;
  }

  /**
   * Revokes the current token (RFC 7009), earlier tokens that haven't expired, and tokens that are being requested. The
   * next call fetches a new token. Without a token, does nothing. Rejects with an AuthenticationError if the
   * revocation URL is missing or the server rejects the request. Even then, the token isn't used again.
   */
  revoke(): Promise<void> {
    return this.#revoke();
  }
}

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4). One token is cached for each token endpoint and list of scopes.
 * It is renewed when a tenth of its lifetime remains, but at most 60 seconds before it expires. If the renewal fails,
 * the old token is used until it expires. If the server rejects a cached token with a 401, the token is renewed once.
 * Tokens are sent only to the origin of the connection's server. Without a valid token, calls reject with an
 * AuthenticationError if the token endpoint returns an error, and with a ConnectionError if it doesn't send a complete
 * response within 30 seconds.
 */
export function serviceAccount(
  keys: ServiceAccountSettings | (() => ServiceAccountKeys | Promise<ServiceAccountKeys>),
  options: CredentialOptions = {},
): ServiceAccount {
  // `keys` isn't validated here: the first call reports missing keys.
  const urls = Object(keys) as Partial<ServiceAccountSettings>;
  const caches = new Map<string, TokenCache>();

  const bind: Bind = (scheme, host) => {
    const declared: Partial<ServiceAccountScheme> = scheme.type === "serviceAccount" ? scheme : {};
    const scopes = declared.scopes ?? [];
    const tokenUrl = urlOf(urls.tokenUrl ?? declared.tokenUrl, host);
    const revokeUrl = urlOf(urls.revokeUrl ?? declared.revokeUrl, host);
    const endpointAt = (option: "tokenUrl" | "revokeUrl", url: URL | null): Endpoint => {
      if (url === null) {
        throw new AuthenticationError(`serviceAccount(): the document has no URL for this request; set \`${option}\`.`);
      }
      return { url, fetch: host.fetch, reveal: () => clientOf(keys) };
    };
    const request = async (): Promise<AccessToken> => {
      const startedAt = Date.now();
      const { text, lifetime } = await requestToken(endpointAt("tokenUrl", tokenUrl), scopes);
      const expiresAt = startedAt + lifetime;
      const renewAt = expiresAt - Math.min(RENEWAL_MARGIN_MS, lifetime / 10);
      return { text, renewAt, expiresAt, revoke: async () => revokeToken(endpointAt("revokeUrl", revokeUrl), text) };
    };
    const cacheKey = [tokenUrl?.href, ...scopes].join(" ");
    const cache = caches.get(cacheKey) ?? new TokenCache();
    caches.set(cacheKey, cache);
    return authenticateWith(cache, request);
  };

  const revoke = async (): Promise<void> => {
    const tokens = Array.from(caches.values(), (cache) => cache.remove()).flat();
    await Promise.all(tokens.map(async (token) => (await token)?.revoke()));
  };

  const serves: SchemeTypes = urls.tokenUrl === undefined ? ["serviceAccount"] : ["serviceAccount", "bearer"];
  return registerCredential(new ServiceAccount(serves, options, bind, revoke));
}

function authenticateWith(cache: TokenCache, request: () => Promise<AccessToken>): Authenticate {
  return async (message, send) => {
    const sendWithToken = async (): Promise<Response> => {
      const { text } = cache.current() ?? (await cache.fetch(request, message.signal));
      return send(withHeader(message, "authorization", `Bearer ${text}`));
    };

    const cached = cache.current();
    const response = await sendWithToken();
    // A new token wouldn't help if the rejected one was fetched for this call.
    if (response.status !== 401 || cached === null || !cache.invalidate(cached)) return response;
    if (message.payload?.replayable === false) return response;
    await discard(response);
    const second = await sendWithToken();
    if (second.status === 401) cache.noteFutileRenewal();
    return second;
  };
}

function urlOf(address: string | undefined, host: Host): URL | null {
  if (address === undefined) return null;
  const base = host.server?.href;
  if (!URL.canParse(address, base))
    throw new TypeError("serviceAccount(): the token URL is relative; pass `server` to `connect`.");
  const url = new URL(address, base);
  if (host.server?.protocol !== "http:" && url.protocol !== "https:") {
    throw new TypeError(`serviceAccount(): ${url.origin} must use https, because the client secret is sent to it.`);
  }
  return url;
}

async function clientOf(
  keys: ServiceAccountKeys | (() => ServiceAccountKeys | Promise<ServiceAccountKeys>),
): Promise<Client> {
  const { clientId, clientSecret } = await revealKeys("serviceAccount", keys);
  return {
    clientId: await revealText("serviceAccount", "clientId", clientId),
    clientSecret: await revealText("serviceAccount", "clientSecret", clientSecret),
  };
}
