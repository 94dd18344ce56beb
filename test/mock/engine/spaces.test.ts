import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const mock = await mockOf(readFileSync(new URL("petstore.yaml", import.meta.url), "utf8"));
const call = callerOf(mock);
const headersOf = (space: string): Readonly<Record<string, string>> => ({ "x-almanac-space": space });
const add = (space: string, note = ""): number =>
  call("POST /v2/pets", { headers: headersOf(space), body: { name: "Rex", note } }).status;
const count = (space: string): number => (call("GET /v2/pets", { headers: headersOf(space) }).body as unknown[]).length;

it("removes the space that has not been used for the longest time if there are more than a thousand", () => {
  mock.reset();
  add("first");
  add("second");
  for (let index = 0; index < 998; index += 1) count(`s${index}`);
  expect(count("first")).toBe(1);
  count("one more");
  expect(count("first")).toBe(1);
  expect(count("second")).toBe(0);
});

it("removes spaces whose requests are too large together, but not the space in use", () => {
  mock.reset();
  const note = "x".repeat(1_000_000);
  for (let index = 0; index < 40; index += 1) expect(add(`s${index}`, note)).toBe(201);
  const counts = Array.from({ length: 40 }, (_, index) => count(`s${index}`));
  expect(counts.filter((each) => each === 1)).toHaveLength(33);
  expect(counts.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  for (let index = 0; index < 40; index += 1) add("same", note);
  // A page of the list.
  expect(count("same")).toBe(20);
});

it("counts the targets and headers of requests, which entities and responses can contain", () => {
  for (const isInHeader of [false, true]) {
    mock.reset();
    const long = "x".repeat(1_000_000);
    for (let index = 0; index < 40; index += 1) {
      const headers = { ...headersOf(`s${index}`), "x-note": isInHeader ? long : "" };
      const line = `POST /v2/pets?note=${isInHeader ? "" : long}`;
      expect(call(line, { headers, body: { name: "Rex" } }).status).toBe(201);
    }
    const counts = Array.from({ length: 40 }, (_, index) => count(`s${index}`));
    expect(counts.filter((each) => each === 1)).toHaveLength(33);
  }
});

it("frees the bytes of a space when it is reset", () => {
  mock.reset();
  const note = "x".repeat(1_000_000);
  add("kept");
  for (let index = 0; index < 80; index += 1) {
    add("worker", note);
    mock.space("worker").reset();
  }
  expect(count("kept")).toBe(1);
});
