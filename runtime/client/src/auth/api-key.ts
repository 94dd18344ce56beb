import { type Message, withHeader } from "../transport/message.js";
import { encodeText } from "../serialize/encode-text.js";
import { AuthenticationError } from "./authentication-error.js";
import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { registerCredential } from "./register-credential.js";
import { revealText } from "./reveal.js";

/**
 * An API key, sent in the header, query parameter or cookie that the security scheme names. It is sent only to the
 * origin of the connection's server.
 */
export function apiKey(key: Secret, options: CredentialOptions = {}): Credential {
  return registerCredential(
    new Credential(["apiKey"], options, (scheme) => async (message, send) => {
      if (scheme.type !== "apiKey") return send(message);
      const text = await revealText("apiKey", "key", key);
      message.secrets.add(text);
      switch (scheme.in) {
        case "header":
          return send(withHeader(message, scheme.name, text));
        case "cookie":
          return send(withCookie(message, scheme.name, text));
        case "query":
          return withoutKey(await send(withQuery(message, scheme.name, text)), message.url, scheme.name);
      }
    }),
  );
}

function withCookie(message: Message, name: string, value: string): Message {
  // Servers decode cookies in different ways, so a key that would have to be encoded is rejected (RFC 6265 section 4.1.1).
  if (/[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/.test(value)) {
    throw new AuthenticationError("apiKey(): the key contains a character that is not allowed in cookies.");
  }
  const others = message.headers.get("cookie");
  return withHeader(message, "cookie", `${others === null ? "" : `${others}; `}${name}=${value}`);
}

function withQuery(message: Message, name: string, value: string): Message {
  const url = new URL(message.url);
  if (url.searchParams.has(name)) return message;
  url.search += `${url.search === "" ? "" : "&"}${encodeText(name)}=${encodeText(value)}`;
  return { ...message, url: url.href };
}

/**
 * Removes the key from a response's URL and `Location` header, so that a logged response doesn't show it. The rest of
 * the URL is needed to resolve relative links.
 */
function withoutKey(response: Response, base: string, name: string): Response {
  const { status, statusText, body } = response;
  // An opaque redirect has status 0 and no URL, so it doesn't contain the key.
  if (status < 200 || status > 599) return response;
  const headers = new Headers(response.headers);
  const location = headers.get("location");
  if (location !== null && URL.canParse(location, base)) {
    const url = new URL(location, base);
    if (url.searchParams.has(name)) headers.set("location", hrefWithout(url, name));
  }
  const url = hrefWithout(response.url === "" ? base : response.url, name);
  // The Response constructor doesn't accept a URL, so an own property overrides the prototype's empty `url`.
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

function hrefWithout(address: URL | string, name: string): string {
  const url = new URL(address);
  url.searchParams.delete(name);
  return url.href;
}
