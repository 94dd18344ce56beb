import type { TokenResponse } from "../../../runtime/mock/dist/auth/tokens/token-response.js";
import { TokenEndpoint, type TokenEndpointOptions } from "../../../runtime/mock/dist/auth/tokens/token-endpoint.js";
import type { MockRequest } from "../../../runtime/mock/dist/message.js";
import { mockRequest } from "./mock-request.js";
import { countingBytes, createAccounts } from "./create-accounts.js";

const form = "application/x-www-form-urlencoded";

/** Basic credentials with the ID `id` and the secret `s3cret`. */
export const basic = `Basic ${btoa("id:s3cret")}`;

/** A request to a token endpoint. */
export function post(body: string, authorization: string | null = basic, contentType: string = form): MockRequest {
  const headers = { "content-type": contentType, ...(authorization !== null && { authorization }) };
  return mockRequest({ method: "POST", target: "/api/oauth/token", headers, body });
}

export interface TokenFixture {
  readonly endpoint: TokenEndpoint;
  readonly accounts: ReturnType<typeof createAccounts>;
  /** In milliseconds. */
  readonly clock: { now: number };
  /** Issues a token, by default for `id`. */
  readonly issue: (authorization?: string) => string;
}

/** Creates a token endpoint with the clients `id`, `other`, `a:b c` and `x+y`. */
export function tokenFixture(options: Partial<TokenEndpointOptions> = {}): TokenFixture {
  const clock = { now: 1_700_000_000_500 };
  const accounts = createAccounts({ id: ["old", "s3cret"], other: ["s3cret"], "a:b c": ["d/ü+&"], "x+y": ["100%"] });
  const endpoint = new TokenEndpoint({
    findAccount: (user) => accounts.get(user) ?? null,
    now: () => clock.now,
    random: countingBytes(),
    ...options,
  });
  return {
    endpoint,
    accounts,
    clock,
    issue: (authorization = basic) => textOf(endpoint.token(post("grant_type=client_credentials", authorization))),
  };
}

function textOf(response: TokenResponse): string {
  if (response.kind !== "granted") throw new Error(JSON.stringify(response));
  return response.body.access_token;
}
