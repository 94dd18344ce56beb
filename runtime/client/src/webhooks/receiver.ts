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
  /** Only if values differ between the program and the wire, such as dates. */
  readonly convert?: Conversion;
}

/** The options of `webhooks()`. */
export interface WebhookOptions {
  /** The secret, or several while secrets are rotated. `null` if the signature is checked elsewhere. */
  readonly secret: Secret | readonly Secret[] | null;
  /** How requests are signed; default: Standard Webhooks. */
  readonly signature?: Signature;
  /** How many seconds a signed timestamp may differ from now; default: 300. */
  readonly tolerance?: number;
  /** Returns the event's name if neither headers nor properties identify it; null for an undeclared event. */
  readonly identify?: (headers: Headers, body: unknown) => string | null;
  /** The time in milliseconds since 1970; default: `Date.now`. */
  readonly now?: () => number;
}

/** A request of any framework. Its body must be the raw bytes or text. */
export interface RawRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

/** One event. */
export interface EventOf<Name, Body> {
  readonly event: Name;
  readonly body: Body;
  readonly headers: Headers;
}

/** Any event of an API, discriminated by `event`. */
export type ReceivedEvent<Events> =
  { [Name in keyof Events]: EventOf<Name, Events[Name]> }[keyof Events] | EventOf<null, unknown>;

/** Receives a request from the API. Rejects with a WebhookError if it can't be trusted or parsed. */
export interface ReceiveWebhook<Events> {
  (request: Request | RawRequest): Promise<ReceivedEvent<Events>>;
  /** If the URL identifies the event: any other event is rejected. */
  <Name extends keyof Events>(request: Request | RawRequest, event: Name): Promise<EventOf<Name, Events[Name]>>;
}

/** Creates the `webhooks` function of an API. */
export function webhookReceiver<Events>(
  descriptor: WebhooksDescriptor,
): (options: WebhookOptions) => ReceiveWebhook<Events> {
  return (options) => {
    const receive = async (
      request: Request | RawRequest,
      wanted?: string,
    ): Promise<EventOf<string | null, unknown>> => {
      const notice = await noticeOf(request);
      await verify(notice, options);
      return read(notice, { descriptor, wanted, identify: options.identify });
    };
    // The types come from the generated declaration, which matches the descriptor.
    return receive as ReceiveWebhook<Events>;
  };
}

async function verify(notice: ReceivedRequest, options: WebhookOptions): Promise<void> {
  const { secret, signature = standardSignature, tolerance = 300, now = Date.now } = options;
  if (secret === null) return;
  // An unset environment variable must not disable the check.
  const given = isList(secret) ? secret : [secret];
  const secrets = await Promise.all(given.map((each) => revealText("webhooks", "secret", each)));
  await verifySignature(notice, { signature, secrets, tolerance, now: now() });
}

function isList(secret: Secret | readonly Secret[]): secret is readonly Secret[] {
  return Array.isArray(secret);
}

async function noticeOf(request: Request | RawRequest): Promise<ReceivedRequest> {
  if (request instanceof Request)
    return { headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) };
  const { headers, body } = request;
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const known = entries.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, typeof value === "string" ? value : value.join(", ")] satisfies [string, string]],
  );
  return {
    headers: new Headers(known),
    body: typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body),
  };
}

interface Reading {
  readonly descriptor: WebhooksDescriptor;
  readonly wanted: string | undefined;
  readonly identify: WebhookOptions["identify"];
}

function read(
  { headers, body }: ReceivedRequest,
  { descriptor, wanted, identify }: Reading,
): EventOf<string | null, unknown> {
  const text = new TextDecoder().decode(body);
  const parsed = parse(text);
  const named = identify === undefined ? findEvent(descriptor, headers, parsed) : identify(headers, parsed);
  const event = named !== null && Object.hasOwn(descriptor.events, named) ? named : null;
  if (wanted !== undefined && !mayBe(wanted, event, { descriptor, headers, parsed }))
    throw new WebhookError("wrong-event", `The request is not the event ${JSON.stringify(wanted)}.`);
  const name = wanted ?? event;
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

interface Seen {
  readonly descriptor: WebhooksDescriptor;
  readonly headers: Headers;
  readonly parsed: unknown;
}

/** Whether a request can be the expected event, if it was not identified. */
function mayBe(wanted: string, event: string | null, { descriptor, headers, parsed }: Seen): boolean {
  if (event !== null) return event === wanted;
  const marks = Object.hasOwn(descriptor.events, wanted) ? (descriptor.events[wanted] ?? []) : null;
  return marks !== null && fits(marks, headers, parsed);
}

/** Returns the event whose marks all match, the one with the most marks if there are several, or null if that is ambiguous. */
function findEvent({ events }: WebhooksDescriptor, headers: Headers, body: unknown): string | null {
  const found = Object.entries(events).filter(([, marks]) => fits(marks, headers, body));
  const most = Math.max(...found.map(([, marks]) => marks.length));
  const [best, ...others] = found.filter(([, marks]) => marks.length === most);
  return best === undefined || others.length > 0 ? null : best[0];
}

function fits(marks: readonly EventMatcher[], headers: Headers, body: unknown): boolean {
  return marks.every(({ in: place, name, values }) => {
    const value = place === "header" ? headers.get(name) : memberOf(body, name);
    return values.includes(String(value));
  });
}

function memberOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
}
