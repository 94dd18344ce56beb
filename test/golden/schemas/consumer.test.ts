import { expect, test } from "vitest";
import { createClient } from "./output/shapes/index.js";
import { State } from "./output/shapes/constants.js";
import { recorder } from "../../support/recorder.js";

test("constants have the names of the document", () => {
  expect(State).toEqual({ ACTIVE: 1, GONE: 2, LOST: -1 });
});

test("returns an undeclared value unchanged", async () => {
  const { fetch } = recorder(
    { body: { kind: "square", side: 2, state: 7 } },
    { body: [{ type: "turned", detail: "left" }] },
  );
  const client = createClient({ fetch });
  expect((await client.shapes.getShape({ id: "a" })).state).toBe(7);
  expect(await client.events.listEvents()).toEqual([{ type: "turned", detail: "left" }]);
});
