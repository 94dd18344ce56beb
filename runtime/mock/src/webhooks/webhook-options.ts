import type { Json } from "../json.js";
import type { Send } from "./deliver.js";

/** How a mock sends webhooks and callbacks. */
export interface WebhookOptions {
  /** The URL that receives webhooks, unless `send` names another. Its host is allowed. */
  readonly to?: string | undefined;
  /** The hosts that may receive requests, in addition to loopback addresses: `hooks.example.com` or `hooks.example.com:8443`. */
  readonly hosts?: readonly string[] | undefined;
  /** The secret that signs requests. Default: derived from the seed. `whsec_` precedes a secret in base64. */
  readonly secret?: string | undefined;
  /** Sends the requests instead of the global `fetch`, for example to a handler in the same process. */
  readonly fetch?: Send | undefined;
}

/** A webhook or callback of the document. */
export interface SentWebhook {
  readonly name: string;
  readonly method: string;
  /** The operations after which the mock sends it. */
  readonly after: readonly string[];
  /** The URL of a callback, with runtime expressions; null for a webhook. */
  readonly url: string | null;
}

/** What to send, and to whom. */
export interface SendOptions {
  /** The URL of the receiver. Default: `webhooks.to` of the mock. */
  readonly to?: string | undefined;
  /** The body, sent as is. Default: the example in the document, or a value generated from the schema. */
  readonly body?: Json | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
