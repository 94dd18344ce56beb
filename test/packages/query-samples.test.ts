import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../support/root.js";
import { typeErrors } from "../support/type-errors.js";
import { isMissing } from "./tools.js";

const page = readFileSync(join(root, "docs/query.md"), "utf8");
const [, client = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
/** The samples are checked as if they were in the folder, so that the libraries are found. */
const folder = join(root, "test/tools");
const libraries = join(root, "test/tools/node_modules/@tanstack");

/** Returns the code in a section of the page: a module, or the script of a component. */
function codeOf(heading: string): string {
  const [section = ""] = page.split(`\n## ${heading}\n`)[1]?.split("\n## ") ?? [];
  const [, code = ""] = /^```\w+\n([\s\S]*?)^```$/m.exec(section) ?? [];
  return /<script[^>]*>\n([\s\S]*?)<\/script>/.exec(code)?.[1] ?? code;
}

/** Returns the declarations of TanStack Query's core that a library uses. An app has only one version of it. */
function coreOf(library: string): string {
  const own = join(libraries, library, "node_modules/@tanstack/query-core");
  return join(existsSync(own) ? own : join(libraries, "query-core"), "build/modern/index.d.ts");
}

const frameworks: readonly [string, string, ts.CompilerOptions][] = [
  ["React", "react-query", { jsx: ts.JsxEmit.ReactJSX }],
  ["Vue", "vue-query", {}],
  ["Svelte", "svelte-query", {}],
  ["Solid", "solid-query", { jsx: ts.JsxEmit.Preserve, jsxImportSource: "solid-js" }],
];

describe.each(frameworks)("with %s", (heading, library, options) => {
  const tool = { name: `@tanstack/${library}`, path: join(libraries, library, "package.json") };

  test.skipIf(isMissing(tool))("the sample on the page compiles", () => {
    const code = codeOf(heading);
    expect(code).toContain("infiniteQueryOptions(");
    const files = new Map([
      [join(folder, "client.ts"), client],
      [join(folder, "sample.tsx"), code],
    ]);
    const paths = { "@tanstack/query-core": [coreOf(library)] };
    expect(typeErrors(files, { skipLibCheck: true, paths, ...options })).toEqual([]);
  });
});
