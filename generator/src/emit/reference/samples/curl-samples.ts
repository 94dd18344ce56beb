import type { Model, Operation, Scheme } from "../../../model/model.js";
import { encodeShell, type ShellWord } from "../../../render/samples/encode-shell.js";
import { fieldsOf } from "./fields-of.js";
import type { SampleBody, SampleRequest } from "./sample-request.js";
import type { CodeSample } from "./code-sample.js";
import { wireText } from "./wire-text.js";

type Words = readonly ShellWord[];

/** Returns a curl command for each kind of credentials that an operation accepts. */
export function curlSamples(request: SampleRequest, operation: Operation, model: Model): readonly CodeSample[] {
  const alternatives = credentialsOf(operation, model);
  const samples = new Map<string, CodeSample>();
  for (const schemes of alternatives) {
    const name = schemes.map(nameOf).join(" + ");
    const label = name === "" ? "curl" : ["curl (", ")"].join(name);
    if (!samples.has(label)) samples.set(label, { label, language: "sh", source: commandOf(request, schemes) });
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

function commandOf(request: SampleRequest, schemes: readonly Scheme[]): string {
  const isOnlyKey = schemes.filter(({ kind }) => kind.type === "apiKey").length === 1;
  const credentials = schemes.map((scheme) => argumentsOf(scheme, isOnlyKey ? "API_KEY" : variableOf(scheme)));
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

function argumentsOf({ kind }: Scheme, variable: string): Arguments {
  switch (kind.type) {
    case "digest":
      return {
        lines: [["--digest", "--user", [{ variable: "PUBLIC_KEY" }, ":", { variable: "PRIVATE_KEY" }]]],
        query: [],
      };
    case "basic":
      return { lines: [["--user", [{ variable: "API_USERNAME" }, ":", { variable: "API_PASSWORD" }]]], query: [] };
    case "bearer":
    case "serviceAccount":
      return { lines: [["--header", ["Authorization: Bearer ", { variable: "ACCESS_TOKEN" }]]], query: [] };
    case "apiKey":
      switch (kind.in) {
        case "header":
          return { lines: [["--header", [kind.name, ": ", { variable }]]], query: [] };
        case "cookie":
          return { lines: [["--cookie", [kind.name, "=", { variable }]]], query: [] };
        case "query":
          return { lines: [], query: [encodeURIComponent(kind.name), "=", { variable }] };
      }
  }
}

/**
 * Returns the name of a variable for the key of a scheme: `API_KEY_APP_ID` for `appId`. The prefix keeps documents from
 * naming other variables.
 */
function variableOf({ name }: Scheme): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
  return ["API_KEY", ...words.split(/[^A-Z0-9]+/).filter((word) => word !== "")].join("_");
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
