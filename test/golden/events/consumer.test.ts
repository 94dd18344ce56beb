import { expect, test } from "vitest";
import { app, bearer, createClient, key, servers } from "./output/shop/index.js";
import { standardSignature, WebhookError, webhooks } from "./output/shop/webhooks.js";
import { recorder } from "../../support/recorder.js";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const sentAt = 1_614_265_330;
const now = (): number => sentAt * 1000;
const moved = { type: "order.moved", version: 1, at: "2026-01-02T03:04:05Z" };

/** Returns a request that is signed as Standard Webhooks 1.0.0 specifies. */
async function signed(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Request> {
  const bytes = Uint8Array.from(atob(secret.slice(6)), (sign) => sign.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`msg_1.${sentAt}.${body}`));
  const signature = `v1a,other v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`;
  const own = { "webhook-id": "msg_1", "webhook-timestamp": String(sentAt), "webhook-signature": signature };
  return new Request("https://me.example/hook", { method: "POST", body, headers: { ...own, ...headers } });
}

test("identifies an event by its properties, and converts its dates", async () => {
  const event = await webhooks({ secret, now })(await signed(JSON.stringify(moved)));
  expect(event.event === "order.moved" ? event.body.at : null).toEqual(new Date("2026-01-02T03:04:05Z"));
});

test("identifies an event by a header", async () => {
  const event = await webhooks({ secret, now })(await signed("", { "X-Shop-Event": "ping" }));
  expect(event).toMatchObject({ event: "ping", body: undefined });
});

test("returns an undeclared event unchanged", async () => {
  const event = await webhooks({ secret, now })(await signed('{"type":"order.eaten"}'));
  expect(event).toMatchObject({ event: null, body: { type: "order.eaten" } });
});

test("rejects a different event than the one that the receiver names", async () => {
  const receive = webhooks({ secret, now });
  const { body } = await receive(await signed(JSON.stringify(moved)), "order.moved");
  expect(body.at).toEqual(new Date("2026-01-02T03:04:05Z"));
  const other = receive(await signed(JSON.stringify(moved)), "order.lost");
  await expect(other).rejects.toMatchObject({ reason: "wrong-event" });
});

test("verifies the signature of the example in the Standard Webhooks specification", async () => {
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const receive = webhooks({ secret: ["whsec_b3RoZXIgc2VjcmV0", () => secret], signature: standardSignature, now });
  expect((await receive({ headers, body: '{"test": 2432232314}' })).body).toEqual({ test: 2432232314 });
});

test("verifies other signatures that options describe", async () => {
  const github = { header: "X-Hub-Signature-256", prefix: "sha256=" };
  const headers = { "x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17" };
  const receive = webhooks({ secret: "It's a Secret to Everybody", signature: github });
  // The signature is valid, but the body is not JSON.
  await expect(receive({ headers, body: "Hello, World!" })).rejects.toMatchObject({ reason: "malformed-body" });

  const stripe = {
    header: "Stripe-Signature",
    prefix: "v1=",
    signed: "{timestamp}.{body}",
    timestamp: { prefix: "t=" },
  };
  const mac = await crypto.subtle.sign(
    "HMAC",
    await crypto.subtle.importKey("raw", new TextEncoder().encode("s"), { name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
    ]),
    new TextEncoder().encode(`${sentAt}.{}`),
  );
  const hex = [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const signedSo = {
    headers: { "stripe-signature": `t=${sentAt},v1=00,v1=${hex},v0=ff` },
    body: new TextEncoder().encode("{}"),
  };
  expect((await webhooks({ secret: "s", signature: stripe, now })(signedSo)).event).toBeNull();
});

const body = JSON.stringify(moved);
test.each([
  ["without a signature", "no-signature", async () => new Request("https://me.example", { method: "POST", body })],
  ["with another's signature", "wrong-signature", () => signed(body, { "webhook-id": "msg_2" })],
  ["with a malformed signature", "no-signature", () => signed(body, { "webhook-signature": "v1,§" })],
  ["with another body", "wrong-signature", async () => new Request(await signed(body), { body: `${body} ` })],
  ["sent too early", "too-old", () => signed(body, { "webhook-timestamp": String(sentAt - 301) })],
  ["sent too late", "too-old", () => signed(body, { "webhook-timestamp": String(sentAt + 301) })],
  ["without a timestamp", "too-old", () => signed(body, { "webhook-timestamp": "now" })],
  ["that is not JSON", "malformed-body", () => signed("{")],
] as const)("rejects a request %s", async (_, reason, make) => {
  const refused = webhooks({ secret, now })(await make());
  await expect(refused).rejects.toBeInstanceOf(WebhookError);
  await expect(refused).rejects.toMatchObject({ reason });
});

test("rejects every request if the secret is missing; null disables verification", async () => {
  const { WEBHOOK_SECRET: unset = undefined as unknown as string } = {} as Record<string, string>;
  await expect(webhooks({ secret: unset, now })(await signed(body))).rejects.toThrow(
    "webhooks(): the secret must be a non-empty string, but it is undefined.",
  );
  await expect(webhooks({ secret: "whsec_", now })(await signed(body))).rejects.toThrow(TypeError);
  await expect(webhooks({ secret: [], now })(await signed(body))).rejects.toMatchObject({ reason: "wrong-signature" });
  expect((await webhooks({ secret: null })({ headers: {}, body })).event).toBe("order.moved");
});

test("selects a server by name, with defaults for its variables", async () => {
  const { fetch, requests } = recorder({ body: { id: "1", at: "2026-01-01T00:00:00Z" } });
  await createClient({ fetch }).orders.getOrder({ orderId: "1" });
  await createClient({ fetch, server: servers.production({ region: "us", base: "v2/beta" }) }).orders.getOrder({
    orderId: "1",
  });
  await createClient({ fetch, server: servers.sandbox }).orders.getOrder({ orderId: "1" });
  expect(requests.map(({ url }) => url)).toEqual([
    "https://eu.shop.example/v1/orders/1",
    "https://us.shop.example/v2/beta/orders/1",
    "https://sandbox.shop.example/orders/1",
  ]);
});

test.each(["../admin", "a/../b", "v1?key=", "v1#", "\\evil"])("a variable cannot lead elsewhere: %s", (base) => {
  expect(() => servers.production({ base })).toThrow(TypeError);
});

test.each(["evil.example/", "a@evil.example", "evil.example:80", "", "a b"])("nor to another host: %s", (region) => {
  expect(() => servers.production({ region: region as "eu" })).toThrow(TypeError);
});

test("sends an operation and its credentials to its own server, unless the caller names a server", async () => {
  const { fetch, requests } = recorder({ body: {} });
  const auth = [key("k"), app("a")];
  await createClient({ fetch, auth }).files.getFile({ name: "x" });
  await createClient({ fetch, auth, server: "http://localhost:3000/mock" }).files.getFile({ name: "x" });
  expect(requests.map(({ url, headers }) => [url, headers["x-key"], headers["x-app"]])).toEqual([
    ["https://files.shop.example/store/files/x", "k", "a"],
    ["http://localhost:3000/mock/files/x", "k", "a"],
  ]);
});

test("uses the first security requirement that the credentials satisfy; client certificates are left to the fetch function", async () => {
  const { fetch, requests } = recorder({ body: {} });
  const send = async (auth: Parameters<typeof createClient>[0]): Promise<void> => {
    const client = createClient({ fetch, ...auth });
    await client.files.getFile({ name: "x" });
    await client.orders.getOrder({ orderId: "1" });
  };
  await send({ auth: [key("k"), app("a")] });
  await send({ auth: [key("k"), bearer(() => Promise.resolve("token"))] });
  await send({});
  const seen = requests.map(({ headers }) => [headers["x-key"], headers["x-app"], headers["authorization"]]);
  const none = [undefined, undefined, undefined];
  expect(seen).toEqual([
    ["k", "a", undefined],
    ["k", undefined, undefined],
    [undefined, undefined, "Bearer token"],
    ["k", undefined, undefined],
    none,
    none,
  ]);
});
