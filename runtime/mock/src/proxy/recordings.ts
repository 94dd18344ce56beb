import { canonicalJson } from "../data/json/canonical-json.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../json.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { MockResponse } from "../message.js";

const format = "almanac-recordings-1";
const maxRecordings = 5000;
/** Other headers are not recorded: they apply only to a single response or connection, or can contain secrets. */
const keptHeaders =
  /^(?:content-type|content-disposition|content-language|etag|last-modified|link|location|retry-after|x-(?!.*(?:token|secret|key)).*)$/;

/** Responses of a real server, by request. Neither requests nor responses contain secrets. */
export class Recordings {
  readonly #byRequest = new Map<string, JsonObject>();

  /** Loads recordings from a value that `save` returned. Throws a TypeError if the value is invalid. */
  constructor(saved: Json | undefined) {
    if (saved === undefined) return;
    const exchanges = member(saved, "exchanges");
    if (member(saved, "format") !== format || !isArray(exchanges)) throw new TypeError("Not a recordings file.");
    for (const exchange of exchanges) {
      const status = member(member(exchange, "response"), "status");
      if (
        !isObject(exchange) ||
        !isObject(exchange["request"] ?? null) ||
        typeof status !== "number" ||
        status < 200 ||
        status > 599
      )
        throw new TypeError("Not a recordings file.");
      this.#byRequest.set(canonicalJson(exchange["request"] ?? null), exchange);
    }
  }

  /** Records an exchange without secrets. Returns false if its body can't be recorded, or if there are too many recordings. */
  add(entry: JournalEntry): boolean {
    const { body, bytes, headers } = entry.response;
    const key = keyOf(entry);
    if ((body === undefined && bytes > 0) || (this.#byRequest.size >= maxRecordings && !this.#byRequest.has(key)))
      return false;
    const kept = Object.entries(headers).filter(([name, value]) => keptHeaders.test(name) && value !== "[redacted]");
    this.#byRequest.set(key, {
      operation: entry.operation,
      request: requestOf(entry),
      response: { status: entry.status, headers: Object.fromEntries(kept), ...(body === undefined ? {} : { body }) },
    });
    return true;
  }

  /** Returns the recorded response to a request; null if there is none. */
  find(entry: JournalEntry): MockResponse | null {
    const response = member(this.#byRequest.get(keyOf(entry)), "response");
    const [status, headers, body] = ["status", "headers", "body"].map((name) => member(response, name));
    if (typeof status !== "number") return null;
    const sent = Object.entries(isObject(headers) ? headers : {}).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const isText =
      typeof body === "string" && !sent.some(([name, value]) => name === "content-type" && /[/+]json/.test(value));
    const text = body === undefined ? null : isText ? body : JSON.stringify(body);
    return { status, headers: sent, body: text, transportFault: null };
  }

  save(): Json {
    return { format, exchanges: [...this.#byRequest.values()] };
  }
}

function keyOf(entry: JournalEntry): string {
  return canonicalJson(requestOf(entry));
}

function requestOf({ method, target, request: { body } }: JournalEntry): JsonObject {
  return { method, target, ...(body === undefined ? {} : { body }) };
}
