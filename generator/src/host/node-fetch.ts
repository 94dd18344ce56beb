import { lookup } from "node:dns";
import { get as getHttp, type ClientRequest, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { HostError } from "./host.js";
import { isPublicAddress } from "./public-address.js";

/** Milliseconds until the whole document is there. */
const patience = 10_000;
const largest = 20 * 1024 * 1024;

/** What `Host.fetchText` promises. The caller has held the address against what is allowed. */
export async function fetchText(address: string): Promise<string> {
  const bytes = await fetchBytes(new URL(address));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new HostError(address, "it is no text in UTF-8", { cause: error });
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
    const timer = setTimeout(() => fail(`it was not there after ${patience / 1000} seconds`), patience);
    request.on("error", (error) => fail(reasonOf(error)));
    request.on("response", (response) => {
      const refusal = refusalOf(response);
      if (refusal !== null) {
        fail(refusal);
        return;
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      response.on("data", (chunk: Uint8Array) => {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > largest) fail(tooLarge);
      });
      response.on("error", (error) => fail(reasonOf(error)));
      response.on("end", () => {
        clearTimeout(timer);
        resolve(Buffer.concat(chunks));
      });
    });
  });
}

/** One request over a connection of its own; nothing of the environment goes with it. */
function send(url: URL): ClientRequest {
  const headers = { accept: "application/json, application/yaml, */*;q=0.5", "accept-encoding": "identity" };
  const options = { agent: false as const, headers, lookup: lookupFor(url.hostname) };
  return url.protocol === "https:" ? getHttps(url, { ...options, rejectUnauthorized: true }) : getHttp(url, options);
}

const tooLarge = `it is larger than ${largest / 1024 / 1024} MiB`;

function refusalOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  if (statusCode >= 300 && statusCode < 400) return `the server answered ${statusCode}, and redirects are not followed`;
  if (statusCode !== 200) return `the server answered ${statusCode}`;
  if ((headers["content-encoding"] ?? "identity") !== "identity") return "the server compressed it, unasked";
  return Number(headers["content-length"] ?? 0) > largest ? tooLarge : null;
}

class ClosedAddress extends Error {}

const thisMachine = new BlockList();
thisMachine.addSubnet("127.0.0.0", 8, "ipv4");
thisMachine.addAddress("::1", "ipv6");

/**
 * Asks for a name once, and the connection goes to one of the addresses that were looked at here: another answer a moment later
 * changes nothing. Who wrote an address, or `localhost`, has named that very place; any other name is for its owner to point
 * anywhere, and must lead to the public internet.
 */
function lookupFor(named: string): LookupFunction {
  const isFit = (address: string): boolean =>
    named === "localhost"
      ? thisMachine.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")
      : isPublicAddress(address);
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error === null ? addresses : [];
      if (first === undefined) callback(error ?? new Error("no address"), "");
      else if (!addresses.every(({ address }) => isFit(address))) callback(new ClosedAddress(), "");
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** In words that hold nothing of what the other side has said. */
function reasonOf(error: Error): string {
  if (error instanceof ClosedAddress) return "its name leads to an address that is not public";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^[A-Z][A-Z0-9_]*$/.test(code) ? `the connection failed (${code})` : "the connection failed";
}
