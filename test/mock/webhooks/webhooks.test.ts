import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { MockOptions } from "../../../runtime/mock/dist/options/mock-options.js";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { startReceiver, type Received } from "./receiver.js";

const order = `{ $ref: "#/components/schemas/Order" }`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

const documentOf = (hints = ""): string => `
openapi: 3.1.0
info: { title: Orders, version: "1" }
${hints === "" ? "" : `x-mock: { webhooks: ${hints} }`}
paths:
  /orders:
    post:
      operationId: addOrder
      parameters: [{ name: notify, in: query, schema: { type: string } }]
      requestBody: { ${json(order)} }
      responses: { "201": { description: ok, ${json(order)} } }
      callbacks:
        shipped: { "{$request.body#/callbackUrl}/shipped?order={$response.body#/id}": { post: { operationId: onShipped, requestBody: { ${json(order)} }, responses: { "204": { description: ok } } } } }
        noted: { "$request.query.notify": { put: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, required: [ok], properties: { ok: { type: boolean, const: true } } } } } }, responses: { "204": { description: ok } } } } }
  /orders/{orderId}/pay:
    post:
      operationId: payOrder
      parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok, ${json(order)} } }
webhooks:
  orderPaid:
    post:
      parameters: [{ name: X-Event, in: header, required: true, schema: { const: paid } }]
      requestBody: { ${json(`{ type: object, required: [type, data], properties: { type: { const: order.paid }, data: ${order} } }`)} }
      responses: { "200": { description: ok } }
  ping: { get: { responses: { "200": { description: ok } } } }
components:
  schemas:
    Order:
      type: object
      required: [id, item]
      properties: { id: { type: string, readOnly: true }, item: { type: string }, callbackUrl: { type: string } }
`;

const create = async (options: MockOptions = {}, hints = ""): ReturnType<typeof mockOf> =>
  mockOf(documentOf(hints), options);

describe("a callback", () => {
  it("is sent after its operation, to the URL in the request, with the response as its body", async () => {
    const { url, received } = await startReceiver();
    const mock = await create();
    const { body } = callerOf(mock)("POST /orders", { body: { item: "A", callbackUrl: `${url}/cb` } });
    const entry = await mock.waitFor("onShipped", { status: 204 });
    const id = (body as { readonly id: string }).id;
    expect(received).toMatchObject([{ method: "POST", path: `/cb/shipped?order=${id}` }]);
    expect(JSON.parse(received[0]?.body ?? "")).toEqual(body);
    expect(entry).toMatchObject({
      direction: "sent",
      method: "POST",
      target: `${url}/cb/shipped?order=${id}`,
      problems: [],
      request: { headers: { "content-type": "application/json" }, body },
    });
    expect(mock.journal.find({ direction: "received" })).toHaveLength(1);
  });

  it("can be a form, and its URL can be a bare expression", async () => {
    const { url, received } = await startReceiver();
    const mock = await create();
    callerOf(mock)(`POST /orders?notify=${encodeURIComponent(url)}`, { body: { item: "A" } });
    await mock.waitFor("noted", { status: 204 });
    expect(received).toMatchObject([
      { method: "PUT", path: "/", body: "ok=true", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ]);
  });

  it("is recorded, but not sent, if its URL has no value or its host is not allowed", async () => {
    const mock = await create();
    callerOf(mock)("POST /orders?notify=https://example.com/x", { body: { item: "A" } });
    expect(await mock.waitFor("onShipped")).toMatchObject({
      status: 0,
      problems: ["The URL expression {$request.body#/callbackUrl}/shipped?order={$response.body#/id} has no value."],
    });
    expect((await mock.waitFor("noted")).problems).toEqual([
      expect.stringContaining("The host example.com is not allowed."),
    ]);
  });

  it("isn't sent after an error", async () => {
    const mock = await create();
    callerOf(mock)("POST /orders", { body: { callbackUrl: "http://127.0.0.1:1" } });
    await expect(mock.waitFor("onShipped", { timeout: 20 })).rejects.toThrow("No call to onShipped");
  });

  it("doesn't follow redirects, and records a receiver that doesn't respond", async () => {
    const { url, received } = await startReceiver(302);
    const mock = await create();
    const call = callerOf(mock);
    call("POST /orders", { body: { item: "A", callbackUrl: url } });
    expect(await mock.waitFor("onShipped", { status: 302 })).toMatchObject({ problems: [] });
    expect(received).toHaveLength(1);
    call("POST /orders", { body: { item: "A", callbackUrl: "http://127.0.0.1:1" } });
    expect((await mock.waitFor("onShipped", { status: 0 })).problems).toEqual([
      expect.stringMatching(/^The request failed: /),
    ]);
  });
});

describe("send", () => {
  it("sends a webhook with a generated body and declared headers, or with the body of the test", async () => {
    const { url, received } = await startReceiver();
    const mock = await create({ webhooks: { to: url } });
    expect((await mock.send("orderPaid")).status).toBe(204);
    expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
      type: "order.paid",
      data: { id: expect.any(String) as string },
    });
    expect(received[0]?.headers).toMatchObject({ "x-event": "paid", "content-type": "application/json" });
    const entry = await mock.send("orderPaid", {
      to: `${url}/other`,
      body: { type: "odd" },
      headers: { "X-Event": "odd" },
    });
    expect(received[1]).toMatchObject({ path: "/other", body: '{"type":"odd"}', headers: { "x-event": "odd" } });
    expect(entry.problems).toEqual([
      "The sent body /data is required.",
      "The sent body /type must be equal to constant.",
    ]);
    await mock.send("ping");
    expect(received[2]).toMatchObject({ method: "GET", body: "" });
  });

  it("rejects an unknown name, a missing receiver, a host that is not allowed and a receiver that doesn't respond", async () => {
    const mock = await create();
    await expect(mock.send("typo")).rejects.toThrow(
      'Unknown webhook "typo". Use one of orderPaid, ping, onShipped, noted.',
    );
    await expect(mock.send("ping")).rejects.toThrow("No receiver for ping.");
    await expect(mock.send("ping", { to: "https://example.com" })).rejects.toThrow(
      "The host example.com is not allowed.",
    );
    await expect(mock.send("ping", { to: "file:///etc/passwd" })).rejects.toThrow("is not an HTTP URL");
    await expect(mock.send("ping", { to: "http://127.0.0.1:1" })).rejects.toThrow("ping was not delivered");
    expect(mock.journal.find({ operation: "ping" })).toHaveLength(1);
  });

  it("sends through the given fetch, to hosts that are allowed by name", async () => {
    const urls: string[] = [];
    const fetch = (url: string): Promise<Response> => {
      urls.push(url);
      return Promise.resolve(new Response("ok", { status: 202 }));
    };
    const mock = await create({ webhooks: { fetch, hosts: ["hooks.example.com"], to: "https://app.example.com/in" } });
    expect(await mock.send("ping", { to: "https://hooks.example.com/x" })).toMatchObject({ status: 202 });
    await mock.space("one").send("ping");
    expect(urls).toEqual(["https://hooks.example.com/x", "https://app.example.com/in"]);
    expect(mock.journal("ping")).toHaveLength(1);
    expect(mock.space("one").journal("ping")).toHaveLength(1);
  });
});

it("sends a webhook after the operation that a hint names", async () => {
  const { url, received } = await startReceiver();
  const mock = await create({ webhooks: { to: url } }, "{ after: { orderPaid: payOrder } }");
  const call = callerOf(mock);
  const { id } = call("POST /orders", { body: { item: "A" } }).body as { readonly id: string };
  const paid = call(`POST /orders/${id}/pay`).body;
  await mock.waitFor("orderPaid", { status: 204 });
  expect(JSON.parse(received.at(-1)?.body ?? "")).toEqual({ type: "order.paid", data: paid });
});

it("rejects hints that name an unknown webhook or operation", async () => {
  await expect(create({}, "{ after: { orderPayed: payOrder } }")).rejects.toThrow(
    'Unknown webhook or callback "orderPayed".',
  );
  await expect(create({}, "{ after: { orderPaid: payOrders } }")).rejects.toThrow("Unknown operation payOrders.");
});

describe("the signature", () => {
  const headerOf = (received: readonly Received[], name: string): string => String(received[0]?.headers[name]);

  it("follows Standard Webhooks, with the secret of the mock", async () => {
    const { url, received } = await startReceiver();
    const mock = await create({ webhooks: { to: url } });
    await mock.send("orderPaid");
    const [id, timestamp] = [headerOf(received, "webhook-id"), headerOf(received, "webhook-timestamp")];
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60);
    const key = Buffer.from(mock.webhookSecret.replace(/^whsec_/, ""), "base64");
    expect(key).toHaveLength(24);
    const expected = createHmac("sha256", key)
      .update(`${id}.${timestamp}.${received[0]?.body ?? ""}`)
      .digest("base64");
    expect(headerOf(received, "webhook-signature")).toBe(`v1,${expected}`);
    expect(id).toMatch(/^msg_[\da-f]{24}$/);
  });

  it("has the header, algorithm and form that a hint states", async () => {
    const { url, received } = await startReceiver();
    const signature =
      "{ header: X-Signature, algorithm: sha512, signs: 'v0:{timestamp}:{body}', value: 'v0={hex}', headers: { X-Time: '{timestamp}' }, secret: hush }";
    const mock = await create({ webhooks: { to: url } }, `{ signature: ${signature} }`);
    expect(mock.webhookSecret).toBe("hush");
    await mock.send("orderPaid");
    const signed = `v0:${headerOf(received, "x-time")}:${received[0]?.body ?? ""}`;
    expect(headerOf(received, "x-signature")).toBe(`v0=${createHmac("sha512", "hush").update(signed).digest("hex")}`);
    expect(received[0]?.headers["webhook-signature"]).toBeUndefined();
  });
});
