// Compares the mock with named peers, side by side in one run. See README.md of the bench.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { benchServers } from "./bench-servers.js";
import { measureStart } from "./measure-start.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const mockPackage = here("../../generated/mongodb-cloud-mock/index.js");
const accept = "application/vnd.atlas.2023-01-01+json";
const question = {
  accept,
  setup: [{ path: "/api/atlas/v2/orgs/{orgId}/apiKeys", body: { desc: "bench", roles: ["ORG_MEMBER"] }, take: "id" }],
};

/** Servers over HTTP, calls inside one process, and the start of a large mock. */
export async function benchMock({ documents, rounds, report }) {
  report("Mock: in process");
  const encoded = JSON.stringify(question);
  const inProcess = JSON.parse(
    execFileSync(process.execPath, [here("in-process.js"), mockPackage, encoded], { encoding: "utf8" }),
  );
  const servers = await benchServers(rounds, report);
  report("Mock: start");
  const start = measureStart(documents.atlas ?? documents.github, rounds);
  return [servers, toCalls(inProcess), toStart(start)];
}

const whole = (value) => Math.round(value).toLocaleString("en");

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
