import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { helpers } from "../../generator/dist/render/helpers.js";
import { filesBelow } from "./sources.js";

const templates = filesBelow("templates", ".hbs");
const blocks = new Set(["if", "unless", "each"]);

/** Returns all statements of a template, including those within blocks. */
function statementsOf(text: string): readonly hbs.AST.Statement[] {
  const visit = ({ body }: hbs.AST.Program): readonly hbs.AST.Statement[] =>
    body.flatMap((statement) => {
      if (!isBlock(statement)) return [statement];
      const inverse = statement.inverse as hbs.AST.Program | undefined;
      return [statement, ...visit(statement.program), ...(inverse === undefined ? [] : visit(inverse))];
    });
  return visit(Handlebars.parse(text));
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === "BlockStatement";
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === "MustacheStatement";
}

function nameOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}

test.each(templates.map((file) => [file.path, file.text] as const))("%s only inserts values of its view", (_, text) => {
  expect(text.split("\n").length).toBeLessThanOrEqual(150);
  for (const statement of statementsOf(text)) {
    if (isMustache(statement)) {
      expect(statement.escaped, "triple braces insert text without encoding").toBe(true);
      expect(Object.keys(helpers), "a value without a helper is inserted without encoding").toContain(
        nameOf(statement.path),
      );
      expect(statement.params.length).toBe(1);
    }
    if (!isMustache(statement) && !isBlock(statement)) continue;
    expect(
      statement.params.map(({ type }) => type),
      "no sub-expressions",
    ).not.toContain("SubExpression");
    for (const parameter of statement.params)
      expect(nameOf(parameter), "templates must not use parent contexts").not.toContain("..");
    if (!isBlock(statement)) continue;
    const block = nameOf(statement.path);
    expect([...blocks]).toContain(block);
    if (block !== "each") expect(statement.params.map(nameOf)[0]).toMatch(/(^|\.)(is|has)[A-Z]/);
  }
});

test("every template is used, and every template that is used exists", () => {
  const names = templates.map(({ path }) => path.replace(/^templates\/|\.hbs$/g, ""));
  const emit = filesBelow("generator/src/emit", ".ts")
    .map(({ text }) => text)
    .join("\n");
  const used = [...emit.matchAll(/template: "([^"]+)"/g)].map(([, name = ""]) => name);
  const partials = new Set(
    templates.flatMap(({ text }) =>
      [...text.matchAll(/\{\{> ([\w-]+)\}\}/g)].map(([, name = ""]) => `partials/${name}`),
    ),
  );
  expect([...new Set([...used, ...partials])].sort()).toEqual([...names].sort());
});

test("only the helpers mark text as safe", () => {
  const generator = filesBelow("generator/src", ".ts");
  const pasting = generator.filter(({ text }) => /\bSafeString\b/.test(text)).map(({ path }) => path);
  expect(pasting).toEqual(["generator/src/render/helpers.ts"]);
});
