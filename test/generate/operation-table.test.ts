import { expect, it } from "vitest";
import { inMemory } from "../support/memory-run.js";

const operation = (id: string, tag: string): string =>
  `{ operationId: ${JSON.stringify(id)}, tags: [${tag}], responses: { "204": { description: Done. } } }`;

async function tableIn(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const run = inMemory({
    ...files,
    "almanac.yaml": `apis: { odd: { documents: { "2024-01-01": old.yaml, "2025-01-01": new.yaml }, package: { name: odd, version: 1.0.0 } } }`,
  });
  await run.generate();
  return run.files.get(`generated/odd/${folder}/operation-table.js`) ?? [...run.files.keys()].join("\n");
}

const document = (paths: string): string => `openapi: 3.1.0
info: { title: Odd, version: "1" }
servers: [{ url: https://api.example }]
paths:
${paths}
`;

it("names ids that aren't words in the fields of an operation, and other ids after the member's name", async () => {
  const paths =
    document(`  /kites/__proto__: { get: ${operation("get a=b", "kites")}, put: ${operation("kites/put", "kites")} }
  "/kites/\`\${x}\\"": { get: ${operation("constructor", "kites")} }`);
  const text = await tableIn("2024-01-01", { "old.yaml": paths, "new.yaml": paths });
  expect(text.slice(text.indexOf("    [{}, {"))).toBe(`    [{}, { id: "get a=b" }],
  ],
  resources: { kites: ["0/__proto__ getAB 000001 put=kites/put 1", "1\`\${x}\\" constructor "] },
});
`);
});

it("lists the resources and members that a version removes", async () => {
  const kept = `get: ${operation("getKite", "kites")}`;
  const text = await tableIn("2025-01-01", {
    "old.yaml": document(`  /kites: { ${kept}, put: ${operation("putKite", "kites")} }
  /strings: { get: ${operation("getString", "strings")} }`),
    "new.yaml": document(`  /kites: { ${kept} }`),
  });
  expect(text).toContain('import { table as earlier } from "../2024-01-01/operation-table.js";');
  expect(text).toContain('laterTable(earlier, introduced, ["kites.putKite", "strings"]);');
  expect(text).toContain("  resources: {},\n");
});

it("writes paths with spaces and paths without a slash in the fields of an operation", async () => {
  const paths = document(`  "/big kites": { get: ${operation("a", "kites")} }
  /kites: { get: ${operation("b", "kites")} }
  "{kite}": { get: ${operation("c", "kites")} }`);
  const text = await tableIn("2024-01-01", { "old.yaml": paths, "new.yaml": paths });
  expect(text).toContain('[{ path: "/big kites" }, {}, { path: "{kite}" }]');
  expect(text).toContain('kites: ["0 a  c 000002", "1kites b 000001"]');
});
