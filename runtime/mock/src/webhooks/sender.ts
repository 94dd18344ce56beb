import { SeededRandom } from "../data/random/seeded-random.js";
import type { Json } from "../json.js";
import type { Journal } from "../journal/journal.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { RecordedExchange } from "../journal/recorded-exchange.js";
import { toHex } from "../encoding/to-hex.js";
import { checkSendOptions } from "../options/check-send-options.js";
import { suggestName } from "../options/suggest-name.js";
import { isHttpUrl } from "../outgoing/is-http-url.js";
import { toBase64 } from "../encoding/to-base64.js";
import { sampleHeaders } from "../reply/sample-headers.js";
import type { ApiTable } from "../tables/tables.js";
import type { SentTable, SignatureTable } from "../tables/webhooks-table.js";
import { Validator } from "../validate/validator.js";
import { deliver, type Delivery } from "./deliver.js";
import { evaluateUrl } from "./evaluate-url.js";
import { isAllowedHost } from "./is-allowed-host.js";
import { makePayload, type PayloadContext } from "./make-payload.js";
import { sentExchange } from "./sent-exchange.js";
import { serializePayload } from "./serialize-payload.js";
import { sign } from "./sign.js";
import type { SendOptions, SentWebhook, WebhookOptions } from "./webhook-options.js";

/** The journal that records the sent requests, and the mock's clock. */
export interface Outbox {
  readonly journal: Journal;
  readonly clock: { readonly now: () => number };
}

export interface SenderOptions extends WebhookOptions {
  readonly apis: readonly ApiTable[];
  readonly seed: string;
  /** The source of random bytes for message ids; null to derive them from the seed. */
  readonly random: ((length: number) => Uint8Array) | null;
}

interface Sent {
  readonly api: ApiTable;
  readonly table: SentTable;
  readonly signature: SignatureTable | null;
}

/** A request before it is signed. */
interface Message {
  readonly sent: Sent;
  readonly url: string;
  readonly body: Json | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const maxInFlight = 100;

/** Sends the webhooks and callbacks of a mock. */
export class Sender {
  readonly secret: string;
  readonly #options: SenderOptions;
  readonly #sent: readonly Sent[];
  #source: SeededRandom;
  /** The number of bodies made since the last reset. */
  #made = 0;
  #inFlight = 0;

  constructor(options: SenderOptions) {
    this.#options = options;
    const stated = options.apis.flatMap((api) => api.webhooks?.signature?.secret ?? [])[0];
    const derived = `whsec_${toBase64(bytesOf(new SeededRandom(`${options.seed}/webhooks/secret`), 24))}`;
    this.secret = options.secret ?? stated ?? derived;
    this.#source = new SeededRandom(`${options.seed}/webhooks/ids`);
    this.#sent = options.apis.flatMap((api) =>
      (api.webhooks?.sent ?? []).map((table) => ({ api, table, signature: api.webhooks?.signature ?? null })),
    );
  }

  get webhooks(): readonly SentWebhook[] {
    return this.#sent.map(({ table: { name, method, after, url } }) => ({ name, method, after, url }));
  }

  get names(): readonly string[] {
    return this.#sent.map(({ table }) => table.name);
  }

  /** Restarts the sequences of generated bodies and message ids. */
  reset(): void {
    this.#source = new SeededRandom(`${this.#options.seed}/webhooks/ids`);
    this.#made = 0;
  }

  /** Starts sending the callbacks and webhooks that successful exchanges of a space trigger. */
  follow(outbox: Outbox): void {
    const followed = new Set(this.#sent.flatMap(({ table }) => table.after));
    if (followed.size === 0) return;
    outbox.journal.subscribe((exchange) => {
      if (exchange.operation === null || !followed.has(exchange.operation)) return;
      // Sent after the response, because the receiver may look up a value from the response, such as an ID.
      setTimeout(() => this.#sendAfter(exchange, outbox), 0);
    });
  }

  /**
   * Sends a webhook or callback by name. Resolves to its unredacted journal entry, even if the receiver responds with
   * an error. Rejects if the request can't be delivered.
   */
  async send(name: string, options: SendOptions, outbox: Outbox): Promise<RecordedExchange> {
    const sent = this.find(name);
    checkSendOptions(options);
    const { to, body, headers = {} } = options;
    const url = to ?? this.#options.to;
    if (url === undefined)
      throw new TypeError(`No receiver for ${name}. Pass \`to\`, or set the mock's \`webhooks.to\` option.`);
    this.checkUrl(url);
    const context = this.#contextOf(sent, outbox, null);
    const problems = body === undefined ? [] : violationsOf(body, sent);
    const message = { sent, url, body: body ?? makePayload(sent.table, context), headers, problems };
    const exchange = await this.#deliver(message, outbox);
    const { status, problems: all } = exchange.reveal();
    if (status === 0) throw new Error(`${name} was not delivered to ${url}. ${all.join(" ")}`);
    return exchange;
  }

  /** Checks the arguments of `send`, and sends without waiting for the outcome, which the journal records. */
  sendLater(name: string, options: SendOptions, outbox: Outbox): void {
    this.find(name);
    const url = options.to ?? this.#options.to;
    if (url !== undefined) this.checkUrl(url);
    // The journal already has an entry for a failed delivery.
    this.send(name, options, outbox).catch(() => undefined);
  }

  /** Returns a webhook or callback by name. Throws a RangeError if the name is unknown. */
  find(name: string): Sent {
    const found = this.#sent.find(({ table }) => table.name === name);
    if (found !== undefined) return found;
    const suggestion = this.names.length === 0 ? " The document declares none." : suggestName(name, this.names);
    throw new RangeError(`Unknown webhook ${JSON.stringify(name)}.${suggestion}`);
  }

  /** Throws a TypeError if a URL is invalid or its host isn't allowed. */
  checkUrl(url: string): void {
    if (!isHttpUrl(url)) throw new TypeError(`${JSON.stringify(url)} is not an HTTP URL.`);
    if (!this.#isAllowed(url)) throw new TypeError(notAllowed(url));
  }

  #isAllowed(url: string): boolean {
    const { to, hosts = [] } = this.#options;
    const own = to !== undefined && URL.canParse(to) ? [new URL(to).host] : [];
    return isAllowedHost(new URL(url), [...hosts, ...own]);
  }

  #sendAfter(exchange: RecordedExchange, outbox: Outbox): void {
    const entry = exchange.reveal();
    if (entry.direction === "sent" || entry.status < 200 || entry.status > 299) return;
    for (const sent of this.#sent) {
      if (!sent.table.after.includes(entry.operation ?? "")) continue;
      const { url: template } = sent.table;
      const url = template === null ? this.#options.to : (evaluateUrl(template, entry, sent.api.server) ?? undefined);
      // A webhook without a receiver isn't an error: the user of the mock may not need the webhook.
      if (url === undefined && template === null) continue;
      const body = makePayload(sent.table, this.#contextOf(sent, outbox, entry));
      const problem =
        url === undefined
          ? `The URL expression ${template ?? ""} has no value.`
          : this.#isAllowed(url)
            ? null
            : notAllowed(url);
      const message = { sent, url: url ?? "", body, headers: {}, problems: problem === null ? [] : [problem] };
      if (problem === null) void this.#deliver(message, outbox);
      else this.#record(message, { method: sent.table.method, url: url ?? "", headers: {}, body: null }, outbox, null);
    }
  }

  #contextOf({ api, table }: Sent, outbox: Outbox, entry: JournalEntry | null): PayloadContext {
    this.#made += 1;
    const operation = api.operations.find(({ name }) => name === entry?.operation);
    const response = operation?.revisions.at(-1)?.responses.find(({ status }) => status === String(entry?.status));
    return {
      schemas: api.schemas,
      seed: `${this.#options.seed}/webhooks/${table.name}#${this.#made}`,
      now: outbox.clock.now(),
      source: entry === null ? null : { schema: response?.content[0]?.schema ?? null, value: entry.response.body },
    };
  }

  async #deliver(message: Message, outbox: Outbox): Promise<RecordedExchange> {
    const { sent, url, body } = message;
    const { table, api, signature } = sent;
    const text = body === undefined || table.body === null ? null : serializePayload(body, table.body.mediaType);
    const type =
      table.body === null || text === null
        ? {}
        : { "content-type": table.body.mediaType.replace(/\*\/\*|application\/\*/, "application/json") };
    const draft = { method: table.method, url, headers: { ...type, ...message.headers }, body: text };
    if (body !== undefined && text === null && table.body !== null)
      return this.#record(message, draft, outbox, `The mock doesn't support bodies in ${table.body.mediaType}.`);
    if (this.#inFlight >= maxInFlight) return this.#record(message, draft, outbox, "Too many requests are being sent.");
    this.#inFlight += 1;
    try {
      const declared = sampleHeaders(
        { status: "", headers: {}, made: table.headers, content: [] },
        {
          api,
          seed: `${this.#options.seed}/${table.name}`,
          server: api.server,
          existing: [],
          path: "",
          body: null,
          now: () => outbox.clock.now(),
        },
      );
      // Uses the real time, not the mock's clock, because receivers compare the timestamp with the real time.
      const signed = { id: this.#nextId(), timestamp: Math.floor(Date.now() / 1000), body: text ?? "" };
      const headers = {
        ...Object.fromEntries(declared),
        ...draft.headers,
        ...(await sign(signed, this.secret, signature)),
        ...message.headers,
      };
      return await this.#exchange(message, { ...draft, headers }, outbox);
    } finally {
      this.#inFlight -= 1;
    }
  }

  async #exchange(message: Message, delivery: Delivery, outbox: Outbox): Promise<RecordedExchange> {
    try {
      const response = await deliver(delivery, this.#options.fetch ?? ((url, init) => fetch(url, init)));
      const exchange = sentExchange({
        name: message.sent.table.name,
        delivery,
        response,
        problems: message.problems,
        at: outbox.clock.now(),
      });
      outbox.journal.add(exchange);
      return exchange;
    } catch (error) {
      return this.#record(message, delivery, outbox, `The request failed: ${reasonOf(error)}.`);
    }
  }

  /** Records a request that got no response. */
  #record(message: Message, delivery: Delivery, { journal, clock }: Outbox, problem: string | null): RecordedExchange {
    const problems = problem === null ? message.problems : [...message.problems, problem];
    const exchange = sentExchange({
      name: message.sent.table.name,
      delivery,
      response: null,
      problems,
      at: clock.now(),
    });
    journal.add(exchange);
    return exchange;
  }

  #nextId(): string {
    const bytes = this.#options.random?.(12) ?? bytesOf(this.#source, 12);
    return `msg_${toHex(bytes)}`;
  }
}

function violationsOf(body: Json, { api, table }: Sent): readonly string[] {
  if (table.body === null) return [];
  const violations = new Validator(api.schemas, "response").validate(table.body.schema, body);
  return violations.map(({ pointer, message }) => `The sent body${pointer === "" ? "" : ` ${pointer}`} ${message}.`);
}

function notAllowed(url: string): string {
  return `The host ${new URL(url).host} is not allowed. Add it to the mock's \`webhooks.hosts\` option, or allow it with --webhook-host.`;
}

/** Returns the reason that a request failed. Omits the URL, which could contain secrets. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  if (error.name === "TimeoutError") return "no response within 10 seconds";
  const { cause } = error;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : error.name;
}

function bytesOf(source: SeededRandom, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => source.integer(0, 255));
}
