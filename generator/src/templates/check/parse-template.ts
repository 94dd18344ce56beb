import Handlebars from "handlebars";
import type { TemplateProblem } from "../../render/own/template-problem.js";

export type ParsedTemplate =
  | { readonly kind: "parsed"; readonly program: hbs.AST.Program }
  | { readonly kind: "invalid"; readonly problem: TemplateProblem };

/** Parses a template, or describes its syntax error. */
export function parseTemplate(text: string): ParsedTemplate {
  try {
    return { kind: "parsed", program: Handlebars.parse(text) };
  } catch (error) {
    return { kind: "invalid", problem: problemOf(error) };
  }
}

/**
 * Converts an error of Handlebars. For a parse error, only its message contains the line. Other errors have fields with
 * the position.
 */
function problemOf(error: unknown): TemplateProblem {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/^Parse error on line (\d+)/.exec(message)?.[1] ?? 1);
  const expected = /got '([A-Z_]+)'$/.exec(message)?.[1] ?? null;
  return {
    line,
    column: (column ?? 0) + 1,
    message: expected === "EOF" ? "The template ends inside a block or a tag." : syntaxMessage(message),
    help: null,
  };
}

function syntaxMessage(message: string): string {
  if (message.startsWith("Parse error")) return "This isn't valid Handlebars.";
  return `${message.replace(/ - \d+:\d+$/, "")}.`;
}
