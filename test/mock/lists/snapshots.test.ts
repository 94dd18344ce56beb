import { describe, expect, it } from "vitest";
import { State } from "../../../runtime/mock/dist/state/state.js";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";
import type { Mock } from "../../../runtime/mock/dist/create-mock.js";
import { idsIn, listDocument, queryOf } from "./list-document.js";

async function withNotes(): Promise<{ readonly mock: Mock; readonly call: CallMock }> {
  const query = [queryOf("sort"), queryOf("text")];
  const mock = await mockOf(listDocument({ query, note: "text: { type: string }" }));
  const call = callerOf(mock);
  for (const id of ["a", "b", "c"]) call("POST /notes", { body: { id, text: id } });
  return { mock, call };
}

interface SnapshotOfNotes {
  clock: number;
  state: { entities: { keys: string[]; value: { text: string } }[] };
}

describe("a snapshot", () => {
  it("isn't changed by later requests, and can be restored repeatedly", async () => {
    const { mock, call } = await withNotes();
    const snapshot = mock.snapshot();
    for (let round = 0; round < 3; round += 1) {
      call("DELETE /notes/a");
      call("PATCH /notes/b", { body: { id: "b", text: "z" } });
      call("POST /notes", { body: { id: "d", text: "d" } });
      expect(idsIn(call("GET /notes?sort=text").body)).toBe("cdb");
      mock.restore(snapshot);
      expect(idsIn(call("GET /notes?sort=text").body)).toBe("abc");
      expect(idsIn(call("GET /notes?text=b").body)).toBe("b");
    }
    expect(JSON.parse(JSON.stringify(snapshot))).toMatchObject({ state: { entities: [{}, {}, {}] } });
  });

  it("can be restored in another space, without affecting its origin", async () => {
    const { mock, call } = await withNotes();
    mock.space("copy").restore(mock.snapshot());
    const headers = { "x-almanac-space": "copy" };
    call("DELETE /notes/a", { headers });
    call("PATCH /notes/b", { headers, body: { id: "b", text: "z" } });
    expect(idsIn(call("GET /notes?sort=-text", { headers }).body)).toBe("bc");
    expect(idsIn(call("GET /notes?sort=-text").body)).toBe("cba");
    call("DELETE /notes/c");
    expect(idsIn(call("GET /notes", { headers }).body)).toBe("bc");
  });

  it("is plain JSON, which can be changed without affecting the mock", async () => {
    const { mock, call } = await withNotes();
    const snapshot = mock.snapshot() as unknown as SnapshotOfNotes;
    const [first] = snapshot.state.entities;
    if (first !== undefined) first.value.text = "changed";
    expect(call("GET /notes/a").body).toEqual({ id: "a", text: "a" });
    mock.restore(snapshot as never);
    expect(call("GET /notes/a").body).toEqual({ id: "a", text: "changed" });
    if (first !== undefined) first.value.text = "later";
    expect(call("GET /notes/a").body).toEqual({ id: "a", text: "changed" });
  });

  it("can have its state replaced, and be cloned and compared", async () => {
    const { mock, call } = await withNotes();
    expect(mock.snapshot()).toEqual(mock.snapshot());
    expect(Object.keys(mock.snapshot() as object)).toEqual(
      expect.arrayContaining(["clock", "state", "gatekeeper", "limiter", "bytes", "idempotency"]),
    );
    const other = structuredClone(mock.snapshot()) as unknown as SnapshotOfNotes;
    call("DELETE /notes/a");
    const snapshot = mock.snapshot() as unknown as SnapshotOfNotes;
    snapshot.state = other.state;
    mock.restore(snapshot as never);
    expect(idsIn(call("GET /notes").body)).toBe("abc");
  });

  it("restores the clock and uploads with the entities", async () => {
    const { mock } = await withNotes();
    const snapshot = mock.snapshot() as unknown as SnapshotOfNotes;
    const before = mock.clock.now();
    mock.clock.advance("1h");
    mock.restore(snapshot as never);
    expect(mock.clock.now()).toBe(before);
  });
});

describe("an image of a state", () => {
  const table = { parents: [], secrets: {}, computed: {}, unique: [], order: null, notFound: null, taken: null };
  const tables = { notes: { ...table, name: "notes", key: "id" } };

  it("shares collections until they change, and entities always", () => {
    const state = new State(tables);
    for (let index = 0; index < 3000; index += 1) state.put("notes", [`n${index}`], { id: `n${index}` });
    const shared = state.collection("notes", []);
    const image = state.image();
    state.restore(image);
    expect(state.collection("notes", [])).toBe(shared);
    const entity = state.get("notes", ["n7"]);
    state.put("notes", ["n8"], { id: "changed" });
    const copy = state.collection("notes", []);
    expect(copy).not.toBe(shared);
    expect(state.get("notes", ["n7"])).toBe(entity);
    expect(shared?.get("n8")?.value).toEqual({ id: "n8" });
    state.remove("notes", ["n7"]);
    expect(state.collection("notes", [])).toBe(copy);
    expect(shared?.size).toBe(3000);
    state.restore(image);
    expect(state.collection("notes", [])).toBe(shared);
  });
});
