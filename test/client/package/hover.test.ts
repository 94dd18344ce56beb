import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));
const entryPoint = "../../../runtime/client/dist/codegen/v2-declared.js";

/** The declarations that a generated package would have, and a program that uses them. */
const files: Readonly<Record<string, string>> = {
  [`${folder}hovered-keys.d.ts`]: `
    import type { Operation, PagedOperation, ResponseWithHeaders } from "${entryPoint}";
    export interface Key { id: string }
    export interface ApiError { errorCode: string }
    export interface CreateKeyParameters { orgId: string; body: Key }
    export interface NotFound extends ResponseWithHeaders { body: ApiError; headers: { "x-request-id"?: string } }
    export interface CreateKeyOutcomes { 200: Key; 404: NotFound; 409: ApiError; "5XX": ApiError; default: ApiError }
    export interface ListKeysParameters { pageNum?: number }
    export interface ListKeysOutcomes { 200: { results: Key[] }; 401: ApiError }
    /** Creates a key and shows it once. */
    export declare const createKey: Operation<CreateKeyParameters, CreateKeyOutcomes>;
    /**
     * Lists the keys.
     * @deprecated Since 2024-08-05.
     */
    export declare const listKeys: PagedOperation<ListKeysParameters, ListKeysOutcomes, Key>;`,
  [`${folder}hovered-client.d.ts`]: `
    import type { BoundResource } from "${entryPoint}";
    export interface Client {
      /** Keys for programs. */
      readonly keys: BoundResource<typeof import("./hovered-keys.js")>;
    }`,
  [`${folder}hovered-program.ts`]: `
    import type { Client } from "./hovered-client.js";
    declare const client: Client;
    export const operation = client.keys.createKey;
    export const result = client.keys.createKey({ orgId: "o", body: { id: "k" } });
    export const outcome = await client.keys.createKey.safe({ orgId: "o", body: { id: "k" } });
    if (outcome.status === 404) console.log(outcome.headers);
    export const list = client.keys.listKeys.all();
    export const keys = client.keys;`,
};

const program = `${folder}hovered-program.ts`;
let service: ts.LanguageService;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
  };
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = files[name] ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name in files || ts.sys.fileExists(name),
    readFile: (name) => files[name] ?? ts.sys.readFile(name),
  });
});

/** Returns the text that an editor shows for the last name of a chain in the program. */
function hover(chain: string) {
  const text = files[program] ?? "";
  const position = text.indexOf(chain) + chain.length - 1;
  const info = service.getQuickInfoAtPosition(program, position);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
  };
}

describe("on hover", { timeout: 30_000 }, () => {
  it("the program has no type errors", () => {
    expect(service.getSemanticDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  });

  it("a bound operation shows its documentation and a short type", () => {
    expect(hover("operation = client.keys.createKey")).toEqual({
      type: "(property) createKey: BoundOperation<CreateKeyParameters, CreateKeyOutcomes>",
      documentation: "Creates a key and shows it once.",
      tags: [],
    });
  });

  it("a bound operation that is called shows type names, not structures", () => {
    const { type, documentation } = hover("result = client.keys.createKey");
    expect(type).toBe(
      "(property) createKey: BoundOperation\n(parameters: CreateKeyParameters, options?: CallOptions | undefined) => Promise<Key>",
    );
    expect(documentation).toContain("Creates a key");
  });

  it("a paged operation shows that it is deprecated", () => {
    const { type, documentation, tags } = hover("list = client.keys.listKeys");
    expect(type).toBe("(property) listKeys: BoundPagedOperation<ListKeysParameters, ListKeysOutcomes, Key>");
    expect(documentation).toBe("Lists the keys.");
    expect(tags).toEqual(["@deprecated Since 2024-08-05."]);
  });

  it.each([
    ["const result", "const result: Promise<Key>"],
    [
      "const outcome",
      'const outcome: Unexpected | Success<200, Key> | Failure<404, NotFound> | Failure<409, ApiError> | Failures<"5XX", ApiError, never> | Failures<"default", ApiError, 200 | 404 | 409 | "5XX">',
    ],
    ["404) console.log(outcome", "const outcome: Failure<404, NotFound>"],
    ["const list", "const list: Pages<Key, { results: Key[]; }>"],
    ["const keys", 'const keys: BoundResource<typeof import("./hovered-keys.js")>'],
  ])("%s shows a short type", (chain, type) => {
    const shown = hover(chain).type.replaceAll(/\s+/g, " ").replace(folder, "./").replace('keys")', 'keys.js")');
    expect(sortUnions(shown)).toBe(sortUnions(type));
  });

  it("a resource shows its own documentation", () => {
    expect(hover("keys = client.keys").documentation).toBe("Keys for programs.");
  });
});

/** Sorts the members of each union. The compiler lists them in the order in which it met their types. */
function sortUnions(type: string): string {
  const inner = type.replaceAll(/<([^<>]*)>/g, (_, list: string) => `‹${list.split(", ").map(sortUnion).join(", ")}›`);
  return inner === type ? sortUnion(type) : sortUnions(inner);
}

function sortUnion(type: string): string {
  const [, name = "", members = ""] = /^(const \w+: )?(.*)$/.exec(type) ?? [];
  return name + members.split(" | ").sort().join(" | ");
}
