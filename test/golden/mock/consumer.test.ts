import { expect, test, vi } from "vitest";
import { createClient, ResponseError } from "./output/lockers/2025-01-01/index.js";
import { createClient as createFirst } from "./output/lockers/2024-01-01/index.js";
import { basic } from "./output/lockers/2024-01-01/connect.js";
import { webhooks } from "./output/lockers/2025-01-01/webhooks.js";
import { createMock } from "./output/lockers-mock/index.js";

test("a mock with hints and code serves the client of the same document", async () => {
  const mock = createMock({ seed: 7, validateResponses: true });
  const options = { auth: basic(mock.credentials.ada), fetch: mock.fetch };
  const { lockers } = createClient(options);
  const { lockerId } = mock.ids;
  expect((await lockers.openLocker({ lockerId })).isOpen).toBe(true);

  const made = await lockers.createLocker({ body: { name: "bob" } });
  expect(await lockers.getLocker({ lockerId: made.id })).toEqual({
    id: made.id,
    name: "bob",
    pin: `**${made.pin.slice(-2)}`,
    size: "small",
  });
  expect(await createFirst(options).lockers.getLocker({ lockerId: made.id })).not.toHaveProperty("size");
  expect((await lockers.listLockers()).map(({ name }) => name)).toEqual(["ada", "bob"]);
  await expect(lockers.openLocker({ lockerId: made.id })).rejects.toThrow("403 NOT_YOURS");
  await lockers.deleteLocker({ lockerId: made.id });
  const missing: unknown = await lockers.getLocker({ lockerId: made.id }).catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(ResponseError);
  expect(String(missing)).toContain(`404 NO_LOCKER`);
});

test("the code reads a choice, and the mock rejects a wrong pin", async () => {
  const mock = createMock({ seed: 7, choices: { doors: "shut" } });
  const { lockerId } = mock.ids;
  const { lockers } = createClient({ auth: basic(mock.credentials.ada), fetch: mock.fetch });
  expect((await lockers.openLocker({ lockerId })).isOpen).toBe(false);
  const wrong = createClient({ auth: basic({ username: "ada", password: "guess" }), fetch: mock.fetch });
  await expect(wrong.lockers.openLocker({ lockerId })).rejects.toMatchObject({ status: 401 });
});

test("the mock sends webhooks that the client verifies: by name, and after the operation that a hint names", async () => {
  const events: unknown[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { event, body } = await webhooks({ secret: mock.webhookSecret })(new Request(url, init));
    events.push([event, body]);
    return new Response(null, { status: 204 });
  };
  const mock = createMock({ seed: 7, webhooks: { to: "http://localhost/hooks", fetch } });
  await mock.send("lockerOpened", { body: { lockerId: "first" } });
  // @ts-expect-error The document has no webhook of this name.
  await expect(mock.send("lockerShut")).rejects.toThrow("Unknown webhook");
  const { lockers } = createClient({ auth: basic(mock.credentials.ada), fetch: mock.fetch });
  await lockers.openLocker({ lockerId: mock.ids.lockerId });
  await vi.waitFor(() => expect(events).toHaveLength(2));
  expect(events).toEqual([
    ["lockerOpened", { lockerId: "first" }],
    ["lockerOpened", { lockerId: expect.any(String) as string }],
  ]);
});
