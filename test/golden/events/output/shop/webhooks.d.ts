// Generated from openapi.yaml by Almanac. Do not edit.
import type { ReceivedEvent, ReceiveWebhook, WebhookOptions } from "@almanac/client/codegen/v1";
import type { Moved, Order } from "./orders.js";

export { standardSignature, WebhookError } from "@almanac/client/codegen/v1";
export type { EventOf, ReceivedEvent, ReceiveWebhook, Signature, WebhookOptions } from "@almanac/client/codegen/v1";

/** What the API sends, by the names of its document. */
export interface WebhookEvents {
  /** An order has moved on. */
  "order.moved": OrderMovedWebhook;
  "order.lost": OrderLostWebhook;
  ping: unknown;
}

/** Everything that can come, discriminated by `event`; null for what the document does not know. */
export type WebhookEvent = ReceivedEvent<WebhookEvents>;

/** Makes the function that takes a request, holds it against its signature, and gives what it carries. */
export declare function webhooks(options: WebhookOptions): ReceiveWebhook<WebhookEvents>;

export type OrderMovedWebhook = Moved;

export interface OrderLostWebhook {
  type: "order.lost" | "order.stolen";
  version?: 1;
  order: Order;
}
