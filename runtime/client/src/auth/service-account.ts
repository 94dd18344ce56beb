import type { SchemeDescriptor } from "../call/descriptor.js";
import { discard } from "../transport/discard.js";
import { withHeader } from "../transport/message.js";
import { untilAborted } from "../transport/until-aborted.js";
import { AuthenticationError } from "./authentication-error.js";
import {
  type Authenticate,
  type Bind,
  Credential,
  type CredentialOptions,
  type Host,
  type SchemeTypes,
  type Secret,
} from "./credential.js";
import { revealKeys, revealText } from "./reveal.js";
import { type AccessToken, TokenCache } from "./token-cache.js";
import { type Client, type Endpoint, requestToken, revokeToken } from "./token-endpoint.js";

/** The ID and secret of an OAuth client. */
export interface ServiceAccountKeys {
  readonly clientId: Secret;
  readonly clientSecret: Secret;
}

/** The keys, and URLs that override those of the document. Relative URLs are resolved against the server. */
export interface ServiceAccountSettings extends ServiceAccountKeys {
  readonly tokenUrl?: string;
  readonly revokeUrl?: string;
}

type ServiceAccountScheme = Extract<SchemeDescriptor, { readonly type: "serviceAccount" }>;

const EARLY_MS = 60_000;

/** A service account, as returned by `serviceAccount()`. */
export class ServiceAccount extends Credential {
  readonly #revoke: () => Promise<void>;

  constructor(serves: SchemeTypes, options: CredentialOptions, bind: Bind, revoke: () => Promise<void>) {
    super(serves, options, bind);
    this.#revoke = revoke;
  }

  /**
   * Makes the server forget the current token (RFC 7009); the next call fetches another. Does nothing if there is
   * none. Rejects with an AuthenticationError if no revocation URL is known or the server refuses; the token is not
   * used again even then.
   */
  revoke(): Promise<void> {
    return this.#revoke();
  }
}

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4). The credential caches one token per token endpoint and renews it
 * 60 seconds (or a tenth of its lifetime) before it expires. If renewal fails, the token is used until it expires. A 401
 * with a cached token renews it once. The token is sent to the connection's own origin only. Calls reject with an
 * AuthenticationError if the token endpoint rejects the client and there is no valid token.
 */
export function serviceAccount(
  keys: ServiceAccountSettings | (() => ServiceAccountKeys | Promise<ServiceAccountKeys>),
  options: CredentialOptions = {},
): ServiceAccount {
  // Missing keys are reported by the first call.
  const addresses = Object(keys) as Partial<ServiceAccountSettings>;
  const caches = new Map<string, TokenCache>();

  const bind: Bind = (scheme, host) => {
    const described: Partial<ServiceAccountScheme> = scheme.type === "serviceAccount" ? scheme : {};
    const scopes = described.scopes ?? [];
    const tokenUrl = urlOf(addresses.tokenUrl ?? described.tokenUrl, host);
    const revokeUrl = urlOf(addresses.revokeUrl ?? described.revokeUrl, host);
    const endpointAt = (purpose: string, url: URL | null): Endpoint => {
      if (url === null) throw new AuthenticationError(`serviceAccount(): no ${purpose} URL is known.`);
      return { url, fetch: host.fetch, reveal: () => clientOf(keys) };
    };
    const request = async (): Promise<AccessToken> => {
      const startedAt = Date.now();
      const { text, lifetime } = await requestToken(endpointAt("token", tokenUrl), scopes);
      const expiresAt = startedAt + lifetime;
      const renewAt = expiresAt - Math.min(EARLY_MS, lifetime / 10);
      return { text, renewAt, expiresAt, revoke: async () => revokeToken(endpointAt("revocation", revokeUrl), text) };
    };
    const place = [tokenUrl?.href, ...scopes].join(" ");
    const cache = caches.get(place) ?? new TokenCache();
    caches.set(place, cache);
    return authenticateWith(cache, request);
  };

  const revoke = async (): Promise<void> => {
    const tokens = await Promise.all(Array.from(caches.values(), (cache) => cache.take()));
    await Promise.all(tokens.map(async (token) => token?.revoke()));
  };

  const serves: SchemeTypes = addresses.tokenUrl === undefined ? ["serviceAccount"] : ["serviceAccount", "bearer"];
  return new ServiceAccount(serves, options, bind, revoke);
}

function authenticateWith(cache: TokenCache, request: () => Promise<AccessToken>): Authenticate {
  return async (message, send) => {
    const sendWithToken = async (): Promise<Response> => {
      const { text } = cache.current() ?? (await untilAborted(cache.fetch(request), message.signal));
      return send(withHeader(message, "authorization", `Bearer ${text}`));
    };

    const cached = cache.current();
    const response = await sendWithToken();
    // A token that was just fetched can't be the reason for a 401.
    if (response.status !== 401 || cached === null || !cache.refuse(cached)) return response;
    if (message.payload?.replayable === false) return response;
    await discard(response);
    const second = await sendWithToken();
    if (second.status === 401) cache.refuseInVain();
    return second;
  };
}

function urlOf(address: string | undefined, host: Host): URL | null {
  if (address === undefined) return null;
  const url = new URL(address, host.server);
  if (host.server.protocol === "https:" && url.protocol !== "https:") {
    throw new TypeError(
      `serviceAccount(): ${url.origin} is not https, while the server is; the secret is not sent there.`,
    );
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
