import { expectTypeOf } from "vitest";
import type { CreateOrderMovedCallback } from "./output/shop/index.js";
import { servers } from "./output/shop/connect.js";
import { webhooks, type OrderLostWebhook, type WebhookEvent } from "./output/shop/webhooks.js";

expectTypeOf<CreateOrderMovedCallback["at"]>().toEqualTypeOf<Date>();
expectTypeOf(servers.sandbox).toEqualTypeOf<"https://sandbox.shop.example">();
// @ts-expect-error -- the region does not exist
servers.production({ region: "mars" });

export async function receive(request: Request): Promise<WebhookEvent> {
  const hooks = webhooks({ secret: "s" });
  const { body } = await hooks(request, "order.lost");
  expectTypeOf(body).toEqualTypeOf<OrderLostWebhook>();
  // @ts-expect-error -- the event does not exist
  await hooks(request, "order.eaten");

  const event = await hooks(request);
  if (event.event === "order.moved") expectTypeOf(event.body.at).toEqualTypeOf<Date>();
  if (event.event === null) expectTypeOf(event.body).toEqualTypeOf<unknown>();
  return event;
}
