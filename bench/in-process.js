// CPU of one read through `mock.fetch`, of what any fetch costs, and of MSW with a fixed answer: all in µs.
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { pathToFileURL } from "node:url";

const [, , packagePath, encoded] = process.argv;
const { createMock } = await import(pathToFileURL(packagePath).href);
const { accept, setup } = JSON.parse(encoded);
const mock = createMock({ auth: "off", limits: "count" });
const [{ path, body, take }] = setup;
const collection = path.replace(/\{(\w+)\}/g, (_, name) => mock.ids[name]);
const headers = { accept, "content-type": "application/json" };
const created = await mock.fetch(`http://mock${collection}`, { method: "POST", headers, body: JSON.stringify(body) });
const url = `http://mock${collection}/${(await created.json())[take]}`;
const text = await (await mock.fetch(url, { headers: { accept } })).text();

async function cpu(calls, call) {
  for (let index = 0; index < calls / 4; index += 1) await call();
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const rounds = [];
for (let round = 0; round < 5; round += 1) {
  const mocked = await cpu(20_000, async () => (await mock.fetch(url, { headers: { accept } })).json());
  const plain = await cpu(20_000, async () => {
    void new Request(url, { headers: { accept } });
    return new Response(text, { headers: { "content-type": accept } }).json();
  });
  rounds.push({ mocked, plain });
}
rounds.sort((left, right) => left.mocked / left.plain - right.mocked / right.plain);

const server = setupServer(http.get(url, () => HttpResponse.text(text, { headers: { "content-type": accept } })));
server.listen();
const msw = await cpu(3_000, async () => (await fetch(url, { headers: { accept } })).json());
server.close();
console.log(JSON.stringify({ ...rounds[2], msw }));
