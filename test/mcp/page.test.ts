import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { help } from "../../runtime/mcp/dist/cli/read-command-line.js";
import { inMemory } from "../support/memory-run.js";
import { root } from "../support/root.js";
import { typeErrors } from "../support/type-errors.js";
import { generatePackage } from "./generate-package.js";

const page = readFileSync(join(root, "docs/mcp.md"), "utf8");
const blocksOf = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);

const { folder } = await generatePackage("spec/atlas-v2/openapi.yaml", "2024-08-05");

describe("docs/mcp.md", () => {
  it("has samples that compile", () => {
    const samples = blocksOf("ts");
    expect(samples.length).toBe(2);
    const files = samples.map((code, index) => [join(root, `test/mcp/sample-${index}.ts`), code] as const);
    const paths = { "@almanac/atlas/2024-08-05/mcp": [join(folder, "mcp.d.ts")] };
    expect(typeErrors(new Map(files), { skipLibCheck: true, paths })).toEqual([]);
  });

  it("names only tools that exist", () => {
    const code = `import { tools } from "@almanac/atlas/2024-08-05/mcp";
import { serveTools } from "@almanac/mcp";
await serveTools({}, tools, { operations: ["listOrgs"] });
export const name: "nothing" = tools.tools[0]!.name;`;
    const files = new Map([[join(root, "test/mcp/sample.ts"), code]]);
    const paths = { "@almanac/atlas/2024-08-05/mcp": [join(folder, "mcp.d.ts")] };
    expect(typeErrors(files, { skipLibCheck: true, paths })).toEqual([expect.stringMatching(/"nothing"/)]);
  });

  it("has a configuration that is valid", async () => {
    const [configuration = ""] = blocksOf("yaml");
    const document = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { responses: {} } } }';
    const { files, generate } = inMemory({ "almanac.yaml": configuration, "openapi.yaml": document });
    await generate();
    expect(files.get("generated/atlas/mcp.js")).toContain('name: "getA"');
  });

  it("lists the options of the command", () => {
    const options = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = ""]) => name);
    expect(options.length).toBeGreaterThan(8);
    const [, table = ""] = page.split("## Without code");
    for (const option of options.filter((name) => name !== "--help")) expect(table).toContain(`\`${option}`);
    const [command = ""] = blocksOf("sh").filter((code) => code.includes("almanac-mcp"));
    for (const [option] of command.matchAll(/--[a-z-]+/g)) expect(options).toContain(option);
    const { mcpServers } = JSON.parse(blocksOf("json").join("")) as { mcpServers: { atlas: { args: string[] } } };
    for (const each of mcpServers.atlas.args.filter((arg) => arg.startsWith("--"))) expect(options).toContain(each);
  });
});
