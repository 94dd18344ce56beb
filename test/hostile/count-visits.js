/**
 * Generates a client and a mock from the document on the standard input, validates it, and calls the mock. Prints how often the busiest
 * function of each part ran: counts, unlike times, are the same on every machine.
 */
import { Session } from "node:inspector/promises";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const root = `${process.argv[2] ?? ""}/`;
const load = (path) => import(pathToFileURL(root + path).href);
const { createMemoryHost } = await load("generator/dist/host/memory-host.js");
const { readNodeAssets } = await load("generator/dist/host/node-assets.js");
const { generatePackages } = await load("generator/dist/commands/generate-packages.js");
const { buildMockTables } = await load("generator/dist/commands/build-mock-tables.js");
const { validateDocuments } = await load("generator/dist/commands/validate-documents.js");
const { createMockOf } = await load("runtime/mock/dist/create-mock.js");

/** The folders with functions that walk over schemas. */
const walking = /\/(resolve|version|analyze|mock|edition|emit|validate|data|actions)\/[^?]*\.js$/;

const document = await text(process.stdin);
const configuration = `
apis:
  trees: { document: openapi.json, package: { name: trees, version: 1.0.0 }, formats: { date-time: Date } }
mocks:
  trees-mock: { apis: [trees], package: { name: trees-mock, version: 1.0.0 } }
`;
const assets = readNodeAssets();
const files = () =>
  createMemoryHost(
    new Map([
      ["openapi.json", document],
      ["almanac.yaml", configuration],
    ]),
  );

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });

async function measure(part, action) {
  await session.post("Profiler.takePreciseCoverage");
  const outcome = await action();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const counts = result
    .filter(({ url }) => walking.test(url) && url.includes("/dist/") && !url.includes("/node_modules/"))
    .flatMap(({ url, functions }) =>
      functions.map(({ functionName, ranges }) => ({
        visits: ranges[0]?.count ?? 0,
        where: `${url.slice(url.indexOf("/dist/") + 6)} ${functionName}`,
      })),
    )
    .sort((left, right) => right.visits - left.visits);
  process.stdout.write(`${JSON.stringify({ part, ...counts[0], outcome })}\n`);
}

const codesOf = ({ diagnostics }) => [...new Set(diagnostics.map(({ code }) => code))];
await measure("generate", async () => codesOf(await generatePackages({ host: files(), assets })));
await measure("validate", async () => codesOf(await validateDocuments({ host: files(), assets })));
await measure("mock", async () => {
  const { tables } = await buildMockTables({ host: files(), assets, document: "openapi.json", output: "out" });
  if (tables === null) return [];
  const mock = createMockOf(tables, {}, { auth: "off" });
  const deep = (depth) => (depth === 0 ? { leaf: "green" } : { leaf: "green", part: deep(depth - 1), part0: {} });
  const call = (method, target, body) =>
    mock.handle({
      method,
      target,
      header: (name) => (name === "content-type" && body !== undefined ? "application/json" : null),
      body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
      address: "127.0.0.1",
    }).status;
  return [
    call("GET", "/trees"),
    call("GET", "/forest"),
    call("GET", "/trees/1"),
    call("GET", "/trees?filter[leaf]=3"),
    call("POST", "/trees", { leaf: "green", own1: "a", kind: "S3" }),
    call("POST", "/trees", {}),
    call("POST", "/trees", deep(60)),
  ];
});
