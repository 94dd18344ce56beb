/**
 * Imports packages, calls everything that they export, and prints what was sent and received. A test runs it in a process that can
 * neither write files nor create code from strings: `node run-packages.js <list> client|mock`
 */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , list = "", part = ""] = process.argv;
const names = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const before = names();

async function callClient({ client, calls }) {
  const url = pathToFileURL(`${client}/`);
  for (const file of readdirSync(url, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".js")) await import(new URL(file, url).href);
  const { createClient } = await import(new URL("index.js", url).href);
  const requests = [];
  const fetch = async (request) => {
    requests.push({
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    return Response.json({});
  };
  const connection = createClient({ server: "https://api.example.test/base", fetch, warn: () => undefined });
  const thrown = [];
  for (const { resource, name, parameters } of calls)
    await connection[resource][name].safe(Object.fromEntries(parameters)).catch((error) => thrown.push(String(error)));
  return { requests, thrown };
}

async function callMock({ mock, calls }) {
  const { createMock } = await import(pathToFileURL(`${mock}/index.js`).href);
  const { fetch } = createMock({ seed: 1, auth: "off" });
  const statuses = [];
  const thrown = [];
  for (const { method, path } of calls) {
    for (const body of ["{}", '"a"', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}']) {
      const sent = method === "GET" || method === "HEAD" ? {} : { body };
      const init = { method, ...sent, headers: { "content-type": "application/json" } };
      const url = `https://api.example.com/${path.replace(/^\//, "").replace(/\{[^}]*\}/g, "1")}?__proto__[polluted]=1&a=__proto__`;
      await fetch(new Request(url, init)).then(
        ({ status }) => statuses.push(status),
        (error) => thrown.push(String(error)),
      );
    }
  }
  return { statuses, thrown };
}

const results = [];
for (const each of JSON.parse(readFileSync(list, "utf8"))) {
  const result = await (part === "client" ? callClient(each) : callMock(each)).catch((error) => ({
    failed: String(error.stack),
  }));
  const isClean = globalThis.__PWNED__ === undefined && names() === before && {}.polluted === undefined;
  results.push({ ...result, isClean });
}
process.stdout.write(JSON.stringify(results));
