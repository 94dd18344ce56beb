import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { catalog, catalogGroups, type DiagnosticCode } from "../../generator/dist/diagnostics/catalog.js";
import { filesBelow } from "../architecture/sources.js";
import { root } from "../support/cli.js";

interface Reported {
  readonly path: string;
  /** The string literals of the property `code`. */
  readonly codes: readonly string[];
  /** The string literals of the property `severity`; empty if it is in a variable. */
  readonly severities: readonly string[];
}

const sources = filesBelow("generator/src", ".ts").filter(({ path }) => !path.includes("/diagnostics/catalog"));

/** The string literals in an expression, those of template literals included, with `*` for each substitution. */
function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join("")];
  // The condition of `a ? b : c` is not a value of the expression.
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  return [];
}

/** Every object literal with a `code` and a `severity`. */
function reportsIn({ path, text }: { readonly path: string; readonly text: string }): readonly Reported[] {
  const reports: Reported[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const literalsOf = (name: string): readonly string[] | null => {
        const property = node.properties.find((each) => each.name?.getText() === name);
        if (property === undefined) return null;
        return ts.isPropertyAssignment(property) ? literalsIn(property.initializer) : [];
      };
      const [codes, severities] = [literalsOf("code"), literalsOf("severity")];
      if (codes !== null && severities !== null) reports.push({ path, codes, severities });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return reports;
}

const reports = sources.flatMap(reportsIn);

test("the codes of all groups are different", () => {
  const codes = catalogGroups.flatMap((group) => Object.keys(group.codes));
  expect([...codes].sort()).toEqual(Object.keys(catalog).sort());
});

test.each(Object.keys(catalog) as DiagnosticCode[])("the generator can report %s", (code) => {
  const isLiteral = sources.some(({ text }) => text.includes(`"${code}"`));
  const isComputed = reports
    .flatMap(({ path, codes }) => codes.map((each) => ({ path, prefix: /^(.+)\*$/.exec(each)?.[1] ?? null })))
    .some(({ path, prefix }) => {
      if (prefix === null || !code.startsWith(prefix)) return false;
      const suffix = code.slice(prefix.length);
      return sources.some((file) => file.path === path && new RegExp(`\\b${suffix}\\b`).test(file.text));
    });
  expect(isLiteral || isComputed).toBe(true);
});

test("the catalog has every severity that a code is reported with", () => {
  const missing = reports.flatMap(({ path, codes, severities }) =>
    codes
      .filter((code) => Object.hasOwn(catalog, code))
      .flatMap((code) =>
        severities
          .filter((severity) => !catalog[code as DiagnosticCode].severities.some((each) => each === severity))
          .map((severity) => `${path}: ${severity}[${code}]`),
      ),
  );
  expect(missing).toEqual([]);
});

/** The output of fixtures, and the text of tests, without this one and those that name codes for another reason. */
const expectations = [
  ...filesBelow("test/fixtures", ".md").map(({ text }) => text.slice(text.indexOf("## Output"))),
  ...filesBelow("test", ".test.ts")
    .filter(({ path }) => !/^test\/(?:corpus|golden|diagnostics\/catalog)/.test(path))
    .map(({ text }) => text),
].join("\n");

test.each(Object.keys(catalog))("a test or fixture expects %s", (code) => {
  expect(new RegExp(`["'\`[|(^]${code}["'\`\\]|)]`).test(expectations)).toBe(true);
});

test("causes and fixes are sentences of one line", () => {
  for (const { cause, fix } of Object.values(catalog))
    for (const text of [cause, fix]) expect(text).toMatch(/^[A-Z`][^\n]*\.$/);
});

test("docs/diagnostics.md is up to date with the catalog", async () => {
  const page = execFileSync(process.execPath, [join(root, "docs/build.js"), "--print"], { encoding: "utf8" });
  await expect(page).toMatchFileSnapshot("../../docs/diagnostics.md");
});
