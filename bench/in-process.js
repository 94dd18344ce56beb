// CPU of one read through `mock.fetch`, and of what any fetch costs: both in µs.
import { pathToFileURL } from "node:url";

const [, , packagePath, encoded] = process.argv;
const { createMock } = await import(pathToFileURL(packagePath).href);
const { accept, setup } = JSON.parse(encoded);
const mock = createMock({ auth: "off", limits: "count" });
const [{ path, body, take }] = setup;
const collection = path.replace(/\{(\w+)\}/g, (_, name) => mock.ids[name]);
const headers = { accept, "content-type": "application/json" };
const made = await (
  await mock.fetch(`http://mock${collection}`, { method: "POST", headers, body: JSON.stringify(body) })
).json();
const url = `http://mock${collection}/${made[take]}`;
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
  rounds.push({ mocked, plain, ratio: mocked / plain });
}
rounds.sort((left, right) => left.ratio - right.ratio);
console.log(JSON.stringify(rounds[2]));
