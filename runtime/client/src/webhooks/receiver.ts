import type { Secret } from "../auth/credential.js";
import type { Conversion } from "../convert/conversion.js";
import { revealText } from "../auth/reveal.js";
import { standardSignature, type Signature } from "./signature.js";
import { verifySignature, type ReceivedRequest } from "./verify-signature.js";
import { WebhookError } from "./webhook-error.js";

/** A header or body property whose values identify an event. */
export interface EventMatcher {
  readonly in: "header" | "body";
  readonly name: string;
  readonly values: readonly string[];
}

/** The webhooks of an API, as data. */
export interface WebhooksDescriptor {
  readonly events: Readonly<Record<string, readonly EventMatcher[]>>;
  /** Set only if some values, such as dates, are represented differently in the program than in JSON. */
  readonly convert?: Conversion;
}

/** The options of `webhooks()`. */
export interface WebhookOptions {
  /** The secret, or several while secrets are rotated. `null` if the signature is checked elsewhere. */
  readonly secret: Secret | readonly Secret[] | null;
  /** How requests are signed; default: Standard Webhooks. */
  readonly signature?: Signature | undefined;
  /** How many seconds a signed timestamp may differ from now; default: 300. */
  readonly tolerance?: number | undefined;
  /**
   * Returns the name of the event, or null if it is undeclared. Default: the event is identified by headers and body
   * properties.
   */
  readonly identify?: ((headers: Headers, body: unknown) => string | null) | undefined;
  /** Returns the current time in milliseconds since 1970; default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A request from any framework. Its body must be the bytes or text as received. */
export interface RawRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

/** An event with its parsed body. */
export interface EventOf<Name, Body> {
  readonly event: Name;
  readonly body: Body;
  readonly headers: Headers;
}

/** Any event of an API, discriminated by `event`. */
export type ReceivedEvent<Events> =
  { [Name in keyof Events]: EventOf<Name, Events[Name]> }[keyof Events] | EventOf<null, unknown>;

/** Verifies and parses a request from the API. Rejects with a WebhookError if the request can't be trusted or parsed. */
export interface ReceiveWebhook<Events> {
  (request: Request | RawRequest): Promise<ReceivedEvent<Events>>;
  /** For a URL that receives only the given event. Rejects any other event. */
  <Name extends keyof Events>(request: Request | RawRequest, event: Name): Promise<EventOf<Name, Events[Name]>>;
}

/** Creates the `webhooks` function of an API. */
export function webhookReceiver<Events>(
  descriptor: WebhooksDescriptor,
): (options: WebhookOptions) => ReceiveWebhook<Events> {
  return (options) => {
    const receive = async (
      request: Request | RawRequest,
      expected?: string,
    ): Promise<EventOf<string | null, unknown>> => {
      const received = await toReceivedRequest(request);
      await verify(received, options);
      return read(received, { descriptor, expected, identify: options.identify });
    };
    // The types come from the generated declaration, which matches the descriptor.
    return receive as ReceiveWebhook<Events>;
  };
}

async function verify(received: ReceivedRequest, options: WebhookOptions): Promise<void> {
  const { secret, signature = standardSignature, tolerance = 300, now = Date.now } = options;
  if (secret === null) return;
  // `undefined` is rejected, so that an unset environment variable doesn't disable the check.
  const list = isList(secret) ? secret : [secret];
  const secrets = await Promise.all(list.map((each) => revealText("webhooks", "secret", each)));
  await verifySignature(received, { signature, secrets, tolerance, now: now() });
}

function isList(secret: Secret | readonly Secret[]): secret is readonly Secret[] {
  return Array.isArray(secret);
}

async function toReceivedRequest(request: Request | RawRequest): Promise<ReceivedRequest> {
  if (request instanceof Request)
    return { headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) };
  const { headers, body } = request;
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const present = entries.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, typeof value === "string" ? value : value.join(", ")] satisfies [string, string]],
  );
  return {
    headers: new Headers(present),
    body: typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body),
  };
}

interface ReadOptions {
  readonly descriptor: WebhooksDescriptor;
  readonly expected: string | undefined;
  readonly identify: WebhookOptions["identify"];
}

function read(
  { headers, body }: ReceivedRequest,
  { descriptor, expected, identify }: ReadOptions,
): EventOf<string | null, unknown> {
  const text = new TextDecoder().decode(body);
  const parsed = parse(text);
  const identified = identify === undefined ? findEvent(descriptor, headers, parsed) : identify(headers, parsed);
  const event = identified !== null && Object.hasOwn(descriptor.events, identified) ? identified : null;
  if (expected !== undefined && !mayBe(expected, event, { descriptor, headers, parsed }))
    throw new WebhookError("wrong-event", `The event of the request is not ${JSON.stringify(expected)}.`);
  const name = expected ?? event;
  const convert = name === null || text === "" ? undefined : descriptor.convert;
  return { event: name, body: convert === undefined ? parsed : convert.parse(text, name ?? ""), headers };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WebhookError("malformed-body", "The body of the request is not JSON.", { cause });
  }
}

interface ParsedRequest {
  readonly descriptor: WebhooksDescriptor;
  readonly headers: Headers;
  readonly parsed: unknown;
}

/** Whether a request is the expected event or, if no event was identified, could be the expected one. */
function mayBe(expected: string, event: string | null, { descriptor, headers, parsed }: ParsedRequest): boolean {
  if (event !== null) return event === expected;
  const matchers = Object.hasOwn(descriptor.events, expected) ? (descriptor.events[expected] ?? []) : null;
  return matchers !== null && matchesAll(matchers, headers, parsed);
}

/**
 * Returns the event whose matchers all match; if there are several, the one with the most matchers. Null if there is
 * none or a tie.
 */
function findEvent({ events }: WebhooksDescriptor, headers: Headers, body: unknown): string | null {
  const found = Object.entries(events).filter(([, matchers]) => matchesAll(matchers, headers, body));
  const most = Math.max(...found.map(([, matchers]) => matchers.length));
  const [best, ...others] = found.filter(([, matchers]) => matchers.length === most);
  return best === undefined || others.length > 0 ? null : best[0];
}

function matchesAll(matchers: readonly EventMatcher[], headers: Headers, body: unknown): boolean {
  return matchers.every(({ in: location, name, values }) => {
    const value = location === "header" ? headers.get(name) : propertyOf(body, name);
    return values.includes(String(value));
  });
}

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
}
