import type { Mock } from "@almanac/mock";
import { credentialFor } from "./credential-rows.js";
import type { Example } from "./find-example.js";

export interface SampleCurlOptions {
  readonly url: string;
  readonly mock: Mock;
  /** Whether callers must authenticate. */
  readonly isStrict: boolean;
  /** The arguments that make curl trust the server: `--cacert file`, or none. */
  readonly trust: readonly string[];
}

/**
 * Returns a curl command that sends the example request. If the request needs an access token, returns a command that
 * requests the token instead.
 */
export function sampleCurl({ operation, target }: Example, { url, mock, isStrict, trust }: SampleCurlOptions): string {
  const schemes = isStrict ? operation.schemes : [];
  const token = mock.operations().find(({ kind }) => kind === "token");
  const client = schemes.find(({ type }) => type === "serviceAccount");
  if (client !== undefined && token !== undefined) {
    const user = ["--user", credentialFor(client, mock).join(":")];
    return commandLine([...trust, ...user, "--data", "grant_type=client_credentials", url + token.path]);
  }
  const accept = operation.accept === null ? [] : ["--header", `Accept: ${operation.accept}`];
  const authentication = schemes.map((scheme) => authenticate(scheme, credentialFor(scheme, mock)));
  const query = authentication.flatMap((each) => each.query).join("&");
  const args = authentication.flatMap((each) => each.args);
  return commandLine([...trust, ...args, ...accept, url + target + (query === "" ? "" : `?${query}`)]);
}

interface Authentication {
  readonly args: readonly string[];
  /** The pairs to append to the query, as `key=value`. */
  readonly query: readonly string[];
}

function authenticate(scheme: Example["operation"]["schemes"][number], credential: readonly string[]): Authentication {
  const [first = ""] = credential;
  switch (scheme.type) {
    case "digest":
      return { args: ["--digest", "--user", credential.join(":")], query: [] };
    case "basic":
      return { args: ["--user", credential.join(":")], query: [] };
    case "bearer":
      return { args: ["--header", `Authorization: Bearer ${first}`], query: [] };
    case "apiKey":
      if (scheme.in === "query") return { args: [], query: [`${encodeURIComponent(scheme.name)}=${first}`] };
      return scheme.in === "cookie"
        ? { args: ["--cookie", `${scheme.name}=${first}`], query: [] }
        : { args: ["--header", `${scheme.name}: ${first}`], query: [] };
    case "serviceAccount":
    case "unsupported":
      return { args: [], query: [] };
  }
}

/** Formats the arguments as a command, quoted for a POSIX shell. */
function commandLine(args: readonly string[]): string {
  const quoted = args.map((arg) => (/^[\w./:@=-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`));
  return ["curl", ...quoted].join(" ");
}
