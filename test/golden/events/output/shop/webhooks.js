// Generated from openapi.yaml by Almanac. Do not edit.
import { conversion, webhookReceiver } from "@almanac/client/codegen/v2";

export { standardSignature, WebhookError } from "@almanac/client/codegen/v2";

const conversions = {
  Moved: { properties: { at: "date-time", order: "#Order" } },
  Order: { properties: { at: "date-time" } },
  OrderLostWebhook: { properties: { order: "#Order" } },
  OrderMovedWebhook: "#Moved",
};

export const webhooks = /*@__PURE__*/ webhookReceiver({
  events: {
    "order.moved": [{ in: "body", name: "type", values: ["order.moved"] }],
    "order.lost": [{ in: "body", name: "type", values: ["order.lost", "order.stolen"] }],
    ping: [{ in: "header", name: "x-shop-event", values: ["ping"] }],
  },
  convert: /*@__PURE__*/ conversion(conversions, {
    sent: null,
    received: { "order.moved": "#OrderMovedWebhook", "order.lost": "#OrderLostWebhook" },
  }),
});
