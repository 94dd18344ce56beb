import { helpers } from "../../render/helpers.js";
import { parseTemplate } from "./parse-template.js";
import type { TemplateProblem } from "../../render/own/template-problem.js";

const blocks = ["each", "if", "unless"];
const inserting = Object.keys(helpers).filter((name) => !blocks.includes(name));

/** The options that helpers accept, and the types of syntax nodes that are allowed as their values. */
const options: Readonly<Record<string, readonly string[]>> = {
  indent: ["NumberLiteral"],
  from: ["PathExpression", "StringLiteral"],
  language: ["PathExpression", "StringLiteral"],
};

/**
 * Finds the places in which a template does more than insert the values of its view through helpers. The templates of
 * Almanac and of users follow the same rules.
 */
export function checkTemplate(text: string): readonly TemplateProblem[] {
  const parsed = parseTemplate(text);
  if (parsed.kind === "invalid") return [parsed.problem];
  const problems: TemplateProblem[] = [];
  visit(parsed.program, problems);
  return problems;
}

function visit({ body }: hbs.AST.Program, problems: TemplateProblem[]): void {
  for (const statement of body) checkStatement(statement, problems);
}

function checkStatement(statement: hbs.AST.Statement, problems: TemplateProblem[]): void {
  const report = (message: string, help: string | null = null): void => {
    const { line, column } = statement.loc.start;
    problems.push({ line, column: column + 1, message, help });
  };
  if (isMustache(statement)) checkMustache(statement, report);
  else if (isBlock(statement)) {
    checkBlock(statement, report);
    // Handlebars' types don't declare that either part of a block can be missing.
    const { program, inverse } = statement as Partial<hbs.AST.BlockStatement>;
    if (program !== undefined) visit(program, problems);
    if (inverse !== undefined && nameOf(statement.path) === "each")
      report("{{#each}} has no {{else}}.", "Test a value whose name begins with `has` instead.");
    if (inverse !== undefined) visit(inverse, problems);
  } else if (isPartial(statement)) checkPartial(statement, report);
  else if (statement.type !== "ContentStatement" && statement.type !== "CommentStatement")
    report("A template can't contain decorators or blocks that pass content to partials.");
}

type Report = (message: string, help?: string) => void;

function checkMustache({ path, params, hash, escaped }: hbs.AST.MustacheStatement, report: Report): void {
  const name = nameOf(path);
  if (!escaped) {
    report(
      "Triple braces insert a value without encoding it.",
      `Use a helper, such as {{markdown ${name}}} or {{literal ${name}}}.`,
    );
    return;
  }
  if (!inserting.includes(name)) {
    report(
      params.length === 0
        ? `{{${name}}} inserts a value without encoding it.`
        : `${JSON.stringify(name)} is not a helper.`,
      `Write the helper for the place of the value first: ${inserting.join(", ")}.`,
    );
    return;
  }
  checkArguments({ name, params, hash }, report);
}

function checkBlock({ path, params, hash, program }: hbs.AST.BlockStatement, report: Report): void {
  const name = nameOf(path);
  if (!blocks.includes(name))
    return report(`The block ${JSON.stringify(name)} doesn't exist.`, "Use each, if or unless.");
  const { blockParams = [] } = (program as hbs.AST.Program | undefined) ?? {};
  if (blockParams.length > 0) return report("Blocks can't name their items with `as`.");
  checkArguments({ name, params, hash }, report);
  const [condition] = params;
  if (name === "each" || condition === undefined) return;
  if (!/(?:^|\.)(?:is|has)[A-Z]/.test(nameOf(condition)))
    report(`{{#${name}}} tests only values whose name begins with "is" or "has".`);
}

interface Arguments {
  readonly name: string;
  readonly params: readonly hbs.AST.Expression[];
  // Handlebars' types don't declare that `hash` can be missing.
  readonly hash: hbs.AST.Hash | undefined;
}

function checkArguments({ name, params, hash }: Arguments, report: Report): void {
  const [value] = params;
  if (value === undefined || params.length > 1) return report(`The helper "${name}" needs exactly one value.`);
  if (value.type !== "PathExpression") return report(`The value of "${name}" must be a name in the view.`);
  for (const each of [value, ...(hash?.pairs ?? []).map((pair) => pair.value)]) if (!checkPath(each, report)) return;
  for (const { key, value: option } of hash?.pairs ?? [])
    if (blocks.includes(name) || !(options[key] ?? []).includes(option.type))
      report(`The helper "${name}" has no option "${key}" with such a value.`);
}

/**
 * Reports a name that isn't looked up in the current view. This way, a partial or block doesn't depend on what
 * surrounds it. Returns true if the name is valid.
 */
function checkPath(expression: hbs.AST.Expression, report: Report): boolean {
  if (!isPath(expression)) return true;
  if (expression.data) report(`Templates can't use @${expression.parts.join(".")}.`);
  else if (expression.depth > 0) report("Templates can't use the values around a block with `../`.");
  else return true;
  return false;
}

function checkPartial({ name, params, hash }: hbs.AST.PartialStatement, report: Report): void {
  if (name.type !== "PathExpression" || !/^[\w-]+$/.test(nameOf(name)))
    report("The name of a partial must be a word, such as {{> banner}}.");
  // Handlebars' types don't declare that `hash` can be missing.
  const pairs = (hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  if (params.length > 0 || pairs.length > 0) report("A partial always has the current view; it can't have arguments.");
}

function nameOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}

function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === "PathExpression";
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === "MustacheStatement";
}

function isBlock(statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement {
  return statement.type === "BlockStatement";
}

function isPartial(statement: hbs.AST.Statement): statement is hbs.AST.PartialStatement {
  return statement.type === "PartialStatement";
}
