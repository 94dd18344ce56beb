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

/** A curl command that requests the example, or the access token if the example needs one. */
export function sampleCurl({ operation, target }: Example, { url, mock, isStrict, trust }: SampleCurlOptions): string {
  const schemes = isStrict ? operation.schemes : [];
  const token = mock.operations().find(({ kind }) => kind === "token");
  const client = schemes.find(({ type }) => type === "serviceAccount");
  if (client !== undefined && token !== undefined) {
    const user = ["--user", credentialFor(client, mock).join(":")];
    return line([...trust, ...user, "--data", "grant_type=client_credentials", url + token.path]);
  }
  const accept = operation.accept === null ? [] : ["--header", `Accept: ${operation.accept}`];
  const authentication = schemes.map((scheme) => authenticate(scheme, credentialFor(scheme, mock)));
  const query = authentication.flatMap((each) => each.query).join("&");
  const words = authentication.flatMap((each) => each.words);
  return line([...trust, ...words, ...accept, url + target + (query === "" ? "" : `?${query}`)]);
}

interface Authentication {
  /** Arguments of curl. */
  readonly words: readonly string[];
  /** Pairs of the query: `key=value`. */
  readonly query: readonly string[];
}

function authenticate(scheme: Example["operation"]["schemes"][number], credential: readonly string[]): Authentication {
  const [first = ""] = credential;
  switch (scheme.type) {
    case "digest":
      return { words: ["--digest", "--user", credential.join(":")], query: [] };
    case "basic":
      return { words: ["--user", credential.join(":")], query: [] };
    case "bearer":
      return { words: ["--header", `Authorization: Bearer ${first}`], query: [] };
    case "apiKey":
      if (scheme.in === "query") return { words: [], query: [`${encodeURIComponent(scheme.name)}=${first}`] };
      return scheme.in === "cookie"
        ? { words: ["--cookie", `${scheme.name}=${first}`], query: [] }
        : { words: ["--header", `${scheme.name}: ${first}`], query: [] };
    case "serviceAccount":
    case "unsupported":
      return { words: [], query: [] };
  }
}

/** Quotes the arguments for a POSIX shell. */
function line(words: readonly string[]): string {
  const quoted = words.map((word) => (/^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`));
  return ["curl", ...quoted].join(" ");
}
