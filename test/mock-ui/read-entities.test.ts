import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readEntities } from "../../runtime/mock-ui/dist/page/state/read-entities.js";
import { createShelves } from "../mock/control/shelves.js";

const { mock, call } = await createShelves({ auth: "off" });
for (let index = 0; index < 2300; index += 1) call("POST /shelves", { body: { name: index < 3 ? "Maps" : "Poems" } });

const requests: string[] = [];

beforeEach(() => {
  requests.length = 0;
  vi.stubGlobal("sessionStorage", { getItem: (key: string) => (key.endsWith("token") ? "page" : null) });
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    requests.push(path);
    return mock.fetch(`http://mock${path}`, init);
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  { search: "", limit: 100, count: 100, total: 2300, calls: 1 },
  { search: "", limit: 1000, count: 1000, total: 2300, calls: 1 },
  { search: "", limit: 1100, count: 1100, total: 2300, calls: 2 },
  { search: "", limit: 2400, count: 2300, total: 2300, calls: 3 },
  { search: "maps", limit: 2400, count: 3, total: 3, calls: 1 },
])("reads the first $limit entities that contain '$search'", async ({ search, limit, count, total, calls }) => {
  const [{ name: resource = "" } = {}] = call("GET /__almanac/state", { headers: { authorization: "Bearer page" } })
    .body as readonly { readonly name?: string }[];
  const page = await readEntities({ resource, search, limit });
  expect(page.total).toBe(total);
  expect(new Set(page.entities.map(({ keys }) => keys.join())).size).toBe(count);
  expect(page.entities).toHaveLength(count);
  expect(requests).toHaveLength(calls);
});
