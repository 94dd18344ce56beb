import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startMock, type Announcement } from "../cli/start-mock.js";
import { workspace } from "../support/cli.js";
import { openChromium, type Browser, type Page } from "./open-chromium.js";
import { chromium, isMissing, playwright } from "./tools.js";
import { readProgram } from "./write-program.js";

const document = `openapi: 3.1.0
info: { title: Albums, version: "1" }
security: [{ token: [] }]
paths:
  /albums:
    get:
      operationId: listAlbums
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Album" } } } } }
    post:
      operationId: createAlbum
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Album" } } } }
      responses:
        "201":
          description: Made.
          headers: { X-Request-Cost: { required: true, schema: { type: integer, const: 3 } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Album" } } }
  /albums/{albumId}:
    parameters: [{ name: albumId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getAlbum
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Album" } } } }
    patch:
      operationId: updateAlbum
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Album" } } } }
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Album" } } } }
    delete:
      operationId: deleteAlbum
      responses: { "204": { description: Gone. } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Album:
      { type: object, required: [title], properties: { id: { type: string, readOnly: true }, title: { type: string } } }
`;

/** Serves an empty page. Returns its port. */
async function servePage(): Promise<number> {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Page</title>"),
  );
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe.skipIf([chromium, playwright].some(isMissing))("a page in Chromium on another port than the mock", () => {
  let browser: Browser;

  beforeAll(async () => {
    // A host that isn't on this machine, as far as the browser's origins are concerned.
    browser = await openChromium([
      "--host-resolver-rules=MAP app.example.com 127.0.0.1",
      "--ignore-certificate-errors",
    ]);
  });
  afterAll(() => browser.close());

  const openPage = async (host: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${await servePage()}/`);
    await page.addScriptTag({ content: readProgram("cors-page.js") });
    return page;
  };
  const run = ({ url, credentials }: Announcement, page: Page): Promise<unknown> =>
    page.evaluate(`useMock(${JSON.stringify(url)}, ${JSON.stringify(`Bearer ${credentials["token"]?.["token"]}`)})`);
  const whole = {
    created: [201, "Blue", "3"],
    listed: ["Blue"],
    changed: [200, "Hejira"],
    deleted: 204,
    missing: 404,
    unauthenticated: 401,
    unknownPath: 404,
  };

  test.each(["localhost", "127.0.0.1", "shop.localhost"])(
    "of %s creates, lists, changes and deletes with credentials",
    async (host) => {
      const mock = await startMock(workspace({ "openapi.yaml": document }), ["openapi.yaml"]);
      expect(await run(mock, await openPage(host))).toEqual(whole);
    },
  );

  test("of another origin is blocked, also from the control API, unless the origin is named", async () => {
    const folder = workspace({ "openapi.yaml": document });
    const page = await openPage("app.example.com");
    const origin = String(await page.evaluate("location.origin"));
    const closed = await startMock(folder, ["openapi.yaml", "--control-token", "secret"]);
    const statusOf = (path: string, init: object): Promise<unknown> =>
      page.evaluate(`statusOf(${JSON.stringify(closed.url + path)}, ${JSON.stringify(init)})`);
    await expect(run(closed, page)).rejects.toThrow("Failed to fetch");
    expect(await statusOf("/albums", {})).toBe("blocked");
    expect(await statusOf("/__almanac/reset", { method: "POST" })).toBe("blocked");
    expect(await statusOf("/__almanac/journal", { headers: { authorization: "Bearer secret" } })).toBe("blocked");

    const open = await startMock(folder, ["openapi.yaml", "--cors", origin]);
    expect(await run(open, page)).toEqual(whole);
  });

  test("uses HTTP/2 if the mock has a certificate", async () => {
    const args = ["openapi.yaml", "--tls", "self-signed"];
    const mock = await startMock(workspace({ "openapi.yaml": document }), args);
    expect(await run(mock, await openPage("localhost"))).toEqual(whole);

    // Pages can see the protocol only of their own origin.
    const page = await browser.newPage();
    await page.goto(`${mock.url}/albums`);
    const protocol = `fetch("/albums").then(() => performance.getEntriesByName(location.href).at(-1).nextHopProtocol)`;
    expect(await page.evaluate(protocol)).toBe("h2");
  });

  test("is blocked with --no-cors", async () => {
    const mock = await startMock(workspace({ "openapi.yaml": document }), ["openapi.yaml", "--no-cors"]);
    await expect(run(mock, await openPage("localhost"))).rejects.toThrow("Failed to fetch");
  });
});
