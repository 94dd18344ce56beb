// Compares the mock with named peers, side by side in one run. See README.md of the bench.
import autocannon from "autocannon";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median, node24 } from "../measure.js";
import { measureStart } from "./measure-start.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const mockPackage = here("../../generated/mongodb-cloud-mock/index.js");
const document = here("../../spec/atlas-v2/openapi.yaml");
const accept = "application/vnd.atlas.2023-01-01+json";
const question = {
  accept,
  setup: [{ path: "/api/atlas/v2/orgs/{orgId}/apiKeys", body: { desc: "bench", roles: ["ORG_MEMBER"] }, take: "id" }],
};
const keyPath = "/api/atlas/v2/orgs/65aa0000000000000000000a/apiKeys/65aa00000000000000000001";
const connections = 32;

/** Servers over HTTP, calls inside one process, and the start of a large mock. */
export async function benchMock({ documents, rounds, report }) {
  report("Mock: in process");
  const encoded = JSON.stringify(question);
  const inProcess = JSON.parse(
    execFileSync(process.execPath, [here("in-process.js"), mockPackage, encoded], { encoding: "utf8" }),
  );
  const servers = await measureServers(rounds, report);
  report("Mock: start");
  const start = measureStart(documents.atlas ?? documents.github, rounds);
  return [toServers(servers), toCalls(inProcess), toStart(start)];
}

/** Runs of the mock and of the bare server alternate. The peers follow. */
async function measureServers(rounds, report) {
  const { child, mock, bare, bytes } = await serve();
  try {
    await load(mock, {}, 1);
    await load(bare, {}, 1);
    const pairs = [];
    for (let round = 1; round <= rounds; round += 1) {
      report(`Mock: over HTTP (${round} of ${rounds})`);
      const [mocked, plain] = [await load(mock), await load(bare)];
      if (mocked.refused + plain.refused > 0) throw new Error("A server returned a status other than 200.");
      pairs.push({ mocked: mocked.rate, plain: plain.rate, ratio: mocked.rate / plain.rate });
    }
    const megabytes = memoryOf(child.pid);
    const prism = [
      "@stoplight/prism-cli/dist/index.js",
      "mock",
      document,
      "--port",
      "4998",
      "--verboseLevel",
      "silent",
    ];
    const mockoon = ["@mockoon/cli/bin/run.js", "start", "--data", document, "--port", "4997", "--disable-log-to-file"];
    return {
      bytes,
      megabytes,
      mocked: median(pairs.map(({ mocked }) => mocked)),
      plain: median(pairs.map(({ plain }) => plain)),
      ratio: median(pairs.map(({ ratio }) => ratio)),
      peers: [
        { name: "Prism", ...(await measurePeer(prism, 4998)) },
        { name: "Mockoon", ...(await measurePeer(mockoon, 4997)) },
      ],
    };
  } finally {
    child.kill();
  }
}

async function serve() {
  const child = spawn(process.execPath, [here("serve.js"), mockPackage, JSON.stringify(question)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
  return { child, ...JSON.parse(line) };
}

/** Returns requests per second, and the number of failed requests. */
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

/** Peers serve examples or random values, and check only that credentials are present. */
async function measurePeer([program, ...args], port) {
  const child = spawn(node24, [here(`../node_modules/${program}`), ...args], { stdio: "ignore" });
  try {
    const url = `http://127.0.0.1:${port}${keyPath}`;
    const headers = { authorization: "Bearer any" };
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const answer = await fetch(url, { headers: { accept, ...headers } }).catch(() => null);
      if (answer !== null) {
        const { rate } = await load(url, headers, 5);
        return { rate, status: answer.status, megabytes: memoryOf(child.pid) };
      }
      await wait(500);
    }
    return { rate: null, status: null, megabytes: 0 };
  } finally {
    child.kill();
  }
}

const memoryOf = (pid) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

const whole = (value) => Math.round(value).toLocaleString("en");

function toServers({ bytes, mocked, plain, ratio, megabytes, peers }) {
  const rows = [
    ["bare node:http", whole(plain), "1.00", "–"],
    ["Almanac's mock", whole(mocked), ratio.toFixed(2), whole(megabytes)],
    ...peers.map(({ name, rate, status, megabytes: peak }) =>
      rate === null
        ? [`${name} (didn't start)`, "–", "–", "–"]
        : [`${name} (status ${status})`, whole(rate), (rate / plain).toFixed(4), whole(peak)],
    ),
  ];
  return {
    title: "Mock servers over HTTP",
    note: `GET of one API key, ${bytes} bytes, over ${connections} keep-alive connections. The bare server sends the same bytes from the process of the mock.`,
    table: { columns: ["Server", "Requests/s", "/ bare", "Peak MB"], rows },
    ratios: [{ work: "Mock over HTTP, requests per second", against: "bare node:http", ratio }],
  };
}

function toCalls({ plain, mocked, worst, msw }) {
  const micros = (value) => value.toFixed(1);
  const rows = [
    ["Request and Response", micros(plain), "1.00"],
    ["mock.fetch", micros(mocked), (mocked / plain).toFixed(2)],
    ["mock.fetch, worst of five", micros(worst * plain), worst.toFixed(2)],
    ["MSW 2, a fixed response", micros(msw), (msw / plain).toFixed(2)],
  ];
  return {
    title: "One read in this process, with json()",
    table: { columns: ["Call", "CPU µs", "/ Request and Response"], rows },
    ratios: [{ work: "mock.fetch, one read", against: "Request and Response", ratio: mocked / plain }],
  };
}

function toStart({ operations, elapsed, cpu, empty, ratio }) {
  const rows = [
    ["node -e 0", whole(empty), "–", "1.00"],
    ["From the start of Node to a listening mock", whole(cpu), whole(elapsed), ratio.toFixed(2)],
  ];
  return {
    title: `Start of a mock with ${operations} operations`,
    table: { columns: ["Process", "CPU ms", "Import to listening ms", "CPU / node -e 0"], rows },
    ratios: [{ work: `Start of a mock with ${operations} operations`, against: "node -e 0", ratio }],
  };
}
