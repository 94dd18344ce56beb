import type { TokenResponse } from "../../../runtime/mock/dist/auth/tokens/token-response.js";
import { TokenEndpoint, type TokenEndpointOptions } from "../../../runtime/mock/dist/auth/tokens/token-endpoint.js";
import type { MockRequest } from "../../../runtime/mock/dist/message.js";
import { mockRequest } from "./mock-request.js";
import { counted, people } from "./people.js";

const form = "application/x-www-form-urlencoded";

/** The pair of `id` and `s3cret`. */
export const basic = `Basic ${btoa("id:s3cret")}`;

/** A request to a token endpoint. */
export function post(body: string, authorization: string | null = basic, contentType: string = form): MockRequest {
  const headers = { "content-type": contentType, ...(authorization !== null && { authorization }) };
  return mockRequest({ method: "POST", target: "/api/oauth/token", headers, body });
}

export interface TokenDeskSetting {
  readonly desk: TokenEndpoint;
  readonly accounts: ReturnType<typeof people>;
  /** Milliseconds. */
  readonly clock: { now: number };
  /** A new token, of `id` unless somebody else asks. */
  readonly issue: (authorization?: string) => string;
}

/** A desk that knows `id`, `other` and `a:b c`. */
export function tokenDeskOf(options: Partial<TokenEndpointOptions> = {}): TokenDeskSetting {
  const clock = { now: 1_700_000_000_500 };
  const accounts = people({ id: ["old", "s3cret"], other: ["s3cret"], "a:b c": ["d/ü+&"], "x+y": ["100%"] });
  const desk = new TokenEndpoint({
    findAccount: (user) => accounts.get(user) ?? null,
    now: () => clock.now,
    random: counted(),
    ...options,
  });
  return {
    desk,
    accounts,
    clock,
    issue: (authorization = basic) => textOf(desk.token(post("grant_type=client_credentials", authorization))),
  };
}

function textOf(answer: TokenResponse): string {
  if (answer.kind !== "granted") throw new Error(JSON.stringify(answer));
  return answer.body.access_token;
}
