import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../runtime/mock/dist/json.js";
import { State } from "../../../runtime/mock/dist/state/state.js";

const table = { parents: [], secrets: {}, computed: {}, unique: [], order: null, notFound: null, taken: null };

/** A state with entities whose property `rank` counts how often it is read. */
function countedState(size: number): { readonly state: State; readonly reads: () => number } {
  const state = new State({ notes: { ...table, name: "notes", key: "id" } });
  let reads = 0;
  const valueOf = (index: number): JsonObject => ({
    id: `n${index}`,
    group: `g${index % 10}`,
    get rank() {
      reads += 1;
      return (index * 7919) % size;
    },
  });
  for (let index = 0; index < size; index += 1) state.put("notes", [`n${index}`], valueOf(index));
  return {
    state,
    reads: () => {
      const count = reads;
      reads = 0;
      return count;
    },
  };
}

const sort = [{ path: ["rank"], isDescending: false, isDecimal: false }];

describe("the work of lists", () => {
  it("is that of the entities for the first sorted list, and then that of the page and of changes", () => {
    const { state, reads } = countedState(5000);
    const collection = state.collection("notes", []);
    const view = () => collection?.select({ sort, matches: () => true, cacheKey: "rank", candidates: null });
    expect(
      view()
        ?.slice(0, 3)
        .map(({ keys }) => keys[0]),
    ).toEqual(["n0", "n2679", "n358"]);
    expect(reads()).toBe(5000);
    expect(view()?.slice(2500, 2550)).toHaveLength(50);
    expect(reads()).toBe(0);
    state.put("notes", ["n7"], { id: "n7", rank: -1 });
    state.remove("notes", ["n8"]);
    expect(view()?.slice(0, 1)[0]?.keys).toEqual(["n7"]);
    expect(reads()).toBeLessThanOrEqual(3);
  });

  it("isn't repeated after a snapshot or its restoration", () => {
    const { state, reads } = countedState(5000);
    const view = () =>
      state.collection("notes", [])?.select({ sort, matches: () => true, cacheKey: "rank", candidates: null });
    view();
    reads();
    const image = state.image();
    state.put("notes", ["n7"], { id: "n7", rank: -1 });
    expect(view()?.slice(0, 1)[0]?.keys).toEqual(["n7"]);
    state.restore(image);
    expect(view()?.slice(0, 1)[0]?.keys).toEqual(["n0"]);
    state.remove("notes", ["n0"]);
    expect(view()?.slice(0, 1)[0]?.keys).toEqual(["n2679"]);
    expect(reads()).toBeLessThanOrEqual(4);
  });

  it("doesn't read candidates again once an index exists", () => {
    const { state } = countedState(100);
    const collection = state.collection("notes", []);
    let calls = 0;
    const candidates = () => {
      calls += 1;
      return collection?.withValue(["group"], "g3").slice(0, 100) ?? [];
    };
    const matches = (value: JsonObject): boolean => value["group"] === "g3";
    for (let round = 0; round < 3; round += 1)
      expect(collection?.select({ sort, matches, cacheKey: "g3", candidates }).length).toBe(10);
    expect(calls).toBe(1);
  });

  it("keeps at most eight indexes, the most recently used ones", () => {
    const { state, reads } = countedState(100);
    const collection = state.collection("notes", []);
    const select = (name: string) =>
      collection?.select({ sort, matches: () => true, cacheKey: name, candidates: null }).length;
    for (let index = 0; index < 8; index += 1) select(`s${index}`);
    select("s0");
    select("s8");
    reads();
    select("s0");
    expect(reads()).toBe(0);
    select("s1");
    expect(reads()).toBe(100);
  });
});
