import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { parseTemplate } from "./parse-template.js";
import type { TemplateProblem } from "../../render/own/template-problem.js";

export interface NamesOptions {
  /** The definitions of `view.schema.json`. */
  readonly definitions: JsonObject;
  /** Returns the text of a template of the user; null if the user has none with this name. */
  readonly textOf: (name: string) => string | null;
}

export interface NameProblem extends TemplateProblem {
  /** The name of the template that has the problem: the given one, or a partial. */
  readonly template: string;
}

/** The JSON Schema of a view or a part of it; null if nothing is known about it. */
type Scope = Json | null;

/** The types of the values that helpers accept. A helper that isn't listed accepts any value. */
const accepted: Readonly<Record<string, string>> = {
  key: "string",
  identifier: "string",
  oneLine: "string",
  htmlComment: "string",
  markdown: "string",
  code: "string",
  html: "string",
  httpText: "string",
  span: "string",
  paragraphs: "string",
  fence: "string",
  names: "array",
  each: "array",
  if: "boolean",
  unless: "boolean",
  doc: "documentation",
  printed: "type",
};

/**
 * Finds names in a template that its view doesn't have, and values whose type the helper doesn't accept. `view` is the
 * name of a definition. Also checks the user's partials with the views of the templates that include them.
 */
export function checkNames(template: string, view: string, options: NamesOptions): readonly NameProblem[] {
  const problems: NameProblem[] = [];
  new NameChecker(problems, options).check(template, member(options.definitions, view) ?? null, []);
  return problems;
}

class NameChecker {
  readonly #problems: NameProblem[];
  readonly #options: NamesOptions;

  constructor(problems: NameProblem[], options: NamesOptions) {
    this.#problems = problems;
    this.#options = options;
  }

  /** Checks a template of the user. `around` lists the templates that include it. */
  check(template: string, scope: Scope, around: readonly string[]): void {
    const text = this.#options.textOf(template);
    const parsed = text === null ? null : parseTemplate(text);
    if (parsed?.kind === "parsed") this.#visit(parsed.program, scope, [...around, template]);
  }

  #visit({ body }: hbs.AST.Program, scope: Scope, templates: readonly string[]): void {
    for (const statement of body) {
      if (statement.type === "PartialStatement") this.#include(statement as hbs.AST.PartialStatement, scope, templates);
      if (statement.type === "MustacheStatement") {
        const { path, params, hash } = statement as hbs.AST.MustacheStatement;
        this.#typeAt(params[0], { scope, templates, helper: nameOf(path) });
        for (const { value } of (hash as hbs.AST.Hash | undefined)?.pairs ?? [])
          if (value.type === "PathExpression") this.#typeAt(value, { scope, templates, helper: "oneLine" });
      }
      if (statement.type !== "BlockStatement") continue;
      const { path, params } = statement as hbs.AST.BlockStatement;
      // Handlebars' types don't declare that either part of a block can be missing.
      const { program, inverse } = statement as Partial<hbs.AST.BlockStatement>;
      const helper = nameOf(path);
      const value = this.#typeAt(params[0], { scope, templates, helper });
      if (program !== undefined) this.#visit(program, helper === "each" ? itemsOf(value) : scope, templates);
      if (inverse !== undefined) this.#visit(inverse, scope, templates);
    }
  }

  /** Returns the schema of a value, and reports a name that doesn't exist or a value that the helper doesn't accept. */
  #typeAt(
    expression: hbs.AST.Expression | undefined,
    {
      scope,
      templates,
      helper,
    }: { readonly scope: Scope; readonly templates: readonly string[]; readonly helper: string },
  ): Scope {
    if (expression?.type !== "PathExpression") return null;
    let found: Scope = this.#resolve(scope);
    for (const part of (expression as hbs.AST.PathExpression).parts) {
      const properties = member(found ?? undefined, "properties");
      if (!isObject(properties)) {
        const isOpen = found === null || member(found, "type") === undefined;
        if (!isOpen)
          this.#report(
            expression,
            templates,
            `${JSON.stringify(part)} is not in the view, because the value is ${nounOf(typeOf(found))}.`,
            null,
          );
        return null;
      }
      const next = member(properties, part);
      if (next === undefined) {
        const names = Object.keys(properties).join(", ");
        this.#report(expression, templates, `${JSON.stringify(part)} is not in the view.`, `The view has: ${names}.`);
        return null;
      }
      found = this.#resolve(next);
    }
    const needed = accepted[helper];
    const type = found === null ? null : typeOf(found);
    if (needed !== undefined && type !== null && type !== needed)
      this.#report(
        expression,
        templates,
        `"${helper}" needs ${nounOf(needed)}, but ${nameOf(expression)} is ${nounOf(type)}.`,
        null,
      );
    return found;
  }

  #include({ name, loc }: hbs.AST.PartialStatement, scope: Scope, templates: readonly string[]): void {
    const partial = `partials/${nameOf(name)}`;
    if (templates.includes(partial))
      return this.#report({ loc }, templates, "A partial can't include itself, directly or through others.", null);
    if (this.#options.textOf(partial) !== null) return this.check(partial, scope, templates);
    const needed = member(this.#options.definitions, partial);
    if (needed === undefined)
      return this.#report(
        { loc },
        templates,
        `Unknown partial ${JSON.stringify(nameOf(name))}.`,
        "Correct the name, or add the partial to partials/.",
      );
    const properties = member(this.#resolve(scope) ?? undefined, "properties");
    const required = member(needed, "required");
    if (!isObject(properties) || !isArray(required)) return;
    const missing = required.find((each) => typeof each === "string" && !Object.hasOwn(properties, each));
    if (missing !== undefined)
      this.#report({ loc }, templates, `The partial needs ${JSON.stringify(missing)}, which is not in the view.`, null);
  }

  /**
   * Resolves a reference to a definition. The definitions `type` and `documentation` become types of the same name,
   * because helpers accept such values only as a whole.
   */
  #resolve(schema: Scope): Scope {
    const reference = member(schema ?? undefined, "$ref");
    if (typeof reference !== "string") return schema;
    const name = reference.replace("#/$defs/", "");
    if (name === "type" || name === "documentation") return { type: name };
    return member(this.#options.definitions, name) ?? null;
  }

  #report(
    { loc }: Pick<hbs.AST.Node, "loc">,
    templates: readonly string[],
    message: string,
    help: string | null,
  ): void {
    const { line, column } = loc.start;
    this.#problems.push({ template: templates.at(-1) ?? "", line, column: column + 1, message, help });
  }
}

/** The types of values, as messages name them. */
const nouns: Readonly<Record<string, string>> = {
  string: "a string",
  boolean: "a boolean",
  array: "a list",
  object: "an object",
  type: "a type of TypeScript",
  documentation: "documentation",
};

function nounOf(type: string | null): string {
  return nouns[type ?? ""] ?? "another value";
}

function itemsOf(schema: Scope): Scope {
  return member(schema ?? undefined, "items") ?? null;
}

function typeOf(schema: Json): string | null {
  const type = member(schema, "type");
  return typeof type === "string" ? type : null;
}

function nameOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}
