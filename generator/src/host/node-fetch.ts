import { lookup } from "node:dns";
import { get as getHttp, type ClientRequest, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { HostError } from "./host.js";
import { isPublicAddress } from "./public-address.js";

/** The time limit for receiving the whole document, in milliseconds. */
const timeout = 10_000;
const maxBytes = 20 * 1024 * 1024;

/** Implements `Host.fetchText`. The caller must have checked that the URL is allowed. */
export async function fetchText(address: string): Promise<string> {
  const bytes = await fetchBytes(new URL(address));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new HostError(address, "the document is not UTF-8 text", { cause: error });
  }
}

function fetchBytes(url: URL): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      request.destroy();
      reject(new HostError(url.href, reason));
    };
    const request = send(url);
    const timer = setTimeout(() => fail(`the document did not arrive within ${timeout / 1000} seconds`), timeout);
    request.on("error", (error) => fail(failureReason(error)));
    request.on("response", (response) => {
      const rejection = rejectionReason(response, url);
      if (rejection !== null) {
        fail(rejection);
        return;
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      response.on("data", (chunk: Uint8Array) => {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > maxBytes) fail(tooLarge);
      });
      response.on("error", (error) => fail(failureReason(error)));
      response.on("end", () => {
        clearTimeout(timer);
        resolve(Buffer.concat(chunks));
      });
    });
  });
}

/** Sends one request over a new connection. Nothing from the environment, such as cookies or credentials, is sent. */
function send(url: URL): ClientRequest {
  const headers = { accept: "application/json, application/yaml, */*;q=0.5", "accept-encoding": "identity" };
  const options = { agent: false as const, headers, lookup: lookupFor(url.hostname) };
  return url.protocol === "https:" ? getHttps(url, { ...options, rejectUnauthorized: true }) : getHttp(url, options);
}

const tooLarge = `the document is larger than ${maxBytes / 1024 / 1024} MiB`;

function rejectionReason({ statusCode = 0, headers }: IncomingMessage, url: URL): string | null {
  if (statusCode >= 300 && statusCode < 400)
    return `the server responded with ${statusCode}${redirectTarget(headers.location, url)}, and redirects are not followed`;
  if (statusCode !== 200) return `the server responded with ${statusCode}`;
  if ((headers["content-encoding"] ?? "identity") !== "identity")
    return "the response is compressed, which was not requested";
  return Number(headers["content-length"] ?? 0) > maxBytes ? tooLarge : null;
}

/** Returns the URL of a redirect without its query, which may contain a secret. `URL` escapes special characters. */
function redirectTarget(location: string | undefined, url: URL): string {
  const target = location !== undefined && URL.canParse(location, url.href) ? new URL(location, url.href) : null;
  if (target === null || !/^https?:$/.test(target.protocol)) return "";
  const address = target.origin + target.pathname;
  return address.length > 200 ? "" : `, which redirects to ${address}`;
}

class NonPublicAddressError extends Error {}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Looks up a host name once, checks the addresses, and connects to one of them, so that a different DNS response a
 * moment later has no effect. `localhost` must resolve to this machine. Any other name must resolve only to public
 * addresses, because its owner could point it anywhere. IP addresses in a URL are not looked up.
 */
function lookupFor(named: string): LookupFunction {
  const isAllowed = (address: string): boolean =>
    named === "localhost" ? loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4") : isPublicAddress(address);
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error === null ? addresses : [];
      if (first === undefined) callback(error ?? new Error("no address"), "");
      else if (!addresses.every(({ address }) => isAllowed(address))) callback(new NonPublicAddressError(), "");
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Returns the reason for a failed connection, without any text from the server. */
function failureReason(error: Error): string {
  if (error instanceof NonPublicAddressError) return "the host name resolves to an address that is not public";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^[A-Z][A-Z0-9_]*$/.test(code) ? `the connection failed (${code})` : "the connection failed";
}
