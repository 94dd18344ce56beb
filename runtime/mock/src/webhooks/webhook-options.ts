import type { Json } from "../json.js";
import type { Send } from "../outgoing/send.js";

/** How a mock sends webhooks and callbacks. */
export interface WebhookOptions {
  /** The URL that receives webhooks, unless `send` specifies another. Its host is allowed. */
  readonly to?: string | undefined;
  /** The hosts that may receive requests, in addition to loopback addresses: `hooks.example.com` or `hooks.example.com:8443`. */
  readonly hosts?: readonly string[] | undefined;
  /** The secret that signs requests; begins with `whsec_` if it is in base64. Default: derived from the seed. */
  readonly secret?: string | undefined;
  /** Sends the requests instead of the global `fetch`, for example to a handler in the same process. */
  readonly fetch?: Send | undefined;
}

/** A webhook or callback in the document. */
export interface SentWebhook {
  readonly name: string;
  readonly method: string;
  /** The operations after which the mock sends it. */
  readonly after: readonly string[];
  /** The URL of a callback, with runtime expressions; null for a webhook. */
  readonly url: string | null;
}

/** The body, headers and receiver of a webhook or callback to send. */
export interface SendOptions {
  /** The URL of the receiver. Default: `webhooks.to` of the mock. */
  readonly to?: string | undefined;
  /** The body, sent as is. Default: the example in the document, or a value generated from the schema. */
  readonly body?: Json | undefined;
  /** Additional headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
