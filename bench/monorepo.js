// Measures `turbo run generate` in a monorepo with many APIs: `npm run monorepo -- [number of APIs]`. See README.md.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const count = Number(process.argv[2] ?? 200);
const operations = 50;
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write("usage: npm run monorepo -- [number of APIs]\n");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "almanac-bench-monorepo-"));
try {
  createWorkspace();
  const edited = join(folder, "apis/api1/spec/openapi.yaml");
  const rows = [
    ["one task alone, without Turborepo", await measure(["npm", "run", "generate"], join(folder, "apis/api0"))],
    ["first run, which generates all packages", await turbo()],
    ["run without changes", await turbo()],
  ];
  for (let api = 0; api < count; api += 1) rmSync(join(folder, `apis/api${api}/generated`), { recursive: true });
  rows.push(["run that restores all packages from the local cache", await turbo()]);
  writeFileSync(edited, readFileSync(edited, "utf8").replace("summary: Read", "summary: Get"));
  rows.push(["run after one document was edited", await turbo()]);
  const lines = rows.map(
    ([name, { wall, cpu, megabytes }]) => `| ${name} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${megabytes} MB |`,
  );
  const head = [
    `${count} APIs, each with ${operations} operations`,
    "",
    "| Run | Time | CPU time | Memory |",
    "|---|---|---|---|",
  ];
  process.stdout.write([...head, ...lines, ""].join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Creates the files that docs/monorepos.md describes, and a document for each API. */
function createWorkspace() {
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const root = { name: "acme", private: true, packageManager: "npm@11.19.1", workspaces: ["apis/*"] };
  const files = {
    "package.json": json(root),
    "package-lock.json": json({ name: "acme", lockfileVersion: 3, packages: { "": root } }),
    "turbo.json": json({
      tasks: { generate: { inputs: ["almanac.yaml", "spec/**"], outputs: ["generated/**"] } },
    }),
  };
  for (let api = 0; api < count; api += 1) {
    const name = `api${api}`;
    files[`apis/${name}/package.json`] = json({
      name: `@acme/${name}`,
      version: "0.0.0",
      private: true,
      scripts: { generate: "almanac generate" },
    });
    files[`apis/${name}/almanac.yaml`] = json({
      apis: { [name]: { document: "spec/openapi.yaml", package: { name: `@acme/${name}`, version: "1.0.0" } } },
    });
    files[`apis/${name}/spec/openapi.yaml`] = documentOf(name);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(here("../generator/bin/almanac.js"), join(folder, "node_modules/.bin/almanac"));
}

function documentOf(name) {
  const paths = Array.from({ length: operations / 2 }, (_, index) => {
    const item = `Item${index}`;
    return `  /items${index}/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: get${item}
      summary: Read an item
      tags: [Items${index % 5}]
      responses:
        "200": { description: The item., content: { application/json: { schema: { $ref: "#/components/schemas/${item}" } } } }
    put:
      operationId: set${item}
      tags: [Items${index % 5}]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/${item}" } } } }
      responses:
        "200": { description: The item., content: { application/json: { schema: { $ref: "#/components/schemas/${item}" } } } }
`;
  });
  const schemas = Array.from(
    { length: operations / 2 },
    (_, index) => `    Item${index}:
      type: object
      required: [id, name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, maxLength: 80 }
        size: { type: integer, minimum: 0 }
        state: { type: string, enum: [new, used, broken] }
        created: { type: string, format: date-time }
        labels: { type: array, items: { type: string } }
`,
  );
  return `openapi: 3.1.0
info: { title: ${name}, version: "1" }
servers: [{ url: "https://${name}.acme.example" }]
paths:
${paths.join("")}components:
  schemas:
${schemas.join("")}`;
}

function turbo() {
  return measure([here("node_modules/.bin/turbo"), "run", "generate"], folder);
}

/** Runs a program. Returns seconds of wall and CPU time, and the peak memory in MB of the program and its child processes together. */
async function measure([program, ...args], cwd) {
  const [start, used] = [performance.now(), childSeconds()];
  const env = { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  let pages = 0;
  const timer = setInterval(() => {
    pages = Math.max(pages, residentPages(child.pid));
  }, 100);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed with code ${code}.\n${errors}`);
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: childSeconds() - used, megabytes: Math.round((pages * 4096) / 1e6) };
}

/** Returns the CPU time of the ended child processes of this process, in seconds. */
function childSeconds() {
  const [user = 0, system = 0] = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ").slice(13, 15);
  return (Number(user) + Number(system)) / 100;
}

/** Returns the resident memory pages of a process and its descendants. */
function residentPages(root) {
  const children = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[1];
      children.set(parent, [...(children.get(parent) ?? []), pid]);
    } catch {
      // The process has ended.
    }
  }
  let pages = 0;
  const queue = [String(root)];
  for (const pid of queue) {
    queue.push(...(children.get(pid) ?? []));
    try {
      pages += Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    } catch {
      // The process has ended.
    }
  }
  return pages;
}
