/** Runs the generator, a client and a mock with frozen prototypes. A test runs it with `--disable-proto=throw`. */
import { pathToFileURL } from "node:url";

const [, , generator = "", folder = ""] = process.argv;
const { generate } = await import(pathToFileURL(generator).href);
// Some older libraries assign `toString` to their own errors, which fails with frozen prototypes. They are loaded before.
for (const { prototype } of [Object, Array, Function, String, Map, Set, Promise]) Object.freeze(prototype);

const { isSound, diagnostics } = await generate({ folder });
const { createClient } = await import(pathToFileURL(`${folder}/generated/things/index.js`).href);
const { createMock } = await import(pathToFileURL(`${folder}/generated/all-mock/index.js`).href);
const mock = createMock({ seed: 1, auth: "off" });
const client = createClient({ fetch: mock.fetch });
const made = await client.things.createThing({
  body: { name: "a", hasOwnProperty: "b", constructor: "c", toString: "d" },
});
const found = await client.things.getThing({ id: made.id });
const strange = await mock.fetch(
  new Request("https://api.example.com/things?__proto__[a]=1&constructor=2", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"name":"a","__proto__":{"polluted":1}}',
  }),
);
process.stdout.write(
  JSON.stringify({ isSound, diagnostics, made, found, status: strange.status, polluted: {}.polluted ?? null }),
);
