import fc from "fast-check";
import { expect, it } from "vitest";
import { LayeredMap } from "../../../runtime/mock/dist/state/indexes/layered-map.js";

interface Value {
  readonly number: number;
}

it("has the same entries as a map, whatever is set, deleted and copied", () => {
  const key = fc.integer({ min: 0, max: 30 }).map(String);
  const step = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), key, number: fc.integer() }),
    fc.record({ kind: fc.constant("delete" as const), key, number: fc.constant(0) }),
    fc.record({ kind: fc.constant("copy" as const), key, number: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: "max" }), (steps) => {
      let map = new LayeredMap<Value>();
      let expected = new Map<string, Value>();
      const earlier: [LayeredMap<Value>, Map<string, Value>][] = [];
      for (const each of steps) {
        if (each.kind === "set") {
          map.set(each.key, { number: each.number });
          expected.set(each.key, { number: each.number });
        } else if (each.kind === "delete") {
          map.delete(each.key);
          expected.delete(each.key);
        } else {
          earlier.push([map, expected]);
          map = map.copy();
          expected = new Map(expected);
        }
      }
      for (const [found, entries] of [...earlier, [map, expected] as const]) {
        expect(found.size).toBe(entries.size);
        for (let index = 0; index <= 30; index += 1)
          expect(found.get(String(index))).toEqual(entries.get(String(index)));
      }
    }),
    { numRuns: 200, seed: 11 },
  );
});

it("merges many changes into the base of its copies", () => {
  let map = new LayeredMap<Value>();
  for (let index = 0; index < 3000; index += 1) {
    map.set(`k${index}`, { number: index });
    if (index % 1100 === 0) map = map.copy();
  }
  for (let index = 0; index < 3000; index += 2) map.delete(`k${index}`);
  const copy = map.copy();
  expect([map.size, copy.size]).toEqual([1500, 1500]);
  expect([copy.get("k4"), copy.get("k5")]).toEqual([undefined, { number: 5 }]);
});
