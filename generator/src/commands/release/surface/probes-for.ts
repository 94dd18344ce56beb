import ts from "typescript";
import { encodeIdentifier, encodeString } from "../../../render/encode.js";
import type { SurfaceChange } from "./surface-change.js";

/** A name that both states export. */
export interface Probe {
  readonly module: string;
  readonly name: string;
  readonly before: ts.Symbol;
  readonly after: ts.Symbol;
}

export interface ProbeFile {
  readonly text: string;
  /** The change that a compile error on a line indicates, keyed by the zero-based line number. */
  readonly uses: ReadonlyMap<number, Omit<SurfaceChange, "message">>;
}

/**
 * `Outcome` is what `.safe()` returns; a switch over its status must handle each status. `Literals` contains only literals,
 * because a comparison with a literal that a type no longer has is an error. `Deep` makes every property required, also in nested objects, so that a property that only one state has is an error.
 * `Paths` lists the properties down to a depth, so that a property that requests no longer have is an error, but a wider
 * type isn't.
 */
const helpers = [
  "type Platform = Blob | ReadableStream | ArrayBuffer | ArrayBufferView | FormData | URLSearchParams | Date;",
  "type Outcome<T> = T extends { readonly safe: (...args: never) => Promise<infer R> } ? R : never;",
  "type Status<T> = Outcome<T> extends infer R ? (R extends { readonly status: infer S } ? S : never) : never;",
  'type Literals<T, D extends readonly 0[] = []> = D["length"] extends 5 ? any : T extends string ? (string extends T ? any : T) : T extends number ? (number extends T ? any : T) : T extends readonly (infer I)[] ? Literals<I, [...D, 0]>[] : T extends ((...args: never) => unknown) | Platform | boolean | null | undefined ? never : T extends object ? { [K in keyof T]?: Literals<T[K], [...D, 0]> } : any;',
  "type Deep<T> = T extends ((...args: never) => unknown) | Platform ? T : T extends object ? { [K in keyof T]-?: Deep<T[K]> } : T;",
  'type Paths<T, D extends readonly 0[] = []> = D["length"] extends 5 ? never : unknown extends T ? string : T extends ((...args: never) => unknown) | Platform ? never : T extends readonly (infer I)[] ? Paths<I, [...D, 0]> : T extends object ? { [K in keyof T & string]-?: K | `${K}.${Paths<T[K], [...D, 0]>}` }[keyof T & string] : never;',
];

/** Returns a TypeScript file that doesn't compile if a change breaks code. Each line tests a role such as `reader`. */
export function probesFor(
  probes: readonly Probe[],
  directionOf: (type: string, module: string) => "sent" | "received" | "both",
): ProbeFile {
  const lines = [...helpers];
  const uses = new Map<number, Omit<SurfaceChange, "message">>();
  for (const probe of probes) {
    const { module, name, before, after } = probe;
    if (isGeneric(before) || isGeneric(after)) continue;
    const add = (kind: "breaking" | "risky", role: SurfaceChange["role"], line: string): void => {
      uses.set(lines.length, { kind, module, name, role });
      lines.push(line);
    };
    const from = (folder: string): string =>
      `import(${encodeString(`/${folder}/${module}.js`)}).${encodeIdentifier(name)}`;
    const [old, next] = [from("before"), from("after")];
    const uniqueName = (): string => `p${lines.length}`;
    const assign = (to: string, value: string): string => `export const ${uniqueName()}: ${to} = null! as ${value};`;
    if (before.flags & ts.SymbolFlags.Value) {
      const [oldValue, newValue] = [`typeof ${old}`, `typeof ${next}`];
      if (!isCallable(before) || !isCallable(after)) continue;
      add("breaking", "call", assign(`Parameters<${newValue}>`, `Parameters<${oldValue}>`));
      add("breaking", "reader", assign(`Awaited<ReturnType<${oldValue}>>`, `Awaited<ReturnType<${newValue}>>`));
      add("breaking", "reader", assign(`Status<${oldValue}>`, `Status<${newValue}>`));
      add("breaking", "reader", assign(`Status<${newValue}>`, `Status<${oldValue}>`));
      continue;
    }
    const direction = directionOf(name, module);
    const isSent = direction !== "received";
    const isReceived = direction !== "sent";
    add(isReceived ? "breaking" : "risky", "reader", assign(old, next));
    add(isSent ? "breaking" : "risky", isSent ? "caller" : "fixture", assign(next, old));
    if (isReceived) {
      add("breaking", "reader", assign(`Deep<${old}>`, `Deep<${next}>`));
      add("breaking", "reader", assign(`Literals<${next}>`, `Literals<${old}>`));
    }
    if (!isReceived) add("breaking", "caller", assign(`Paths<${next}>`, `Paths<${old}>`));
  }
  return { text: `${lines.join("\n")}\n`, uses };
}

function isGeneric({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (each) =>
      (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) || ts.isFunctionDeclaration(each)) &&
      (each.typeParameters ?? []).length > 0,
  );
}

/** Whether a value is a function or an operation: a variable whose type name ends with `Operation`. */
function isCallable({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((each) => {
    if (ts.isFunctionDeclaration(each)) return true;
    if (!ts.isVariableDeclaration(each) || each.type === undefined || !ts.isTypeReferenceNode(each.type)) return false;
    return each.type.typeName.getText().endsWith("Operation");
  });
}
