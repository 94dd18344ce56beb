import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { almanac, snapshot, workspace, type Ended } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "types.yaml#/Order" } } } } }
`;
const inputs = {
  "openapi.yaml": document,
  "types.yaml": "Order: { type: object, properties: { id: { type: string } } }\n",
  "overlay.yaml":
    "overlay: 1.0.0\ninfo: { title: Overlay, version: 1.0.0 }\nactions: [{ target: $.info, update: { title: Shop } }]\n",
  "TERMS.txt": "All rights reserved.\n",
  "mock/behaviours/listOrders.ts": "export default () => ({ status: 200, body: {} });\n",
  "almanac.yaml": `apis:
  shop: { document: openapi.yaml, overlays: [overlay.yaml], package: { name: shop, version: 1.0.0, licenseFile: TERMS.txt } }
mocks:
  shop: { apis: [shop], code: mock, package: { name: shop-mock, version: 1.0.0 } }
`,
} as const;

let folder = "";
const run = (...args: readonly string[]): Promise<Ended> => almanac(folder, args);
const cache = (): string => join(folder, "node_modules/.cache/almanac");
/** The entries with the output of a run. */
const entries = (): readonly string[] => readdirSync(cache()).filter((name) => name.startsWith("run-"));

/** Replaces the output in all cache entries with a text, so that a hit is visible. The entries remain valid. */
async function mark(): Promise<void> {
  const { createHash } = await import("node:crypto");
  for (const name of entries()) {
    const stored = JSON.parse(readFileSync(join(cache(), name), "utf8").split("\n").slice(1).join("\n")) as {
      body: { outcome: { printed: object } };
    };
    stored.body.outcome.printed = { kind: "text", stream: "stdout", text: "from the cache" };
    const body = JSON.stringify(stored);
    const sum = createHash("sha256").update(body).digest("base64url");
    writeFileSync(join(cache(), name), `${sum}\n${body}`);
  }
}

const isHit = async (...args: readonly string[]): Promise<boolean> =>
  (await run(...args)).stdout === "from the cache\n";

beforeEach(() => {
  folder = workspace(inputs);
  mkdirSync(join(folder, "node_modules"));
});

describe("the cache of runs", () => {
  test("has the output and the exit code that a run without it has, also right after the files were written", async () => {
    expect((await run("generate")).stdout).toContain("2 packages updated.");
    expect(entries()).toHaveLength(1);
    const cached = await run("generate");
    expect(cached).toEqual(await run("generate", "--no-cache"));
    expect(cached.stdout).toContain("Everything was up to date.");
    await mark();
    expect(await isHit("generate")).toBe(true);
    expect(await isHit("generate", "--no-cache")).toBe(false);
    expect(await isHit("generate", "--verbose")).toBe(false);
    expect(await isHit("check")).toBe(false);
  });

  test.each(Object.keys(inputs))("is not used when %s has one more byte", async (path) => {
    await run("generate");
    await mark();
    appendFileSync(join(folder, path), "\n");
    expect(await isHit("generate")).toBe(false);
  });

  test.each(["generated/shop/index.js", "generated/shop/.almanac.json", "generated/shop-mock/tables/shop.js"])(
    "is not used when the generated file %s is edited",
    async (path) => {
      await run("generate");
      await run("check");
      await mark();
      appendFileSync(join(folder, path), " ");
      expect(await isHit("check")).toBe(false);
      expect(await isHit("generate")).toBe(false);
    },
  );

  test("is not used when the last of many generated files is edited", async () => {
    const paths = Array.from(
      { length: 60 },
      (_, index) => `  /a${index}: { get: { tags: [t${index}], responses: { "204": { description: OK } } } }\n`,
    );
    writeFileSync(join(folder, "openapi.yaml"), document.replace("paths:\n", `paths:\n${paths.join("")}`));
    await run("generate");
    await mark();
    expect(await isHit("generate")).toBe(true);
    const last = join(folder, "generated/shop/t9.js");
    writeFileSync(last, readFileSync(last, "utf8").replace("GET", "get"));
    expect(await isHit("generate")).toBe(false);
  });

  test.each(["generated/shop/new.txt", "mock/behaviours/other.ts", "generated/other/.almanac.json"])(
    "is not used when the file %s is added",
    async (path) => {
      await run("generate");
      await mark();
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), '{ "files": {} }');
      expect(await isHit("generate")).toBe(false);
    },
  );

  test("repeats errors, with their exit code", async () => {
    writeFileSync(join(folder, "openapi.yaml"), document.replace("types.yaml", "typo.yaml"));
    const first = await run("generate");
    expect(first.code).toBe(1);
    expect(entries()).toHaveLength(1);
    expect(await run("generate")).toEqual(first);
  });

  test("is not used when an entry is damaged or belongs to another build", async () => {
    await run("generate");
    await mark();
    const [name = ""] = entries();
    const path = join(cache(), name);
    const text = readFileSync(path, "utf8");
    for (const damaged of [
      text.slice(0, -9),
      text.replace("from", "form"),
      text.replace(/"key":"./, '"key":"-'),
      "",
      "[]",
      "null\nnull",
    ]) {
      writeFileSync(path, damaged);
      expect(await isHit("generate"), damaged.slice(0, 60)).toBe(false);
    }
    expect((await run("generate")).stdout).toContain("Everything was up to date.");
  });

  test("is not used when a folder became a link", async () => {
    await run("generate");
    await run("check");
    await mark();
    renameSync(join(folder, "generated/shop"), join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "generated/shop"));
    expect(await isHit("check")).toBe(false);
  });

  test("is shared by concurrent runs", async () => {
    await run("generate");
    const ended = await Promise.all([run("generate"), run("check"), run("generate"), run("check")]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readdirSync(cache()).filter((name) => name.endsWith(".part"))).toEqual([]);
    await mark();
    expect(await isHit("check")).toBe(true);
  });

  test("has the fingerprints of rendered files, which a run after an edit uses and a damaged entry doesn't change", async () => {
    const files = (): readonly string[] => readdirSync(cache()).filter((name) => name.startsWith("files-"));
    const plain = workspace(inputs);
    await run("generate");
    expect(files()).toHaveLength(1);
    const path = join(cache(), files()[0] ?? "");
    const first = readFileSync(path, "utf8");
    const damages = [
      (text: string) => text,
      (text: string) => text.slice(0, -9),
      (text: string) => text.replace(/"key":"./, '"key":"-'),
      () => "[]",
    ];
    for (const [index, damage] of damages.entries()) {
      for (const each of [folder, plain])
        writeFileSync(join(each, "openapi.yaml"), document.replace("get:", `get:\n      summary: Edit ${index}`));
      writeFileSync(path, damage(readFileSync(path, "utf8")));
      await run("generate");
      await almanac(plain, ["generate", "--no-cache"]);
      expect(snapshot(join(folder, "generated"))).toEqual(snapshot(join(plain, "generated")));
      expect(readFileSync(path, "utf8")).not.toBe(first);
    }
    expect(files()).toHaveLength(1);
  });

  test("renders a file again if it was edited or removed after it was generated", async () => {
    await run("generate");
    const before = snapshot(join(folder, "generated"));
    writeFileSync(join(folder, "generated/shop/connect.js"), "edited");
    rmSync(join(folder, "generated/shop/index.js"));
    appendFileSync(join(folder, "generated/shop/kit.js"), "edited");
    rmSync(join(folder, "generated/shop/orders.js"), { force: true });
    expect((await run("check")).code).toBe(1);
    expect((await run("generate")).code).toBe(0);
    expect(snapshot(join(folder, "generated"))).toEqual(before);
  });

  test("does not exist outside a project with node_modules", async () => {
    folder = workspace(inputs);
    await run("generate");
    expect(readdirSync(folder)).not.toContain("node_modules");
  });
});
