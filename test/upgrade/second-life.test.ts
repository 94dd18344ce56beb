import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { almanac, root } from "../support/cli.js";
import { added, addVersion, copyRepository, edit, node } from "./second-life.js";

// The tests follow the life of one repository, so each depends on those before it.
let folder = "";
const tsc = join(root, "node_modules/typescript/bin/tsc");

beforeAll(() => {
  folder = copyRepository();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Findings {
  readonly findings: readonly {
    readonly id: string;
    readonly types: string;
    readonly operations: readonly { readonly operationId: string }[];
  }[];
}

interface Locked {
  readonly version: string;
  readonly previous: string | null;
}

/** Reads the released versions from the lock file in a folder, keyed by the folders of packages. */
function lockedIn(folder: string): Readonly<Record<string, Locked>> {
  const text = readFileSync(join(folder, "almanac.lock.json"), "utf8");
  return (JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> }).packages;
}

async function diff(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await almanac(folder, ["diff", ...args, "--format", "json"]);
  const { findings } = JSON.parse(stdout) as Findings;
  return findings.map(({ id, types, operations }) => `${id} ${types} ${operations[0]?.operationId ?? ""}`);
}

test("the examples are upgraded from the oldest to the newest version by the command, compile, run and pass their tests", async () => {
  for (const path of ["rotate-keys/against-mock.js", "rotate-keys/rotate-key.js", "rotate-keys/rotate-keys.js"])
    edit(join(folder, "examples", path), /2024-08-05/g, "2023-01-01");
  edit(join(folder, "examples/test-key-rotation/rotate-key.test.js"), /2024-08-05/g, "2023-01-01");
  expect(await node(folder, tsc, "-p", "examples")).toMatchObject({ code: 0, stdout: "" });
  const upgraded = await almanac(folder, [
    "upgrade",
    "examples",
    "--from",
    "2023-01-01",
    "--to",
    "2025-03-12",
    "--write",
  ]);
  expect(upgraded).toMatchObject({ code: 0, stderr: "" });
  expect(upgraded.stdout).toContain("8 places rewritten in 4 files, 0 to fix by hand, 0 to review.");
  expect(readFileSync(join(folder, "examples/rotate-keys/rotate-key.js"), "utf8")).not.toContain("2023-01-01");
  expect(await node(folder, tsc, "-p", "examples")).toMatchObject({ code: 0, stdout: "" });
  const run = await node(folder, "examples/rotate-keys/against-mock.js");
  expect(run.stdout).toMatch(/The key \w+ was replaced by \w+\./);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  expect((await node(folder, vitest, "run", "--root", ".", "examples")).code).toBe(0);
});

test("a new version, a sunset and an edit of a published version are differences of the documents", async () => {
  addVersion(folder);
  const document = "spec/atlas-v2/openapi.yaml";
  const edited = await diff(join(root, document), document);
  expect(edited).toContain("response-non-success-status-added breaking deleteOrgApiKey");
  const versions = await diff("--api", "atlas", "--from", "2025-03-12", "--to", added);
  expect(versions).toEqual(["new-required-request-property breaking createOrgApiKey"]);
});

test("the packages are generated with the new version, which lists the sunset", async () => {
  expect((await almanac(folder, ["generate"])).code).toBe(0);
  expect((await almanac(folder, ["check"])).code).toBe(0);
  const { stdout } = await almanac(folder, ["versions", "--api", "atlas"]);
  expect(stdout).toMatch(new RegExp(`^${added} .*\\n +changed +programmaticApiKeys.createOrgApiKey$`, "m"));
  expect(stdout).toContain("programmaticApiKeys.getOrgApiKey (until 2027-01-01, in versions 2023-01-01 to 2025-06-01)");
});

test("what upgrade can't rewrite is exactly what doesn't compile; after that fix, the examples run", async () => {
  const { code, stdout } = await almanac(folder, [
    "upgrade",
    "examples",
    "--from",
    "2025-03-12",
    "--to",
    added,
    "--write",
  ]);
  expect(code).toBe(1);
  expect(stdout).toContain("8 places rewritten in 4 files, 2 to fix by hand");
  const reported = [...stdout.matchAll(/^ {2}(\d+):\d+ +fix/gm)].map(([, line]) => line);
  const compiled = await node(folder, tsc, "-p", "examples");
  expect([...compiled.stdout.matchAll(/\((\d+),\d+\): error/g)].map(([, line]) => line).sort()).toEqual(
    reported.sort(),
  );
  edit(join(folder, "examples/rotate-keys/rotate-key.js"), "desc: old.desc,", 'desc: old.desc, purpose: "rotation",');
  edit(
    join(folder, "examples/test-key-rotation/rotate-key.test.js"),
    'desc: "mine",',
    'desc: "mine", purpose: "test",',
  );
  expect(await node(folder, tsc, "-p", "examples")).toMatchObject({ code: 0, stdout: "" });
  const run = await node(folder, "examples/rotate-keys/against-mock.js");
  expect(run.stdout).toMatch(/The key \w+ was replaced by \w+\./);
});

interface Packages {
  readonly createMock: (options: object) => {
    readonly fetch: typeof fetch;
    readonly ids: { readonly orgId: string };
    readonly credentials: { readonly owner: object };
    readonly journal: (operation: string) => readonly { readonly status: number }[];
  };
  readonly digest: (keys: object) => object;
  readonly createClient: (options: object) => {
    readonly programmaticApiKeys: {
      readonly createOrgApiKey: { readonly safe: (parameters: object) => Promise<{ readonly status: unknown }> };
    };
  };
}

test("one mock serves clients of the old and of the new version at once", async () => {
  const load = async (path: string): Promise<Packages> => (await import(join(folder, "generated", path))) as Packages;
  const { createMock } = await load("mongodb-cloud-mock/index.js");
  const old = await load("atlas/2025-03-12/index.js");
  const next = await load(`atlas/${added}/index.js`);
  const mock = createMock({ seed: 7 });
  const statuses = async ({ createClient, digest }: Packages): Promise<readonly unknown[]> => {
    const client = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
    const create = (body: object): Promise<{ readonly status: unknown }> =>
      client.programmaticApiKeys.createOrgApiKey.safe({
        orgId: mock.ids.orgId,
        body: { roles: ["ORG_MEMBER"], ...body },
      });
    return [(await create({ desc: "a" })).status, (await create({ desc: "b", purpose: "test" })).status];
  };
  expect(await statuses(old)).toEqual([200, 400]);
  expect(await statuses(next)).toEqual([400, 200]);
  expect(mock.journal("createOrgApiKey").filter(({ status }) => status === 200)).toHaveLength(2);
});

test("the changelog has a section for the new version, and the release computes the versions and the lock file", async () => {
  const { stdout } = await almanac(folder, ["changelog", "--api", "atlas", "--since", root]);
  const [unreleased = "", versions = ""] = stdout.split("<!-- Written by almanac changelog.");
  expect(unreleased).toContain(`### Added\n\n- The API version ${added}; see "API versions"`);
  const [section = ""] = versions.split(/^(?=### )/m).filter((each) => each.startsWith(`### ${added}`));
  expect(section).toContain("new-required-request-property");
  const released = await almanac(folder, ["release", "--since", root]);
  expect(released).toMatchObject({ code: 0, stderr: "" });
  const [before, after] = [lockedIn(root), lockedIn(folder)];
  // A breaking change before version 1 increases the minor version.
  const nextOf = (name: string): string =>
    (before[name]?.version ?? "").replace(/^0\.(\d+)\..*$/, (_, minor: string) => `0.${Number(minor) + 1}.0`);
  const [atlas, mock] = ["generated/atlas", "generated/mongodb-cloud-mock"];
  const step = `${before[atlas]?.version ?? ""} → ${nextOf(atlas)} (major)`;
  expect(released.stdout).toContain(`generated/atlas  @almanac/atlas  ${step}`);
  expect(released.stdout).toContain(`→ ${nextOf(mock)} (major)\n  the API of @almanac/atlas changed (major)\n`);
  expect(after[atlas]).toMatchObject({
    version: nextOf(atlas),
    previous: before[atlas]?.version,
    bump: "major",
  });
  expect(after["generated/cloud-manager"]).toEqual(before["generated/cloud-manager"]);
  expect((await almanac(folder, ["check"])).code).toBe(0);
});
