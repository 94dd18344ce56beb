import fc from "fast-check";
import { expect, it } from "vitest";
import { SortedList } from "../../../runtime/mock/dist/state/indexes/sorted-list.js";

const byNumber = (left: number, right: number): number => left - right;

it("contains the same items in the same order as a sorted array, whatever is added and removed", () => {
  const change = fc.record({ isAdded: fc.boolean(), item: fc.integer({ min: 0, max: 3000 }) });
  const initial = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 1500, size: "max" });
  fc.assert(
    fc.property(initial, fc.array(change, { maxLength: 300, size: "max" }), (items, changes) => {
      const list = new SortedList(byNumber, items);
      const expected = new Set(items);
      for (const { isAdded, item } of changes) {
        if (!isAdded) list.remove(item);
        else if (!expected.has(item)) list.add(item);
        if (isAdded) expected.add(item);
        else expected.delete(item);
      }
      const sorted = [...expected].sort(byNumber);
      expect(list).toHaveLength(sorted.length);
      expect([...list]).toEqual(sorted);
      expect(list.slice(3, 1200)).toEqual(sorted.slice(3, 1200));
      for (const [rank, item] of sorted.entries()) if (rank % 97 === 0) expect(list.rankOf(item)).toBe(rank);
    }),
    { numRuns: 40, seed: 7 },
  );
});

it("keeps items that are added one after the other at its end", () => {
  const list = new SortedList(byNumber);
  for (let item = 0; item < 5000; item += 1) list.add(item);
  for (let item = 0; item < 5000; item += 2) list.remove(item);
  list.add(1000);
  expect(list.slice(498, 503)).toEqual([997, 999, 1000, 1001, 1003]);
  expect(list.slice(2490, 9999)).toHaveLength(11);
});
