import { expect } from "vitest";
import type { Answer, Facts } from "./probe.js";

const base = "https://cloud.mongodb.com/api/atlas/v2";

function linksOf({ body }: Answer): readonly { readonly href: string; readonly rel: string }[] {
  return body["links"] as readonly { readonly href: string; readonly rel: string }[];
}

function resultsOf({ body }: Answer): readonly Record<string, unknown>[] {
  return body["results"] as readonly Record<string, unknown>[];
}

/** The order of checks, and the form of responses. */
export const wireFacts: Facts = {
  "Credentials are checked first. Without them, the response is an indented 401 with a Digest challenge, and without an error code or rate limit in its headers":
    async (start) => {
      const { send } = start({ auth: "strict" });
      for (const path of ["v2/groups/{groupId}", "v2/nowhere", "v1/orgs"]) {
        const { status, text, header } = await send(`GET ${path}`, { version: null });
        expect(status).toBe(401);
        expect(text).toBe(
          '{\n  "error" : 401,\n  "reason" : "Unauthorized",\n  "detail" : "You are not authorized for this resource.",\n  "errorCode" : "UNEXPECTED_ERROR"\n}',
        );
        expect(header("content-type")).toBe("application/json");
        expect(header("www-authenticate")).toMatch(
          /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=false$/,
        );
        expect([header("x-error-code"), header("ratelimit-limit")]).toEqual([null, null]);
      }
    },
  "The media type of a response contains the date of the revision, not the requested date, and ;charset=utf-8, even if the response has no body":
    async (start) => {
      const { send } = start();
      const type = "application/vnd.atlas.2023-01-01+json;charset=utf-8";
      expect((await send("GET v2/orgs/{orgId}/apiKeys")).header("content-type")).toBe(type);
      const { status, header, text } = await send("DELETE v2/orgs/{orgId}/apiKeys/{readerId}");
      expect([status, header("content-type"), text]).toEqual([204, type, ""]);
    },
  "Errors are application/json without a charset, and X-Error-Code repeats their code": async (start) => {
    const { status, text, header } = await start().send("GET v2/groups/{none}");
    expect([status, header("content-type"), header("x-error-code")]).toEqual([
      404,
      "application/json",
      "GROUP_NOT_FOUND",
    ]);
    const id = "f".repeat(24);
    expect(text).toBe(
      `{"detail":"No group with ID ${id} exists.","error":404,"errorCode":"GROUP_NOT_FOUND","parameters":["${id}"],"reason":"Not Found"}`,
    );
  },
  "The properties of all objects are sorted alphabetically": async (start) => {
    const { send } = start();
    for (const path of ["orgs", "groups/{groupId}", "orgs/{orgId}/apiKeys", "orgs/{orgId}/users"]) {
      const { text } = await send(`GET v2/${path}`);
      const sorted = (value: unknown): unknown =>
        typeof value !== "object" || value === null
          ? value
          : Array.isArray(value)
            ? value.map(sorted)
            : Object.fromEntries(
                Object.entries(value)
                  .sort(([a], [b]) => (a < b ? -1 : 1))
                  .map(([k, v]) => [k, sorted(v)]),
              );
      expect(text).toBe(JSON.stringify(sorted(JSON.parse(text))));
    }
  },
  "A list links to itself with its default parameters in a fixed order. In the link to the next page, pageNum comes last":
    async (start) => {
      const { ids, send } = start();
      const page = "includeCount=true&pageNum=1&itemsPerPage=100";
      const selves = {
        orgs: "includeCount=true&name=&pageNum=1&itemsPerPage=100",
        groups: page,
        [`orgs/${ids["orgId"] ?? ""}/apiKeys`]: page,
        [`groups/${ids["groupId"] ?? ""}/users`]: `flattenTeams=false&includeCount=true&includeOrgUsers=false&pageNum=1&itemsPerPage=100`,
      };
      for (const [path, query] of Object.entries(selves))
        expect(linksOf(await send(`GET v2/${path}`))).toEqual([{ href: `${base}/${path}?${query}`, rel: "self" }]);
      const path = `orgs/${ids["orgId"] ?? ""}/apiKeys`;
      expect(linksOf(await send(`GET v2/${path}?itemsPerPage=1`))).toEqual([
        { href: `${base}/${path}?includeCount=true&pageNum=1&itemsPerPage=1`, rel: "self" },
        { href: `${base}/${path}?includeCount=true&itemsPerPage=1&pageNum=2`, rel: "next" },
      ]);
    },
  "A page after the last one is empty, and includeCount=false omits the total": async (start) => {
    const { send } = start();
    expect((await send("GET v2/orgs/{orgId}/apiKeys?pageNum=9")).body).toMatchObject({ results: [], totalCount: 2 });
    expect((await send("GET v2/orgs/{orgId}/apiKeys?includeCount=false")).body).not.toHaveProperty("totalCount");
  },
  "An organization or a project links to its subresources, but not in lists": async (start) => {
    const { send } = start();
    const rel = (name: string): string => `https://cloud.mongodb.com/${name}`;
    const org = ["self", ...["groups", "teams", "users"].map(rel)];
    const names = ["containers", "clusters", "databaseUsers", "peers", "processes", "whitelist"];
    const group = ["self", ...names.map(rel)];
    for (const [line, rels, body] of [
      ["GET v2/orgs/{orgId}", org],
      ["GET v2/groups/{groupId}", group],
      ["GET v2/groups/byName/Almanac%20Project", group],
      ["PATCH v2/groups/{groupId}", group, { name: "Renamed" }],
      ["POST v2/groups", group, { name: "New", orgId: start().ids["orgId"] }],
    ] as const)
      expect(linksOf(await send(line, { body })).map((link) => link.rel)).toEqual(rels);
    for (const path of ["orgs", "groups", "orgs/{orgId}/groups"])
      expect(resultsOf(await send(`GET v2/${path}`))[0]?.["links"]).toMatchObject([{ rel: "self" }]);
  },
  "API keys are sorted by public key, projects by name, and users by user name": async (start) => {
    const { ids, send } = start();
    for (let index = 0; index < 5; index += 1)
      await send("POST v2/groups/{groupId}/apiKeys", { body: { desc: "key", roles: ["GROUP_READ_ONLY"] } });
    for (const name of ["Zoo", "Aaa"]) await send("POST v2/groups", { body: { name, orgId: ids["orgId"] } });
    for (const username of ["zoe@example.com", "ana@example.com"])
      await send("POST v2/groups/{groupId}/users", { body: { username, roles: ["GROUP_READ_ONLY"] } });
    for (const [path, property] of [
      ["orgs/{orgId}/apiKeys", "publicKey"],
      ["groups/{groupId}/apiKeys", "publicKey"],
      ["groups", "name"],
      ["orgs/{orgId}/groups", "name"],
      ["orgs/{orgId}/users", "username"],
      ["groups/{groupId}/users", "username"],
    ] as const) {
      const values = resultsOf(await send(`GET v2/${path}`)).map((each) => String(each[property]));
      expect(values.length).toBeGreaterThan(2);
      expect(values).toEqual(values.toSorted((left, right) => (left < right ? -1 : 1)));
    }
  },
  "A superseded revision has the headers Deprecation and Sunset, whose days have no leading zero": async (start) => {
    const { header } = await start().send("GET v2/orgs/{orgId}/users", { version: "2024-08-05" });
    expect([header("deprecation"), header("sunset")]).toEqual([
      "Wed, 19 Feb 2025 00:00:00 GMT",
      "Thu, 1 Jul 2027 00:00:00 GMT",
    ]);
  },
  "pretty=true indents the body, with a space on both sides of each colon": async (start) => {
    const { text } = await start().send("GET v2/orgs/{orgId}?pretty=true");
    expect(text).toMatch(/^\{\n {2}"id" : "/);
    expect(text).toContain('"links" : [ {\n');
  },
  "envelope=true adds the status to a list, and wraps any other body": async (start) => {
    const { send } = start();
    expect((await send("GET v2/orgs?envelope=true")).body).toMatchObject({ status: 200, totalCount: 1 });
    expect((await send("GET v2/orgs/{orgId}?envelope=true")).body).toMatchObject({ status: 200, content: {} });
  },
  "An unsupported method results in a 405 with an empty body and an Allow header that contains OPTIONS": async (
    start,
  ) => {
    const { status, text, header } = await start().send("PUT v2/groups");
    expect([status, text, header("allow")]).toEqual([405, "", "GET,POST,OPTIONS"]);
  },
  "The newest revision up to the requested date handles a request": async (start) => {
    const { send } = start();
    const typeAt = async (version: string): Promise<string | null> =>
      (await send("GET v2/orgs/{orgId}/users", { version })).header("content-type");
    expect(await typeAt("2025-02-18")).toContain("2023-01-01");
    expect(await typeAt("2025-02-19")).toContain("2025-02-19");
    expect(await typeAt("2030-01-01")).toContain("2025-02-19");
  },
  "Headers for browsers, such as Strict-Transport-Security, and headers about the implementation, such as X-Java-Method, are missing":
    async (start) => {
      const { header } = await start().send("GET v2/orgs");
      for (const name of ["strict-transport-security", "x-frame-options", "referrer-policy", "x-java-method", "server"])
        expect(header(name)).toBeNull();
    },
  "Requests without TLS are handled, not redirected": async (start) => {
    const { fetch } = start();
    const response = await fetch("http://cloud.mongodb.com/api/atlas/v1.0/orgs", { redirect: "manual" });
    expect(response.status).toBe(200);
  },
};
