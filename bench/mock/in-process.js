// Measures the CPU time in µs of a read through `mock.fetch`, of the objects that any fetch creates, and of MSW with a fixed response.
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
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const askMock = async () => (await mock.fetch(url, { headers: { accept } })).json();
const askNobody = async () => {
  void new Request(url, { headers: { accept } });
  return new Response(text, { headers: { "content-type": accept } }).json();
};

// Alternate in small slices, so that other load on the machine affects both.
const slices = 20;
const rounds = [];
await cpu(5_000, askMock);
await cpu(5_000, askNobody);
for (let round = 0; round < 5; round += 1) {
  const sum = { mocked: 0, plain: 0 };
  for (let slice = 0; slice < slices; slice += 1) {
    sum.mocked += await cpu(1_000, askMock);
    sum.plain += await cpu(1_000, askNobody);
  }
  rounds.push({ mocked: sum.mocked / slices, plain: sum.plain / slices });
}
rounds.sort((left, right) => left.mocked / left.plain - right.mocked / right.plain);
const worst = rounds[4].mocked / rounds[4].plain;

const server = setupServer(http.get(url, () => HttpResponse.text(text, { headers: { "content-type": accept } })));
server.listen();
const askMsw = async () => (await fetch(url, { headers: { accept } })).json();
await cpu(500, askMsw);
const msw = await cpu(2_000, askMsw);
server.close();
console.log(JSON.stringify({ ...rounds[2], worst, msw }));
