import { expect, it } from "vitest";
import { ContentIds } from "../../generator/dist/emit/mock/content-ids.js";
import { hoist } from "../../generator/dist/emit/mock/hoist.js";
import { createRandom } from "../hostile/create-random.js";

const text = "x".repeat(95);

it("declares a value that occurs twice as a constant if it has at least 100 characters as JSON", () => {
  const [long, short] = [[`${text}y`], [text]];
  expect(JSON.stringify(long)).toHaveLength(100);
  expect(hoist({ a: long, b: [...long] }).constants).toEqual([{ name: "list", value: long }]);
  expect(hoist({ a: short, b: [...short] }).constants).toEqual([]);
});

it("compares values as JSON", () => {
  const random = createRandom(1);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const make = (depth: number): unknown => {
    const kind = depth === 0 ? "leaf" : pick(["leaf", "list", "object"]);
    if (kind === "leaf")
      return pick([undefined, null, 0, 1, "1", "", "[", "null", '"', "\u2028", true, -0, Number.NaN]);
    const children = Array.from({ length: random(3) }, () => make(depth - 1));
    if (kind === "list") return children;
    return Object.fromEntries(children.map((child) => [pick(["a", "b", '"', "__proto__"]), child]));
  };
  const contents = new ContentIds();
  const ids = new Map<string, number>();
  for (let round = 0; round < 2000; round += 1) {
    const value = make(3);
    const json = JSON.stringify(value) as string | undefined;
    const content = contents.of(value);
    expect(content?.length).toBe(json?.length);
    if (json === undefined || content === null) continue;
    expect(ids.get(json) ?? content.id).toBe(content.id);
    ids.set(json, content.id);
  }
  expect(new Set(ids.values()).size).toBe(ids.size);
});

it("visits each object of a deep value once", () => {
  let reads = 0;
  let value: object = {};
  for (let depth = 0; depth < 200; depth += 1) {
    const inner = value;
    value = Object.defineProperty({}, "inner", {
      enumerable: true,
      get: () => {
        reads += 1;
        return inner;
      },
    });
  }
  hoist(value);
  expect(reads).toBeLessThanOrEqual(3 * 200);
});
