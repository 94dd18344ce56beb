import type { Literal, Schema, TypeDeclaration, TypeName } from "../model/schema.js";
import { docBlock } from "../render/doc-block.js";
import { encodeIdentifier, encodeKey } from "../render/encode.js";
import { Printed } from "../render/printed.js";
import { toTypeText } from "./type-text.js";

/** The maximum width of lines that can be broken. */
const maxWidth = 120;

/** Caches inline types, because versions and files share schemas. */
const inline = new WeakMap<Schema, Printed>();

/** Prints schemas as TypeScript types. */
export class TypePrinter {
  type(schema: Schema): Printed {
    const cached = inline.get(schema);
    if (cached !== undefined) return cached;
    const printed = new Printed(breakLines(toTypeText(schema).text));
    inline.set(schema, printed);
    return printed;
  }

  /** Prints a type whose references are members of an imported namespace. */
  inNamespace(schema: Schema, namespace: string, isSent = false): Printed {
    return new Printed(breakLines(toTypeText(schema, { isSent, namespace }).text));
  }

  /** Prints the union of a type and a platform type, such as `FormData`. */
  typeOr(schema: Schema, name: string): Printed {
    const { text, form } = toTypeText(schema);
    const type = form === "union" || form === "intersection" ? `(${text})` : text;
    return new Printed(breakLines(`${type} | ${encodeIdentifier(name)}`));
  }

  /** Prints a declaration with its documentation: `export interface …` for an object, otherwise `export type … = …`. */
  declaration({ name, schema, documentation, isSent }: TypeDeclaration): Printed {
    const { text, form } = toTypeText(schema, { isSent });
    const start = form === "object" ? `interface ${encodeIdentifier(name)} ` : `type ${encodeIdentifier(name)} = `;
    const end = form === "object" ? "" : ";";
    // TypeScript's printer breaks the line in an interface without members.
    const body = form === "object" && text === "{}" ? "{\n}" : text;
    return new Printed(docBlock(documentation) + breakLines(`export ${start}${body}${end}`));
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
    const text = breakLines(toTypeText(schema, { isSent: true }).text);
    const isShort = column + text.length <= maxWidth || text.includes("\n");
    return new Printed(isShort ? text : breakUnion(text));
  }

  reference(name: TypeName): Printed {
    return this.type({ kind: "reference", name });
  }

  literal(value: Literal): Printed {
    return this.type({ kind: "enum", values: [value], isOpen: false, members: [] });
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
}

/** Breaks the lines of a type that are too long. */
function breakLines(text: string): string {
  return text.length <= maxWidth ? text : text.split("\n").map(breakLine).join("\n");
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
