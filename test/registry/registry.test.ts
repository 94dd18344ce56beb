import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { filesDocument } from "../cli/start-mock.js";
import { packed } from "../packages/packed.js";
import { mustRun } from "../packages/run-command.js";
import { isMissing, type Tool } from "../packages/tools.js";
import { root } from "../support/cli.js";
import { readGuide } from "./read-guide.js";
import { startRegistry, type Registry } from "./start-registry.js";

const verdaccio: Tool = { name: "Verdaccio", path: join(root, "test/tools/node_modules/verdaccio/bin/verdaccio") };
const own = Object.keys(packed.tarballs);

describe.skipIf(isMissing(verdaccio))("packages from a registry", () => {
  let registry: Registry;
  let folder: string;
  /** Runs a shell command with npm configured for the registry. */
  const shell = async (cwd: string, command: string): Promise<string> =>
    await mustRun(cwd, "env", [`NPM_CONFIG_USERCONFIG=${join(folder, "npmrc")}`, "NO_COLOR=1", "sh", "-c", command]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "almanac-from-registry-"));
    registry = await startRegistry();
    writeFileSync(join(folder, "npmrc"), registry.npmrc);
    for (const tarball of Object.values(packed.tarballs))
      await shell(folder, `npm publish --loglevel error "${tarball}"`);
  });
  afterAll(async () => {
    await registry[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the registry receives every package, and offers the version and the entry points of its manifest", async () => {
    const received = await Promise.all(
      own.map(async (name) => {
        const response = await fetch(registry.url + name.replace("/", "%2f"));
        const { versions } = (await response.json()) as {
          readonly versions: Readonly<Record<string, { exports: object }>>;
        };
        return [
          name,
          Object.keys(versions),
          Object.values(versions).map((each) => Object.keys(each.exports).length > 0),
        ];
      }),
    );
    const version = (name: string): unknown =>
      (JSON.parse(readFileSync(join(root, sourceOf(name), "package.json"), "utf8")) as { readonly version: unknown })
        .version;
    expect(received).toEqual(own.map((name) => [name, [version(name)], [true]]));
  });

  test("the tutorial leads an empty folder to a passing test with at most six commands", async () => {
    const steps = readGuide("tutorial.md");
    const commands = steps.flatMap((step) => (step.kind === "command" ? [step.command] : []));
    expect(commands.length).toBeLessThanOrEqual(6);
    let cwd = folder;
    let printed = "";
    for (const step of steps) {
      if (step.kind === "file") writeFileSync(join(cwd, step.name), step.text);
      else if (step.kind === "output") expect(printed).toContain(step.text);
      else {
        printed = await shell(cwd, step.command);
        const [, entered] = /&& cd (\S+)$/.exec(step.command) ?? [];
        if (entered !== undefined) cwd = join(cwd, entered);
      }
    }
    expect(printed).toMatch(/Tests +3 passed \(3\)/);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) as Manifest;
    expect(dependencies).toBeUndefined();
    expect(Object.keys(devDependencies ?? {})).toEqual(["almanac", "vitest"]);
  });

  test("generated packages are installed with the runtimes that they depend on, and without scripts", async () => {
    const project = join(folder, "rotation");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
    writeFileSync(join(project, "rotate.js"), program);
    await shell(project, "npm install @almanac/atlas @almanac/mongodb-cloud-mock");
    expect(await shell(project, "node rotate.js")).toBe("ci\n");
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as Lock;
    expect(Object.keys(lock.packages).filter((path) => path.includes("@almanac/"))).toEqual(
      ["atlas", "cli", "client", "mock", "mongodb-cloud-mock"].map((name) => `node_modules/@almanac/${name}`),
    );
    expect(Object.values(lock.packages).filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  test("the commands of the guide to the page of a mock install it, and start a mock with the page", async () => {
    const project = join(folder, "page");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "private": true }');
    writeFileSync(join(project, "openapi.yaml"), filesDocument);
    const [install = "", mock = "", ...others] = readGuide("mock/page.md").flatMap((step) =>
      step.kind === "command" ? [step.command] : [],
    );
    expect(others).toEqual([]);
    await shell(project, install);
    // npx would not pass on the signal that ends the mock.
    const command = mock.replace(/^npx /, "exec node_modules/.bin/");
    const running = spawn("sh", ["-c", `${command} --port 0 --json`], { cwd: project });
    onTestFinished(() => void running.kill());
    const [line] = (await once(running.stdout, "data")) as [Buffer];
    const { ui } = JSON.parse(line.toString()) as { readonly ui: string };
    expect(await (await fetch(ui)).text()).toContain('<nav aria-label="Panels">');
    const info = new URL("info", ui);
    const headers = { authorization: `Bearer ${ui.split("token=")[1]}` };
    expect(await (await fetch(info, { headers })).json()).toMatchObject({ name: "openapi.yaml" });
  });

  test("the workflow of the publishing guide publishes only versions that the registry doesn't have", async () => {
    const project = join(folder, "publishing");
    const packages = ["atlas-v1", "cloud-manager"];
    for (const name of packages)
      cpSync(join(root, "generated", name), join(project, "generated", name), { recursive: true });
    const path = join(project, "generated/cloud-manager/package.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify({ ...manifest, version: "9.9.9" }));
    const printed = await shell(project, publishingScript());
    expect(printed.trim().split("\n")).toEqual(["+ @almanac/cloud-manager@9.9.9"]);
  });
});

/** Returns the script of the publishing guide's workflow. Provenance can be stated only in CI. */
function publishingScript(): string {
  const page = readFileSync(join(root, "docs/publish.md"), "utf8");
  const [workflow = ""] = /(?<=```yaml\n)name: Publish\n.*?(?=```)/s.exec(page) ?? [];
  const { jobs } = parse(workflow) as {
    readonly jobs: { readonly publish: { readonly steps: readonly { run?: string }[] } };
  };
  return (jobs.publish.steps.at(-1)?.run ?? "").replace(" --provenance", "");
}

interface Manifest {
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

function sourceOf(name: string): string {
  if (name === "almanac") return "generator";
  const folder = name.replace("@almanac/", "");
  return ["client", "mock", "query", "cli", "mcp", "mock-ui", "validators"].includes(folder)
    ? `runtime/${folder}`
    : `generated/${folder}`;
}

const program = `import { createClient, digest } from "@almanac/atlas";
import { createMock } from "@almanac/mongodb-cloud-mock";

const mock = createMock({ seed: 7 });
const { programmaticApiKeys } = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
const key = await programmaticApiKeys.createOrgApiKey({ orgId: mock.ids.orgId, body: { desc: "ci", roles: ["ORG_MEMBER"] } });
console.log(key.desc);
`;
