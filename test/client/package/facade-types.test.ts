import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));

test("the type of a client costs the compiler less than 350 instantiations", { timeout: 60_000 }, () => {
  const file = `${folder}facade-program.ts`;
  const text = `import { createClient } from "@almanac/atlas/2025-03-12";
    const key = await createClient().programmaticApiKeys.getOrgApiKey({ orgId: "o", apiUserId: "u" });
    export const roles: readonly { readonly roleName?: string | undefined }[] | undefined = key.roles;`;
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : readFile(name, version);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const program = ts.createProgram([file], options, host);
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(errors).toEqual([]);
  // It is 500 if the compiler looks at all operations of the resource.
  expect(program.getInstantiationCount()).toBeLessThan(350);
});
