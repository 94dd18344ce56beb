import { expect, test } from "vitest";
import { cpuMs } from "../support/cpu-ms.js";
import { outcomeOf } from "./outcome.js";
import { filesWith } from "./positions.js";

/** Positions that are parsed with patterns, each with a text on which a backtracking pattern would take quadratic time. */
test.each([
  ["operation", "operation.description", " "],
  ["info", "info.title", " "],
  ["parameters", "parameter.path.name", "a "],
  ["operation", "tag.name", "A"],
  ["swagger", "basePath", "/"],
  ["swagger", "host", "/"],
  ["server", "server.url", "/"],
])("%s: reads %s of a hundred thousand %j in seconds", async (document, place, piece) => {
  const start = cpuMs();
  const { summary } = await outcomeOf(filesWith({ document, place }, `a${piece.repeat(100_000)}x`));
  expect(cpuMs() - start).toBeLessThan(10_000);
  expect(summary.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
