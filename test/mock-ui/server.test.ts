import { expect, test } from "vitest";
import { createMockUi } from "../../runtime/mock-ui/dist/server/create-mock-ui.js";
import type { MockUiOptions } from "../../runtime/mock-ui/dist/server/mock-ui-options.js";
import type { UiRequest, UiResponse } from "../../runtime/mock-ui/dist/server/ui-message.js";
import type { MockUiModule } from "../../generator/dist/mock-server/open-mock-ui.js";

const options: MockUiOptions = {
  token: "secret",
  info: async () => ({ name: "files", apis: [], accounts: [], isStrict: true, ids: {} }),
  openDocument: async (api, version) => (api === "files" ? JSON.stringify({ openapi: "3.1.1", version }) : null),
};

// The command line imports the package only if it is installed, and describes it with a type of its own.
const described: MockUiModule = { createMockUi };
const handle = createMockUi(options);

async function get(
  path: string,
  changes: Partial<UiRequest> & { readonly headers?: Record<string, string> } = {},
): Promise<UiResponse> {
  const { headers = {}, ...others } = changes;
  const response = await handle({
    method: "GET",
    target: `/__almanac/ui/${path}`,
    header: (name) => headers[name] ?? null,
    origin: "http://127.0.0.1:4010",
    address: "127.0.0.1",
    ...others,
  });
  if (response === null) throw new Error("The request isn't for the page.");
  return response;
}

const headerOf = ({ headers }: UiResponse, name: string): string =>
  headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? "";
const authorized = { headers: { authorization: "Bearer secret" } };

test("leaves other paths to the mock", async () => {
  expect(described.createMockUi).toBe(createMockUi);
  const request = { method: "GET", header: () => null, address: "127.0.0.1" };
  expect(handle({ ...request, target: "/__almanac/journal" })).toBeNull();
  expect(handle({ ...request, target: "/files/__almanac/ui/" })).toBeNull();
  expect(await handle({ ...request, target: "/__almanac/ui" })).toMatchObject({
    status: 302,
    headers: [["Location", "/__almanac/ui/"]],
  });
});

test.each(["", "index.html", "style.css", "main.js", "reference.css", "reference.js", "allow-styles.js"])(
  "serves the file %j with a policy that allows scripts only below the path of the page, and without the token",
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(headerOf(response, "content-security-policy")).toMatch(
      /^default-src 'none'; script-src http:\/\/127\.0\.0\.1:4010\/__almanac\/ui\/; /,
    );
    expect(headerOf(response, "content-security-policy")).not.toMatch(/unsafe|\*/);
    expect(headerOf(response, "x-content-type-options")).toBe("nosniff");
    expect(String(response.body)).not.toContain("secret");
  },
);

test("lets browsers keep the modules of the viewer, whose names contain hashes, and no other file", async () => {
  const frame = String((await get("reference.html")).body);
  const modules = [...frame.matchAll(/(?:src|href)="(viewer\/[^"]+)"/g)].map(([, path = ""]) => path);
  for (const path of modules) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    expect(headerOf(response, "content-type")).toBe("text/javascript; charset=utf-8");
    expect(headerOf(response, "cache-control")).toBe("private, max-age=31536000, immutable");
    expect(path).toMatch(/-[\w-]{8}\.js$/);
  }
  for (const path of ["", "main.js", "reference.html", "viewer/missing-12345678.js"])
    expect(headerOf(await get(path), "cache-control")).toBe("no-store");
});

test("serves the frame with another nonce each time, for the styles of the viewer", async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => {
      const response = await get("reference.html?api=files");
      const policy = headerOf(response, "content-security-policy");
      const [, nonce = ""] = /'nonce-([^']{20,})'/.exec(policy) ?? [];
      expect(String(response.body)).toContain(`content="${nonce}"`);
      expect(policy).toContain("script-src http://127.0.0.1:4010/__almanac/ui/;");
      expect(policy).not.toContain("style-src 'unsafe");
      return nonce;
    }),
  );
  expect(new Set(policies).size).toBe(2);
});

test("returns facts and documents only with the token", async () => {
  for (const path of ["info", "document?api=files"])
    for (const authorization of [undefined, "Bearer", "Bearer other", "secret", "Basic secret"])
      expect((await get(path, { headers: authorization === undefined ? {} : { authorization } })).status).toBe(401);
  expect(JSON.parse(String((await get("info", authorized)).body))).toMatchObject({ name: "files" });
  expect(JSON.parse(String((await get("document?api=files&version=1", authorized)).body))).toMatchObject({
    version: "1",
  });
  expect((await get("document?api=other", authorized)).status).toBe(404);
});

test.each([
  ["another machine", { address: "192.0.2.7" }, 403],
  ["a name that resolves to this machine", { origin: "http://attacker.example:4010" }, 421],
  ["a name that begins like a loopback name", { origin: "http://localhost.attacker.example" }, 421],
  ["a request without a host", { origin: undefined }, 421],
  ["a page of another origin", { headers: { origin: "http://localhost:5173", authorization: "Bearer secret" } }, 403],
  ["a sandboxed page", { headers: { origin: "null", authorization: "Bearer secret" } }, 403],
])("rejects requests from %s", async (_, changes, status) => {
  for (const path of ["", "main.js", "info", "document?api=files"])
    expect((await get(path, changes)).status).toBe(status);
});

test.each(["http://localhost:4010", "https://127.0.0.1", "http://[::1]:4010", "http://mock.localhost"])(
  "accepts the origin %s",
  async (origin) => {
    expect((await get("", { origin, address: "::1", headers: { origin } })).status).toBe(200);
  },
);

test("serves no other files, and supports only GET", async () => {
  for (const path of [
    "../package.json",
    "..%2fpackage.json",
    "main.js/",
    "NOTICES.txt",
    "viewer/",
    "viewer/../../server/index.js",
    "viewer/chunks/..%2f..%2fmain.js",
    "constructor",
    "__proto__",
  ])
    expect((await get(path)).status).toBe(404);
  expect((await get("info", { ...authorized, method: "POST" })).status).toBe(405);
});
