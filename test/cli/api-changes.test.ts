import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

interface Orders {
  /** The properties of the type Order, keyed by name. */
  readonly properties: Readonly<Record<string, object>>;
  readonly newer?: boolean;
}

/** Returns a document with dated media types; `newer` adds the version 2025-01-15. */
function ordersDocument({ properties, newer = false }: Orders): string {
  const content = (...versions: readonly (readonly [string, string])[]): object => ({
    content: Object.fromEntries(
      versions.map(([version, schema]) => [
        `application/vnd.shop.${version}+json`,
        { schema: { $ref: `#/components/schemas/${schema}` } },
      ]),
    ),
  });
  const kept = content(["2024-08-05", "Order"], ...(newer ? [["2025-01-15", "NewOrder"] as const] : []));
  const refund = {
    post: {
      operationId: "createRefund",
      tags: ["Refunds"],
      responses: { "201": { description: "Created.", ...content(["2025-01-15", "Order"]) } },
    },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    tags: [{ name: "Orders" }, { name: "Refunds" }],
    paths: {
      "/order": {
        get: { operationId: "getOrder", tags: ["Orders"], responses: { "200": { description: "OK.", ...kept } } },
      },
      "/orders": {
        get: {
          operationId: "listOrders",
          tags: ["Orders"],
          responses: { "200": { description: "OK.", ...content(["2024-08-05", "Order"]) } },
        },
      },
      ...(newer ? { "/refunds": refund } : {}),
    },
    components: {
      schemas: {
        Order: { type: "object", properties },
        ...(newer ? { NewOrder: { type: "object", properties: { ...properties, tracking: { type: "string" } } } } : {}),
      },
    },
  });
}

const config = `apis:
  shop:
    document: openapi.json
    package: { name: shop, version: 1.0.0 }
`;
const id = { id: { type: "string" } };

function commit(folder: string): void {
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Generate the package");
}

test("generate and check say what a new version contains, and list the files only with --verbose", async () => {
  const folder = workspace({ "openapi.json": ordersDocument({ properties: id }), "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  commit(folder);
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: id, newer: true }));
  const checked = await almanac(folder, ["check"]);
  expect(checked.code).toBe(1);
  expect(checked.stderr).toMatch(
    /^generated\/shop {2}shop {2}2 versions {2}3 operations\n {2}2025-01-15 is new: 1 operation added \(createRefund\), NewOrder\.tracking added\n {2}\d+ files: \d+ missing, \d+ outdated\n\n/,
  );
  expect(checked.stderr).not.toContain("refunds.js");
  expect(checked.stderr).toContain("Add --verbose to list the files.");
  const verbose = await almanac(folder, ["check", "--verbose"]);
  expect(verbose.stderr).toMatch(/missing +2025-01-15\/refunds\.js\n +operations: createRefund\n/);
  const generated = await almanac(folder, ["generate"]);
  expect(generated.stdout).toContain(
    "  2025-01-15 is new: 1 operation added (createRefund), NewOrder.tracking added\n",
  );
  const json = JSON.parse((await almanac(folder, ["check", "--json"])).stdout) as object;
  expect(json).toMatchObject({ isUpToDate: true, packages: [{ apiChanges: null }] });
});

test("an edit of published versions is listed once, with the versions that it changes and whom it breaks", async () => {
  const folder = workspace({ "openapi.json": ordersDocument({ properties: id, newer: true }), "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  commit(folder);
  const edited = { id: { type: "integer" } };
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: edited, newer: true }));
  commit(folder);
  // The edit is committed, but the package isn't.
  const { stderr } = await almanac(folder, ["check"]);

  expect(stderr).toContain(
    "\n  2024-08-05 to 2025-01-15: Order.id: type changed: string → integer (requests: breaking, types: breaking)\n",
  );
  expect(stderr.match(/ Order.id/g)).toHaveLength(1);
  const json = JSON.parse((await almanac(folder, ["check", "--json"])).stdout) as object;
  expect(json).toMatchObject({ packages: [{ apiChanges: [{ kind: "changed" }, { versions: ["2025-01-15"] }] }] });
});

test("a new error status says that it breaks only exhaustive switches", async () => {
  const document = ordersDocument({ properties: id });
  const folder = workspace({ "openapi.json": document, "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  commit(folder);
  const conflict = `"responses":{"409":{"description":"The order can't be read."},`;
  writeFileSync(join(folder, "openapi.json"), document.replace('"responses":{', conflict));
  const { stderr } = await almanac(folder, ["check"]);
  expect(stderr).toContain("getOrder can respond with 409 (types: breaking for exhaustive switches)");
  const { stdout } = await almanac(folder, ["diff"]);
  expect(stdout).toContain("1 error, 0 warnings, 0 other changes");
});

test("the removal of an operation is listed once, although its path has an unchanged operation", async () => {
  const document = JSON.parse(ordersDocument({ properties: id, newer: true })) as {
    paths: { "/order": Record<string, { responses: object; operationId: string }> };
  };
  const { get } = document.paths["/order"];
  const folder = workspace({ "almanac.yaml": config });
  const write = (item: object): void =>
    writeFileSync(
      join(folder, "openapi.json"),
      JSON.stringify({ ...document, paths: { ...document.paths, "/order": item } }),
    );
  const onlyOlder = { "200": { description: "OK.", content: { "application/vnd.shop.2024-08-05+json": {} } } };
  const kept = { get: { ...get, responses: onlyOlder } };
  write({ ...kept, patch: { ...get, operationId: "updateOrder" } });
  await almanac(folder, ["generate"]);
  commit(folder);
  write(kept);

  const { packages } = JSON.parse((await almanac(folder, ["check", "--json"])).stdout) as {
    packages: readonly {
      apiChanges: readonly { versions: readonly string[]; findings: readonly { id: string }[] }[];
    }[];
  };
  const removals = packages[0]?.apiChanges.flatMap(({ versions, findings }) =>
    findings.filter((each) => /^api-(path-)?removed/.test(each.id)).map((each) => [each.id, ...versions]),
  );
  expect(removals).toEqual([["api-removed-without-deprecation", "2024-08-05", "2025-01-15"]]);
});

test("a removed version is a breaking change", async () => {
  const folder = workspace({ "openapi.json": ordersDocument({ properties: id, newer: true }), "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  commit(folder);
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: id }));
  const { stderr } = await almanac(folder, ["check"]);

  expect(stderr).toContain("\n  2025-01-15 is removed, with 3 operations (types: breaking)\n");
});

test("without a repository, or if the old document can't be read, only the files are counted", async () => {
  const folder = workspace({ "openapi.json": ordersDocument({ properties: id }), "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: id, newer: true }));
  const expected = /^generated\/shop .*\n {2}\d+ files: .* outdated\n\nRun almanac generate/;
  expect((await almanac(folder, ["check"])).stderr).toMatch(expected);
  writeFileSync(join(folder, "openapi.json"), "{");
  commit(folder);
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: id, newer: true }));
  expect((await almanac(folder, ["check"])).stderr).toMatch(expected);
});

test("in a shallow clone that may lack the commit, check says that the list of changes may be incomplete", async () => {
  const folder = workspace({ "openapi.json": ordersDocument({ properties: id }), "almanac.yaml": config });
  await almanac(folder, ["generate"]);
  commit(folder);
  writeFileSync(join(folder, "openapi.json"), ordersDocument({ properties: { id: { type: "integer" } } }));
  commit(folder);
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, "shallow"], { cwd: folder });
  const note =
    "\n  This shallow clone may lack the commit that generated the package: earlier changes of the API aren't listed.\n";
  expect((await almanac(join(folder, "shallow"), ["check"])).stderr).toContain(note);
  const json = JSON.parse((await almanac(join(folder, "shallow"), ["check", "--json"])).stdout) as object;
  expect(json).toMatchObject({ packages: [{ apiChanges: [], isHistoryCutOff: true }] });
  expect((await almanac(folder, ["check"])).stderr).not.toContain("shallow");
});
