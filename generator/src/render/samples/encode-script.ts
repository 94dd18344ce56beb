import type { SchemeKind } from "../../model/model.js";
import { encodeIdentifier, encodeLiteral, encodeNames, encodeString } from "../encode.js";

/** A program that creates a client and calls an operation. */
export interface ScriptSample {
  readonly imports: readonly { readonly names: readonly string[]; readonly from: string }[];
  /** The URL of the server; null if the client has a default. */
  readonly server: string | null;
  /** The functions that create the credentials. Null if the program calls a mock, which doesn't check credentials. */
  readonly auth: readonly { readonly helper: string; readonly type: SchemeKind["type"] }[] | null;
  readonly resource: string;
  readonly member: string;
  readonly parameters: object;
  /** `item` for the items of all pages, `result` for a response with a body, and `none` for any other. */
  readonly result: "item" | "result" | "none";
}

/** Encodes a program in TypeScript. */
export function encodeScript(sample: ScriptSample): string {
  const { imports, auth, resource, member, parameters, result } = sample;
  const method = `client.${encodeIdentifier(resource)}.${encodeIdentifier(member)}`;
  const hasArguments = Object.keys(parameters).length > 0;
  const callOf = (name: string): string => `${name}(${hasArguments ? encodeLiteral(parameters) : ""})`;
  const lines = [
    ...imports.map(({ names, from }) => `import ${encodeNames(names, from)} from ${encodeString(from)};`),
    "",
    ...(auth === null ? ['const mock = createMock({ auth: "off" });'] : []),
    `const client = createClient(${encodeOptions(sample)});`,
    result === "item"
      ? `for await (const item of ${callOf(`${method}.all`)}) console.log(item);`
      : `${result === "result" ? "const result = " : ""}await ${callOf(auth === null ? `${method}.safe` : method)};`,
  ];
  return lines.join("\n");
}

function encodeOptions({ server, auth }: ScriptSample): string {
  const credentials = (auth ?? []).map(encodeCredential);
  const options = [
    ...(server === null ? [] : [`server: ${encodeString(server)}`]),
    ...(auth === null ? ["fetch: mock.fetch"] : []),
    ...(credentials.length === 0
      ? []
      : [`auth: ${credentials.length === 1 ? credentials.join("") : `[${credentials.join(", ")}]`}`]),
  ];
  return options.length === 0 ? "" : `{ ${options.join(", ")} }`;
}

function encodeCredential({ helper, type }: { readonly helper: string; readonly type: SchemeKind["type"] }): string {
  return `${encodeIdentifier(helper)}(${argumentsOf(type)})`;
}

function argumentsOf(type: SchemeKind["type"]): string {
  switch (type) {
    case "digest":
      return '{ publicKey: "…", privateKey: "…" }';
    case "serviceAccount":
      return '{ clientId: "…", clientSecret: "…" }';
    case "basic":
      return '{ username: "…", password: "…" }';
    case "bearer":
    case "apiKey":
      return '"…"';
  }
}
