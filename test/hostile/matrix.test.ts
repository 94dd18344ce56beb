import { describe, expect, test } from "vitest";
import { expectHarmless } from "./matrix.js";
import { outcomeOf } from "./outcome.js";
import { payloads } from "./payloads.js";
import { filesWith, positions } from "./positions.js";

/** `npm test` runs every n-th cell of the matrix, so that each row and column is covered; `npm run test:all` runs all cells. */
const step = process.env["HOSTILE"] === "all" ? 1 : 53;

const cells = positions.flatMap((position) =>
  Object.entries(payloads).map(([name, payload]) => ({ position, name, payload })),
);
const chosen = cells.filter((_, index) => index % step === 0);

test("the matrix has every position and every payload", () => {
  expect(positions.length).toBeGreaterThan(350);
  expect(new Set(chosen.map(({ name }) => name)).size).toBe(Object.keys(payloads).length);
  expect(new Set(chosen.map(({ position }) => position)).size).toBe(positions.length);
});

test.each([...new Set(positions.map(({ document }) => document))])(
  "%s is accepted without a payload: if it were rejected anyway, payloads would prove nothing",
  async (document) => {
    const { summary } = await outcomeOf(filesWith({ document, place: "nowhere" }, ""));
    expect(summary.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(summary.isSound).toBe(true);
  },
);

describe.each([...new Set(chosen.map(({ position }) => position.document))])("%s", (document) => {
  const own = chosen.filter(({ position }) => position.document === document);
  test.each(own.map((cell) => [cell.position.place, cell.name, cell] as const))(
    "%s: %s",
    async (_, __, { position, payload }) => {
      await expectHarmless(position, payload);
    },
  );
});
