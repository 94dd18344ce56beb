import type { Secret } from "../auth/credential.js";
import type { Conversion } from "../convert/conversion.js";
import { revealText } from "../auth/reveal.js";
import { standardSignature, type Signature } from "./signature.js";
import { verifySignature, type Notice } from "./verify-signature.js";
import { WebhookError } from "./webhook-error.js";

/** What tells an event from the others: a header or a property of the body that is one of these. */
export interface EventMark {
  readonly in: "header" | "body";
  readonly name: string;
  readonly values: readonly string[];
}

/** The webhooks of an API, as data. */
export interface WebhooksDescriptor {
  readonly events: Readonly<Record<string, readonly EventMark[]>>;
  /** Only where something is not in a program what it is on the wire. */
  readonly convert?: Conversion;
}

/** The options of `webhooks()`. */
export interface WebhookOptions {
  /** What requests are signed with; several while one takes the place of another. `null`: the signature is checked elsewhere. */
  readonly secret: Secret | readonly Secret[] | null;
  /** How requests are signed; default: Standard Webhooks. */
  readonly signature?: Signature;
  /** How many seconds a request's time may be off, where it is signed; default 300. */
  readonly tolerance?: number;
  /** Names the event where neither headers nor properties tell it; null for one that the document does not know. */
  readonly identify?: (headers: Headers, body: unknown) => string | null;
  /** The time in milliseconds since 1970; default: `Date.now`. */
  readonly now?: () => number;
}

/** A request of any framework: its body must be the bytes, or the text, that came. */
export interface RawNotice {
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

/** Takes a request that the API has made. Rejects with a WebhookError for one that is not to be trusted or cannot be read. */
export interface ReceiveWebhook<Events> {
  (request: Request | RawNotice): Promise<ReceivedEvent<Events>>;
  /** Where the address tells which event it is: any other is refused. */
  <Name extends keyof Events>(request: Request | RawNotice, event: Name): Promise<EventOf<Name, Events[Name]>>;
}

/** Makes the `webhooks` of an API. */
export function webhookReceiver<Events>(
  descriptor: WebhooksDescriptor,
): (options: WebhookOptions) => ReceiveWebhook<Events> {
  return (options) => {
    const receive = async (request: Request | RawNotice, wanted?: string): Promise<EventOf<string | null, unknown>> => {
      const notice = await noticeOf(request);
      await verify(notice, options);
      return read(notice, { descriptor, wanted, identify: options.identify });
    };
    // The types are what the generated declaration says; the description beside it says the same to the runtime.
    return receive as ReceiveWebhook<Events>;
  };
}

async function verify(notice: Notice, options: WebhookOptions): Promise<void> {
  const { secret, signature = standardSignature, tolerance = 300, now = Date.now } = options;
  if (secret === null) return;
  // A variable of the environment that is not set must not mean that anything is let in.
  const given = isList(secret) ? secret : [secret];
  const secrets = await Promise.all(given.map((each) => revealText("webhooks", "secret", each)));
  await verifySignature(notice, { signature, secrets, tolerance, now: now() });
}

function isList(secret: Secret | readonly Secret[]): secret is readonly Secret[] {
  return Array.isArray(secret);
}

async function noticeOf(request: Request | RawNotice): Promise<Notice> {
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

function read({ headers, body }: Notice, { descriptor, wanted, identify }: Reading): EventOf<string | null, unknown> {
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
    throw new WebhookError("malformed-body", "The body of the request is no JSON.", { cause });
  }
}

interface Seen {
  readonly descriptor: WebhooksDescriptor;
  readonly headers: Headers;
  readonly parsed: unknown;
}

/** What was not told from others may be any of those that it fits. */
function mayBe(wanted: string, event: string | null, { descriptor, headers, parsed }: Seen): boolean {
  if (event !== null) return event === wanted;
  const marks = Object.hasOwn(descriptor.events, wanted) ? (descriptor.events[wanted] ?? []) : null;
  return marks !== null && fits(marks, headers, parsed);
}

/** The event all of whose marks are there; of several the one with the most. Null where none or no single one is meant. */
function findEvent({ events }: WebhooksDescriptor, headers: Headers, body: unknown): string | null {
  const found = Object.entries(events).filter(([, marks]) => fits(marks, headers, body));
  const most = Math.max(...found.map(([, marks]) => marks.length));
  const [best, ...others] = found.filter(([, marks]) => marks.length === most);
  return best === undefined || others.length > 0 ? null : best[0];
}

function fits(marks: readonly EventMark[], headers: Headers, body: unknown): boolean {
  return marks.every(({ in: place, name, values }) => {
    const value = place === "header" ? headers.get(name) : memberOf(body, name);
    return values.includes(String(value));
  });
}

function memberOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : undefined;
}
