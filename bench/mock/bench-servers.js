// Compares servers over HTTP: the mock with a bare server in the same process, and then the peers.
import autocannon from "autocannon";
import { fork, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median, node24 } from "../measure.js";
import { bundleDocument } from "./bundle-document.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const mockPackage = here("../../generated/mongodb-cloud-mock/index.js");
const document = here("../../spec/atlas-v2/openapi.yaml");
const accept = "application/vnd.atlas.2023-01-01+json";
const question = {
  accept,
  // An organization has at most 500 keys.
  parents: { path: "/api/atlas/v2/orgs", body: { name: "bench" }, count: 10 },
  collection: { name: "apiKeys", body: { desc: "bench", roles: ["ORG_MEMBER"] } },
  // The mock remembers the responses to 500 targets. There are enough targets that none is repeated soon.
  perParent: 400,
  perPage: 5,
};
const keyPath = "/api/atlas/v2/orgs/65aa0000000000000000000a/apiKeys/65aa00000000000000000001";
const connections = 32;
const works = {
  same: "GET of the same key",
  different: "GET of another key each time",
  pages: `GET of another page of ${question.perPage} keys each time`,
  create: "POST that creates an organization",
};

/** Runs of the mock and of the bare server alternate. The peers follow. */
export async function benchServers(rounds, report) {
  const child = fork(here("serve.js"), [mockPackage, JSON.stringify(question)]);
  try {
    const { urls, scenarios } = await new Promise((resolve) => child.once("message", resolve));
    const rows = [];
    for (const { name, requests, bytes } of scenarios) {
      const run = (url, duration = 3) => load(url, { requests, pid: child.pid, duration });
      await run(urls.mock, 1);
      await run(urls.bare, 1);
      const pairs = [];
      for (let round = 1; round <= rounds; round += 1) {
        report(`Mock: ${works[name]} (${round} of ${rounds})`);
        const [mocked, plain] = [await run(urls.mock), await run(urls.bare)];
        if (mocked.refused + plain.refused > 0) throw new Error(`${works[name]}: a response was not successful.`);
        pairs.push({ mocked, plain });
      }
      rows.push({ name, bytes, ...summarize(pairs) });
    }
    return toResult(rows, { megabytes: memoryOf(child.pid), peers: await measurePeers(report) });
  } finally {
    child.kill();
  }
}

function summarize(pairs) {
  const middle = (of) => median(pairs.map(of));
  return {
    rate: middle(({ mocked }) => mocked.rate),
    bareRate: middle(({ plain }) => plain.rate),
    rateRatio: middle(({ mocked, plain }) => mocked.rate / plain.rate),
    cpu: middle(({ mocked }) => mocked.cpu),
    bareCpu: middle(({ plain }) => plain.cpu),
    cpuRatio: middle(({ mocked, plain }) => plain.cpu / mocked.cpu),
  };
}

/** Returns requests per second, the server's CPU time for each in µs, and the number of failed requests. */
async function load(url, { requests, pid, duration, headers = {} }) {
  const before = cpuOf(pid);
  let clients = 0;
  const result = await autocannon({
    url,
    connections,
    duration,
    timeout: 20,
    // Each connection starts at another request, so that connections don't repeat each other's targets at once.
    setupClient: (client) => {
      const start = Math.floor((requests.length / connections) * clients);
      clients += 1;
      const turned = [...requests.slice(start), ...requests.slice(0, start)];
      client.setRequests(turned.map((each) => ({ ...each, headers: { ...each.headers, ...headers } })));
    },
  });
  return {
    rate: result.requests.average,
    cpu: (cpuOf(pid) - before) / result.requests.total,
    refused: result.non2xx + result.errors,
  };
}

async function measurePeers(report) {
  const folder = mkdtempSync(join(tmpdir(), "almanac-peers-"));
  try {
    const bundled = join(folder, "openapi.json");
    await bundleDocument(document, bundled);
    const prism = ["@stoplight/prism-cli/dist/index.js", "mock", bundled, "--port", "4998", "--verboseLevel", "silent"];
    const mockoon = ["@mockoon/cli/bin/run.js", "start", "--data", bundled, "--port", "4997", "--disable-log-to-file"];
    report("Mock: peers");
    return [
      { name: "Prism", ...(await measurePeer(prism, 4998)) },
      { name: "Mockoon", ...(await measurePeer(mockoon, 4997)) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Peers serve examples or random values, and check only that credentials are present. */
async function measurePeer([program, ...args], port) {
  const child = spawn(node24, [here(`../node_modules/${program}`), ...args], { stdio: "ignore" });
  try {
    const url = `http://127.0.0.1:${port}`;
    const headers = { accept, authorization: "Bearer any" };
    for (let attempt = 0; attempt < 120; attempt += 1) {
      const answer = await fetch(url + keyPath, { headers }).catch(() => null);
      if (answer?.ok === false) throw new Error(`The server on port ${port} doesn't serve the document.`);
      if (answer !== null) {
        const requests = [{ method: "GET", path: keyPath }];
        const run = await load(url, { requests, pid: child.pid, duration: 5, headers });
        return { ...run, megabytes: memoryOf(child.pid) };
      }
      await wait(500);
    }
    return null;
  } finally {
    child.kill();
  }
}

const memoryOf = (pid) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

/** The CPU time of a process in µs. The kernel counts it in hundredths of a second. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

const whole = (value) => Math.round(value).toLocaleString("en");

function toResult(rows, { megabytes, peers }) {
  const same = rows.find(({ name }) => name === "same");
  const mocked = rows.map(({ name, bytes, ...row }) => [
    `Almanac's mock: ${works[name]}, ${bytes} bytes`,
    whole(row.rate),
    row.rateRatio.toFixed(2),
    whole(row.cpu),
    row.cpuRatio.toFixed(2),
    whole(megabytes),
  ]);
  const others = peers.map(({ name, rate, cpu, megabytes: peak }) =>
    rate === undefined
      ? [`${name} (didn't start)`, "–", "–", "–", "–", "–"]
      : [
          `${name}: ${works.same}`,
          whole(rate),
          (rate / same.bareRate).toFixed(4),
          whole(cpu),
          (same.bareCpu / cpu).toFixed(4),
          whole(peak),
        ],
  );
  return {
    title: "Mock servers over HTTP",
    note: `Over ${connections} keep-alive connections. A bare server (${whole(same.bareRate)} requests/s for the same key) sends the same bytes from the process of the mock. It sends one response for all keys and pages.`,
    table: {
      columns: ["Server and work", "Requests/s", "/ bare", "CPU µs", "bare CPU / CPU", "Peak MB"],
      rows: [...mocked, ...others],
    },
    ratios: [
      {
        work: "Mock over HTTP, requests per second for the same GET",
        against: "bare node:http",
        ratio: same.rateRatio,
      },
    ],
  };
}
