import { describe, expect, it } from "vitest";
import { pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";
import { upTo, walkOf } from "../support/walk.js";

const item = (id: number) => ({ id: `i${id}` });

describe("positions after the last item", () => {
  const pages: PagesDescriptor = { by: "last-item", parameter: "after", key: "id", items: [] };
  const serve = (total: number) =>
    walkOf(pages, (query) => {
      const after = Number(query.get("after")?.slice(1) ?? 0);
      return json(
        upTo(total)
          .slice(after, after + 2)
          .map(item),
      );
    });

  it.each([0, 1, 2, 4, 5])("end a list of %i items without a flag at an empty page", async (total) => {
    expect(await serve(total).toArray()).toEqual(upTo(total).map(item));
  });

  it("can be a property of an object inside the item", async () => {
    const members = upTo(5).map((id) => ({ user: { id: `i${id}` } }));
    const { toArray } = walkOf({ ...pages, key: ["user", "id"] }, (query) => {
      const after = Number(query.get("after")?.slice(1) ?? 0);
      return json(members.slice(after, after + 2));
    });
    expect(await toArray()).toEqual(members);
  });

  it.each([
    ["goes back", [3, 2], [4, 3]],
    ["ignores the parameter", [2, 1], [2, 1]],
  ])("reject a list whose next page %s", async (_, first, second) => {
    const { toArray } = walkOf(pages, (query) => json((query.has("after") ? second : first).map(item)));
    await expect(toArray()).rejects.toThrow(
      'list: a page contains items of the previous page, so the parameter "after" doesn\'t select the next page.',
    );
  });
});

describe("positions in bodies", () => {
  const search = pagedOperation<{ body?: object }, { 200: unknown }, unknown>({
    id: "search",
    method: "POST",
    path: "/search",
    body: { mediaType: "application/json" },
    responses: { 200: "json" },
    pages: {
      by: "cursor",
      parameter: "body",
      inside: ["paging", "after"],
      next: ["paging", "next"],
      items: ["hits"],
    },
  });

  it("are set in a copy of the body, which keeps the rest", async () => {
    const server = fakeServer(({ body }) => {
      const { paging } = JSON.parse(body || "{}") as { paging?: { after?: string } };
      const start = Number(paging?.after ?? 0);
      return json({
        hits: upTo(3).slice(start, start + 2),
        paging: { next: start + 2 >= 3 ? null : String(start + 2) },
      });
    });
    const body = { query: "q", paging: { size: 2 } };
    expect(await search.all(connectTo(server), { body }).toArray()).toEqual([1, 2, 3]);
    expect(server.requests.map((request) => JSON.parse(request.body) as unknown)).toEqual([
      body,
      { query: "q", paging: { size: 2, after: "2" } },
    ]);
    expect(body).toEqual({ query: "q", paging: { size: 2 } });
    expect(await search.all(connectTo(server)).toArray()).toEqual([1, 2, 3]);
  });
});
