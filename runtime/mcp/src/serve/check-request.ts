import { hostHeaderValidationResponse, originValidationResponse } from "@modelcontextprotocol/server";

interface Checks {
  readonly token: string | undefined;
  readonly hostnames: readonly string[];
}

/**
 * Returns the response to a request that must not reach the tools; undefined if the request is allowed. Checks the
 * hostname in the `Host` and `Origin` headers to prevent DNS rebinding, where a web page resolves its own hostname to
 * this machine.
 */
export async function checkRequest(request: Request, { token, hostnames }: Checks): Promise<Response | undefined> {
  if (new URL(request.url).pathname !== "/mcp") return new Response("The path is /mcp.", { status: 404 });
  const names = [...hostnames];
  const rejected = hostHeaderValidationResponse(request, names) ?? originValidationResponse(request, names);
  if (rejected !== undefined || token === undefined) return rejected;
  const [, given = ""] = /^Bearer (.*)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (await isSame(given, token)) return undefined;
  return new Response("The token is missing or wrong.", { status: 401, headers: { "www-authenticate": "Bearer" } });
}

/** Compares hashes, so that the duration doesn't reveal how many characters are equal. */
async function isSame(left: string, right: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const hash = async (text: string): Promise<string> =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text))).toString();
  return (await hash(left)) === (await hash(right));
}
