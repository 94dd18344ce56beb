// Generated from openapi.yaml by Almanac. Do not edit.
import type { ReceivedEvent, ReceiveWebhook, WebhookOptions } from "@almanac/client/codegen/v2";
import type { Moved, Order } from "./orders.js";

export { standardSignature, WebhookError } from "@almanac/client/codegen/v2";
export type { EventOf, ReceivedEvent, ReceiveWebhook, Signature, WebhookOptions } from "@almanac/client/codegen/v2";

/** The bodies of the webhooks, by their names in the document. */
export interface WebhookEvents {
  /** An order moved. */
  "order.moved": OrderMovedWebhook;
  "order.lost": OrderLostWebhook;
  ping: unknown;
}

/** Any webhook, discriminated by `event`, which is null for a webhook that the document doesn't describe. */
export type WebhookEvent = ReceivedEvent<WebhookEvents>;

/** Creates a function that verifies the signature of a request and returns its event and body. */
export declare function webhooks(options: WebhookOptions): ReceiveWebhook<WebhookEvents>;

export type OrderMovedWebhook = Moved;

export interface OrderLostWebhook {
  type: "order.lost" | "order.stolen";
  version?: 1;
  order: Order;
}
