import { createMock } from "@almanac/mongodb-cloud-mock";
import { expect, it, onTestFinished } from "vitest";
import { mockOf } from "../../support/mock-of.js";

const accept = "application/vnd.atlas.2025-03-12+json";

async function linksOf(
  options: Parameters<typeof createMock>[0],
  sendTo: "server" | "fetch",
): Promise<readonly string[]> {
  const mock = createMock({ auth: "off", ...options });
  const server = await mock.listen();
  onTestFinished(() => server.close());
  const [origin, call] =
    sendTo === "server" ? [server.url, fetch] : (["https://cloud.mongodb.com", mock.fetch] as const);
  const targets = ["/orgs", `/orgs/${mock.ids.orgId}`];
  const bodies = await Promise.all(
    targets.map(async (target) => (await call(`${origin}/api/atlas/v2${target}`, { headers: { accept } })).text()),
  );
  const hrefs = bodies.flatMap((body) => [...body.matchAll(/"href":"([^"]*)"/g)].map(([, href = ""]) => href));
  return [...new Set(hrefs.map((href) => new URL(href).origin.replace(server.url, "server")))];
}

it.each([
  [{}, "server", "server"],
  [{ links: "request" }, "server", "server"],
  [{ links: "vendor" }, "server", "https://cloud.mongodb.com"],
  [{}, "fetch", "https://cloud.mongodb.com"],
] as const)("with %j, links of responses from %s begin with %s", async (options, sendTo, origin) => {
  expect(await linksOf(options, sendTo)).toEqual([origin]);
});

it("follows the host of each request, also for an entity that is cached", async () => {
  const mock = createMock({ auth: "off" });
  const { url, port, close } = await mock.listen();
  onTestFinished(close);
  const path = `/api/atlas/v2/orgs/${mock.ids.orgId}`;
  for (const origin of [url, `http://localhost:${port}`, url]) {
    const text = await (await fetch(origin + path, { headers: { accept } })).text();
    expect(text).toContain(`"href":"${origin}${path}"`);
  }
});

it("gives a Location with the host of the request", async () => {
  const mock = await mockOf(`openapi: 3.1.0
info: { title: Kites, version: "1" }
servers: [{ url: https://kites.example.com/v1 }]
paths:
  /kites:
    post:
      operationId: addKite
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } }
      responses:
        "201":
          description: Made.
          headers: { Location: { required: true, schema: { type: string } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } }
  /kites/{kiteId}:
    get:
      operationId: getKite
      parameters: [{ name: kiteId, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } }
components:
  schemas:
    Kite: { type: object, properties: { id: { type: string, readOnly: true }, color: { type: string } } }
`);
  const { url, close } = await mock.listen();
  onTestFinished(close);
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/v1/kites`, { method: "POST", body: '{"color":"red"}', headers });
  const location = response.headers.get("location") ?? "";
  expect(location).toMatch(new RegExp(`^${url}/v1/kites/.`));
  expect((await fetch(location)).status).toBe(200);
});
