import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

/** A document in which each path responds with this type. */
const documentWith = (paths: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Orders", version: "1" },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, type]) => {
        const responses = { "200": { description: "Fine.", content: { "application/json": { schema: { type } } } } };
        return [path, { get: { responses } }];
      }),
    ),
  });

test("a new path of a published version is compared with the older path that the version had", async () => {
  const old = { "/v1/orders": "string", "/v1/users": "string", "/v2/users": "string" };
  const folder = workspace({
    "almanac.yaml":
      "apis: { orders: { document: openapi.json, versions: { in: path }, package: { name: orders, version: 1.0.0 } } }\n",
    "openapi.json": documentWith(old),
  });
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Add orders");
  const diff = async (orders: string): Promise<unknown> => {
    writeFileSync(join(folder, "openapi.json"), documentWith({ ...old, "/v2/orders": orders }));
    return JSON.parse((await almanac(folder, ["diff", "--format", "json"])).stdout);
  };
  expect(await diff("integer")).toMatchObject({
    findings: [
      { id: "response-body-type-changed", level: "error", operations: [{ path: "/v2/orders", versions: ["v2"] }] },
      { id: "endpoint-added" },
    ],
  });
  expect(await diff("string")).toMatchObject({ findings: [{ id: "endpoint-added" }] });
});
