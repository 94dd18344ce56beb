import { credentialRow } from "../../credentials/credential-row.js";
import type { CredentialTable } from "../../credentials/credential-table.js";
import type { Model, Operation, Scheme } from "../../../model/model.js";
import { encodeShell, type ShellWord } from "../../../render/samples/encode-shell.js";
import { fieldsOf } from "./fields-of.js";
import type { SampleBody, SampleRequest } from "./sample-request.js";
import type { CodeSample } from "./code-sample.js";
import { wireText } from "./wire-text.js";

type Words = readonly ShellWord[];

export interface CurlContext {
  readonly model: Model;
  readonly credentials: CredentialTable;
}

/** Returns a curl command for each kind of credentials that an operation accepts. */
export function curlSamples(
  request: SampleRequest,
  operation: Operation,
  { model, credentials }: CurlContext,
): readonly CodeSample[] {
  const alternatives = credentialsOf(operation, model);
  const samples = new Map<string, CodeSample>();
  for (const schemes of alternatives) {
    const name = schemes.map(nameOf).join(" + ");
    const label = name === "" ? "curl" : ["curl (", ")"].join(name);
    if (!samples.has(label))
      samples.set(label, { label, language: "sh", source: commandOf(request, schemes, credentials) });
  }
  return [...samples.values()];
}

/**
 * Returns the security alternatives whose schemes are all supported. If none requires credentials, returns a single
 * alternative without credentials.
 */
function credentialsOf({ security }: Operation, model: Model): readonly (readonly Scheme[])[] {
  const requirements = security ?? model.security ?? [];
  const supported = requirements.flatMap((names) => {
    const schemes = names.map((name) => model.schemes.find((scheme) => scheme.name === name));
    return schemes.every((scheme) => scheme !== undefined) ? [schemes] : [];
  });
  const withCredentials = supported.filter(({ length }) => length > 0);
  return withCredentials.length === 0 ? [[]] : withCredentials;
}

function nameOf({ kind }: Scheme): string {
  switch (kind.type) {
    case "digest":
      return "Digest";
    case "basic":
      return "Basic";
    case "bearer":
    case "serviceAccount":
      return "Bearer";
    case "apiKey":
      return "API key";
  }
}

function commandOf(request: SampleRequest, schemes: readonly Scheme[], table: CredentialTable): string {
  const credentials = schemes.map((scheme) => argumentsOf(scheme, table));
  const query = credentials.flatMap((each) => each.query);
  const address: ShellWord =
    query.length === 0 ? request.url : [request.url.concat(request.url.includes("?") ? "&" : "?"), ...query];
  return encodeShell([
    ["curl", "--include", ...methodOf(request)],
    ...credentials.flatMap((each) => each.lines),
    ...request.headers
      .filter((each) => !isMultipart(request, each))
      .map((each): Words => ["--header", each.join(": ")]),
    ...(request.cookies.length === 0 ? [] : [["--cookie", request.cookies.join("; ")]]),
    ...dataOf(request.body),
    [address],
  ]);
}

function methodOf({ method }: SampleRequest): Words {
  // With `--request HEAD`, curl would wait for a body.
  return method === "GET" ? [] : method === "HEAD" ? ["--head"] : ["--request", method];
}

/** Whether a header is the `Content-Type` of a multipart body. curl sets this header itself, to add the boundary. */
function isMultipart({ body }: SampleRequest, [name]: readonly [string, string]): boolean {
  return body?.serialization === "multipart" && name === "Content-Type";
}

interface Arguments {
  readonly lines: readonly Words[];
  /** The text to append to the URL's query. */
  readonly query: readonly (string | { readonly variable: string })[];
}

/** The names of variables have a prefix, so that a document can't choose which variables a sample sends. */
function argumentsOf(scheme: Scheme, table: CredentialTable): Arguments {
  const { kind } = scheme;
  const named = (variable: string): { readonly variable: string } => ({ variable: `${table.prefix}_${variable}` });
  const [first, second] = credentialRow(scheme, table).parts.map(({ variable }) => named(variable));
  // Every kind has one or two parts.
  if (first === undefined) return { lines: [], query: [] };
  const pair = second === undefined ? [first] : [first, ":", second];
  switch (kind.type) {
    case "digest":
      return { lines: [["--digest", "--user", pair]], query: [] };
    case "basic":
      return { lines: [["--user", pair]], query: [] };
    case "bearer":
      return { lines: [["--header", ["Authorization: Bearer ", first]]], query: [] };
    case "serviceAccount":
      return { lines: [["--header", ["Authorization: Bearer ", named("ACCESS_TOKEN")]]], query: [] };
    case "apiKey":
      switch (kind.in) {
        case "header":
          return { lines: [["--header", [kind.name, ": ", first]]], query: [] };
        case "cookie":
          return { lines: [["--cookie", [kind.name, "=", first]]], query: [] };
        case "query":
          return { lines: [], query: [encodeURIComponent(kind.name), "=", first] };
      }
  }
}

function dataOf(body: SampleBody | null): readonly Words[] {
  if (body === null) return [];
  switch (body.serialization) {
    case "json":
      return [["--data", JSON.stringify(body.value)]];
    case "form":
      return fieldsOf(body.value).map((pair): Words => ["--data-urlencode", pair.join("=")]);
    case "multipart":
      return fieldsOf(body.value).map((pair): Words => ["--form-string", pair.join("=")]);
    case "raw":
      return [["--data-raw", wireText(body.value)]];
  }
}
