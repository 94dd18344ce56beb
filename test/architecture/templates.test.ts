import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { helpers } from "../../generator/dist/render/helpers.js";
import { filesBelow } from "./sources.js";

const templates = filesBelow("templates", ".hbs");
const blocks = new Set(["if", "unless", "each"]);

/** All statements of a template, those in blocks too. */
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

test.each(templates.map((file) => [file.path, file.text] as const))(
  "%s only places what a view has decided",
  (_, text) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(150);
    for (const statement of statementsOf(text)) {
      if (isMustache(statement)) {
        expect(statement.escaped, "three braces paste text").toBe(true);
        expect(Object.keys(helpers), "a bare name pastes text: an encoding helper must stand before it").toContain(
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
        expect(nameOf(parameter), "a template does not reach out of its view").not.toContain("..");
      if (!isBlock(statement)) continue;
      const block = nameOf(statement.path);
      expect([...blocks]).toContain(block);
      if (block !== "each") expect(statement.params.map(nameOf)[0]).toMatch(/(^|\.)(is|has)[A-Z]/);
    }
  },
);

test("every template is used by the code, and every one that is used is there", () => {
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

test("text becomes output in the helpers, and nowhere else", () => {
  const generator = filesBelow("generator/src", ".ts");
  const pasting = generator.filter(({ text }) => /\bSafeString\b/.test(text)).map(({ path }) => path);
  expect(pasting).toEqual(["generator/src/render/helpers.ts"]);
});
