import ts from "typescript";
import type { Literal, Schema, TypeDeclaration, TypeName } from "../model/schema.js";
import { docBlock } from "../render/doc-block.js";
import { encodeIdentifier, encodeKey } from "../render/encode.js";
import { Printed } from "../render/printed.js";
import { acceptUndefined } from "./accept-undefined.js";
import { literalNode, toTypeNode } from "./type-node.js";

/** The maximum width of lines that can be broken. */
const maxWidth = 120;

/** Prints schemas as TypeScript types. */
export class TypePrinter {
  readonly #printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  readonly #file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);
  readonly #inline = new Map<string, Printed>();

  type(schema: Schema): Printed {
    const key = JSON.stringify(schema);
    const cached = this.#inline.get(key);
    if (cached !== undefined) return cached;
    const printed = new Printed(this.#print(toTypeNode(schema)));
    this.#inline.set(key, printed);
    return printed;
  }

  /** Prints the union of a type and a platform type, such as `FormData`. */
  typeOr(schema: Schema, name: string): Printed {
    const other = ts.factory.createTypeReferenceNode(encodeIdentifier(name));
    return new Printed(this.#print(ts.factory.createUnionTypeNode([toTypeNode(schema), other])));
  }

  /** Prints a declaration with its documentation: `export interface …` for an object, otherwise `export type … = …`. */
  declaration({ name, schema, documentation, isSent }: TypeDeclaration): Printed {
    const node = isSent ? acceptUndefined(toTypeNode(schema)) : toTypeNode(schema);
    const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const statement = ts.isTypeLiteralNode(node)
      ? ts.factory.createInterfaceDeclaration(exported, encodeIdentifier(name), undefined, undefined, node.members)
      : ts.factory.createTypeAliasDeclaration(exported, encodeIdentifier(name), undefined, node);
    return new Printed(docBlock(documentation) + this.#print(statement));
  }

  /** Prints a type without documentation. The type is printed on one line if it fits after the first `column` characters. */
  line(schema: Schema, column = 0): Printed {
    const { text } = this.type(schema);
    const line = text.replace(/;\n\s*\}$/, " }").replace(/\n\s*/g, " ");
    return new Printed(column + line.length < maxWidth ? line : text);
  }

  /**
   * Prints the type of a parameter. If it is a union that doesn't fit after the first `column` characters, prints the
   * union on several lines.
   */
  parameter(schema: Schema, column: number): Printed {
    const text = this.#print(acceptUndefined(toTypeNode(schema)));
    const isShort = column + text.length <= maxWidth || text.includes("\n");
    return new Printed(isShort ? text : breakUnion(text));
  }

  reference(name: TypeName): Printed {
    return this.type({ kind: "reference", name });
  }

  literal(value: Literal): Printed {
    return new Printed(this.#print(literalNode(value)));
  }

  /**
   * Prints a generic type with its arguments. If the first line doesn't fit after the first `column` characters, prints
   * each argument on its own line.
   */
  generic(name: string, args: readonly Printed[], column = 0): Printed {
    const texts = args.map(({ text }) => text);
    const line = `${encodeIdentifier(name)}<${texts.join(", ")}>`;
    const indented = texts.map((text) => `  ${text.replaceAll("\n", "\n  ")}`);
    const lines = `${encodeIdentifier(name)}<\n${indented.join(",\n")}\n>`;
    const isLong = column + line.split("\n", 1).join("").length > maxWidth;
    return new Printed(isLong ? lines : line);
  }

  /** Prints an object type with one property per line. */
  record(properties: readonly (readonly [string, Printed])[]): Printed {
    const lines = properties.map(([name, { text }]) => `  ${encodeKey(name)}: ${text.replaceAll("\n", "\n  ")};\n`);
    return new Printed(`{\n${lines.join("")}}`);
  }

  #print(node: ts.Node): string {
    const text = this.#printer.printNode(ts.EmitHint.Unspecified, node, this.#file);
    // TypeScript's printer indents by four spaces, generated code by two. Comments keep the one space before their asterisk.
    return text
      .replace(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2))
      .split("\n")
      .map(breakLine)
      .join("\n");
  }
}

/** If a line that declares a property or a type is too long, breaks it at the members of the declared union. */
function breakLine(line: string): string {
  if (line.length <= maxWidth) return line;
  const [, indent = "", start = "", type = ""] =
    /^(\s*)(export type \w+ =|(?:[\w$]+|"(?:[^"\\]|\\.)*")\??:) (.+);$/.exec(line) ?? [];
  return start === ""
    ? line
    : `${indent}${start} ${breakUnion(type).replaceAll("\n", `\n${indent}`)};`.replace(/ \n/, "\n");
}

/**
 * Breaks a union of names and constants, or an array of such a union, into one line per member. Returns any other type
 * unchanged.
 */
function breakUnion(type: string): string {
  const array = /^\((.+)\)\[\]$/.exec(type);
  const union = array?.[1] ?? type;
  const members = union.match(/"(?:[^"\\]|\\.)*"|\(string & \{\}\)|[^\s|]+/g) ?? [];
  if (members.length < 2 || members.join(" | ") !== union) return type;
  const lines = members.map((member) => `\n  | ${member}`).join("");
  return array === null ? lines : `(${lines}\n)[]`;
}
