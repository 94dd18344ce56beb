import { describe, expect, it } from "vitest";
import { inMemory } from "../support/memory-run.js";

const apiKey = (name: string): object => ({ type: "apiKey", in: "header", name });
const http = (scheme: string): object => ({ type: "http", scheme });
const clientCredentials = {
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} } },
};

/** A document with an operation that accepts each scheme. */
function documentOf(schemes: object, isCombined = false): string {
  const names = Object.keys(schemes);
  const security = isCombined
    ? [Object.fromEntries(names.map((name) => [name, []]))]
    : names.map((name) => ({ [name]: [] }));
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://a.example" }],
    security,
    paths: { "/a": { get: { operationId: "list", tags: ["Orders"], responses: { 204: { description: "" } } } } },
    components: { securitySchemes: schemes },
  });
}

interface Index {
  readonly environment: string;
  readonly credentials: readonly { readonly parts: readonly { readonly variable: string }[] }[];
}

/** Returns the variables that each part of a package names. */
async function placesOf(document: string, cli: string | undefined) {
  const settings = { document: "openapi.json", mcp: true, reference: true, cli, versions: { in: "none" } };
  const config = { apis: { a: { ...settings, package: { name: "a", version: "1.0.0" } } } };
  const { files, generate } = inMemory({ "almanac.yaml": JSON.stringify(config), "openapi.json": document });
  await generate();
  const file = (path: string): string => files.get(`generated/a/${path}`) ?? "";
  const { tools } = (await import(`data:text/javascript,${encodeURIComponent(file("mcp.js"))}`)) as { tools: Index };
  const named = ({ environment, credentials }: Index): readonly string[] =>
    credentials.flatMap(({ parts }) => parts.map(({ variable }) => `${environment}_${variable}`));
  const matches = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, name]) => name ?? "");
  const readme = /\(here (.*?)\)/.exec(file("README.md"))?.[1] ?? "";
  return {
    readme: matches(readme, /`(\w+)`/g),
    call: /fromEnvironment\((.*)\)\);$/m.exec(file("README.md"))?.[1],
    tools: named(tools),
    command: cli === undefined ? null : named(JSON.parse(file("bin/commands/index.json")) as Index),
    samples: [...new Set(matches(file("reference/orders.md"), /\$\{(\w+)\}/g))],
  };
}

describe("all parts of a package name the same environment variables", () => {
  it.each([
    ["one API key", { ApiKeyAuth: apiKey("X-Key") }, ["API_KEY"], "{ apiKey }"],
    [
      "two API keys",
      { key: apiKey("X-Key"), appId: apiKey("X-App") },
      ["KEY", "APP_ID"],
      "{ secrets: { KEY: key, APP_ID: appId } }",
    ],
    ["HTTP Basic", { login: http("basic") }, ["USERNAME", "PASSWORD"], "{ basic }"],
    ["HTTP Digest", { login: http("digest") }, ["PUBLIC_KEY", "PRIVATE_KEY"], "{ digest }"],
    ["a token", { login: http("bearer") }, ["TOKEN"], "{ bearer }"],
    [
      "two tokens",
      { user: http("bearer"), server: http("bearer") },
      ["USER", "SERVER_2"],
      "{ secrets: { USER: user, SERVER_2: server } }",
    ],
    [
      "an API key and a token",
      { key: apiKey("X-Key"), login: http("bearer") },
      ["API_KEY", "TOKEN"],
      "{ apiKey, bearer }",
    ],
    ["no credentials", {}, [], undefined],
  ])("%s", async (_, schemes, variables, call) => {
    const names = (prefix: string): readonly string[] => variables.map((each) => `${prefix}_${each}`);
    const withCommand = await placesOf(documentOf(schemes, true), "my-shop");
    const own = names("MY_SHOP");
    const sorted = (list: readonly string[]): readonly string[] => list.toSorted();
    expect(withCommand.call?.replace(/^"\w+", /, "")).toBe(call);
    expect({ ...withCommand, call: null, samples: sorted(withCommand.samples) }).toEqual({
      readme: own,
      call: null,
      tools: own,
      command: own,
      samples: sorted(own),
    });
    const ofApi = names("API").map((each) => each.replace("API_API_", "API_"));
    const { readme, tools, samples } = await placesOf(documentOf(schemes, true), undefined);
    expect([readme, tools, sorted(samples)]).toEqual([ofApi, ofApi, sorted(ofApi)]);
  });

  it("one API key without the word that the prefix ends with", async () => {
    const { readme, call } = await placesOf(documentOf({ ApiKeyAuth: apiKey("X-Key") }), undefined);
    expect([readme, call]).toEqual([["API_KEY"], '"API", { secrets: { KEY: apiKey } }']);
  });

  it("OAuth client credentials, except for the access token in samples", async () => {
    const { readme, tools, command, samples } = await placesOf(documentOf({ oauth: clientCredentials }), "shop");
    expect([readme, tools, command]).toEqual(Array(3).fill(["SHOP_CLIENT_ID", "SHOP_CLIENT_SECRET"]));
    expect(samples).toEqual(["SHOP_ACCESS_TOKEN"]);
  });

  it("two logins, of which the README shows one", async () => {
    const { call, ...places } = await placesOf(documentOf({ user: http("basic"), admin: http("basic") }), "shop");
    const user = ["SHOP_USER_USERNAME", "SHOP_USER_PASSWORD"];
    const all = [...user, "SHOP_ADMIN_USERNAME", "SHOP_ADMIN_PASSWORD"];
    expect(places).toEqual({
      readme: user,
      tools: all,
      command: all,
      samples: expect.arrayContaining(user) as unknown,
    });
    expect(call).toBe('"SHOP_USER", { basic: user }');
  });

  it("schemes with names that differ only in other characters, or that are the names of variables", async () => {
    const schemes = {
      login: http("basic"),
      "log-in": http("basic"),
      loginUsername: apiKey("A"),
      accessToken: apiKey("B"),
    };
    expect((await placesOf(documentOf({ ...schemes, oauth: clientCredentials }), "shop")).tools).toEqual([
      ...["SHOP_LOGIN_USERNAME", "SHOP_LOGIN_PASSWORD", "SHOP_LOG_IN_USERNAME", "SHOP_LOG_IN_PASSWORD"],
      ...["SHOP_LOGIN_USERNAME_2", "SHOP_ACCESS_TOKEN_2", "SHOP_CLIENT_ID", "SHOP_CLIENT_SECRET"],
    ]);
  });
});
