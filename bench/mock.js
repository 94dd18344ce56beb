// Compares the mock with named peers, side by side in one run. See README.md.
import autocannon from "autocannon";
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureReady } from "./ready.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const mockPackage = here("../generated/mongodb-cloud-mock/index.js");
const accept = "application/vnd.atlas.2023-01-01+json";
const question = {
  accept,
  setup: [{ path: "/api/atlas/v2/orgs/{orgId}/apiKeys", body: { desc: "bench", roles: ["ORG_MEMBER"] }, take: "id" }],
};
const connections = 32;
const rounds = 5;

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

/** Returns requests per second, and the number of responses other than 200. */
async function load(url, headers = {}, duration = 3) {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections,
    duration,
    headers: { accept, ...headers },
    timeout: 20,
  });
  return { rate: requests.average, refused: non2xx + errors };
}

async function serve() {
  const child = spawn(process.execPath, [here("serve.js"), mockPackage, JSON.stringify(question)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
  return { child, ...JSON.parse(line) };
}

/** Runs alternate, so that other load on the machine affects both. */
async function measureServers() {
  const { child, mock, bare, bytes } = await serve();
  try {
    await load(mock, {}, 1);
    await load(bare, {}, 1);
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const [mocked, plain] = [await load(mock), await load(bare)];
      if (mocked.refused + plain.refused > 0) throw new Error("A server returned a status other than 200.");
      pairs.push({ mocked: mocked.rate, plain: plain.rate, ratio: mocked.rate / plain.rate });
    }
    const prism = await measurePrism();
    return {
      bytes,
      mocked: median(pairs.map(({ mocked }) => mocked)),
      plain: median(pairs.map(({ plain }) => plain)),
      ratio: median(pairs.map(({ ratio }) => ratio)),
      prism,
    };
  } finally {
    child.kill();
  }
}

/** Measures Prism with the same document. It only checks that credentials are present, and needs a newer Node. */
async function measurePrism() {
  const port = 4998;
  const args = ["mock", here("../spec/atlas-v2/openapi.yaml"), "--port", String(port), "--verboseLevel", "silent"];
  const child = spawn(
    here("node_modules/node-24/bin/node"),
    [here("node_modules/@stoplight/prism-cli/dist/index.js"), ...args],
    {
      stdio: "ignore",
    },
  );
  try {
    const url = `http://127.0.0.1:${port}/api/atlas/v2/orgs/65aa0000000000000000000a/apiKeys/65aa00000000000000000001`;
    const headers = { authorization: "Bearer any" };
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const answer = await fetch(url, { headers: { accept, ...headers } }).catch(() => null);
      if (answer !== null) return { ...(await load(url, headers, 5)), status: answer.status };
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return null;
  } finally {
    child.kill();
  }
}

const inProcess = JSON.parse(
  execFileSync(process.execPath, [here("in-process.js"), mockPackage, JSON.stringify(question)], { encoding: "utf8" }),
);
const servers = await measureServers();
const ready = measureReady();
const number = (value) => Math.round(value).toString().padStart(7);

console.log(`GET of one key over HTTP, ${servers.bytes} bytes, ${connections} connections, requests per second`);
console.log(`  bare node:http           ${number(servers.plain)}   1`);
console.log(`  @almanac/mock            ${number(servers.mocked)}   ${servers.ratio.toFixed(2)}`);
if (servers.prism === null) console.log("  Prism                    did not start");
else {
  const { rate, status } = servers.prism;
  console.log(`  Prism 5 (status ${status})     ${number(rate)}   ${(rate / servers.plain).toFixed(4)}`);
}
console.log("One read in this process, with json(), µs of CPU");
const micros = (value) => value.toFixed(1).padStart(7);
console.log(`  Request and Response     ${micros(inProcess.plain)}   1`);
console.log(
  `  mock.fetch               ${micros(inProcess.mocked)}   ${(inProcess.mocked / inProcess.plain).toFixed(2)}   (worst of five: ${inProcess.worst.toFixed(2)})`,
);
console.log(`  MSW 2, a fixed answer    ${micros(inProcess.msw)}   ${(inProcess.msw / inProcess.plain).toFixed(2)}`);
console.log(`From import to listening, a mock of ${ready.operations} operations, median of processes, ms`);
console.log(`  elapsed                  ${number(ready.elapsed)}`);
console.log(`  CPU                      ${number(ready.cpu)}`);
