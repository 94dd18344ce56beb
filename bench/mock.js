// The mock against bare peers, side by side: see README.md.
import autocannon from "autocannon";
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const mockPackage = here("../generated/mongodb-cloud-mock/index.js");
const question = {
  accept: "application/vnd.atlas.2025-03-12+json",
  setup: [{ path: "/api/atlas/v2/orgs/{orgId}/apiKeys", body: { desc: "bench", roles: ["ORG_MEMBER"] }, take: "id" }],
};

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

async function measureHttp() {
  const child = spawn(process.execPath, [here("serve.js"), mockPackage, JSON.stringify(question)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
  const { mock, bare, status, bytes } = JSON.parse(line);
  const run = async (url) => {
    const { requests, non2xx } = await autocannon({
      url,
      connections: 32,
      duration: 3,
      headers: { accept: question.accept },
    });
    if (non2xx > 0) throw new Error(`${url} did not answer with 200.`);
    return requests.average;
  };
  const pairs = [];
  try {
    await run(mock);
    await run(bare);
    for (let round = 0; round < 5; round += 1) pairs.push([await run(mock), await run(bare)]);
  } finally {
    child.kill();
  }
  const ratio = median(pairs.map(([mocked, plain]) => mocked / plain));
  return {
    status,
    bytes,
    mock: median(pairs.map(([mocked]) => mocked)),
    bare: median(pairs.map(([, plain]) => plain)),
    ratio,
  };
}

function measureInProcess() {
  return JSON.parse(
    execFileSync(process.execPath, [here("in-process.js"), mockPackage, JSON.stringify(question)], {
      encoding: "utf8",
    }),
  );
}

const http = await measureHttp();
console.log(`over HTTP    GET of one key, ${http.bytes} bytes, 32 connections`);
console.log(
  `             mock ${Math.round(http.mock)}/s, bare node:http ${Math.round(http.bare)}/s, ratio ${http.ratio.toFixed(2)}`,
);
const inProcess = measureInProcess();
console.log(
  `in process   mock.fetch and json() ${inProcess.mocked.toFixed(1)} µs, Request, Response and json() ${inProcess.plain.toFixed(1)} µs, ratio ${inProcess.ratio.toFixed(2)}`,
);
