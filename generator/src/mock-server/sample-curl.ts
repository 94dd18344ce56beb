import type { Mock } from "@almanac/mock";
import { credentialFor } from "./credential-rows.js";
import type { Example } from "./find-example.js";

export interface SampleCurlOptions {
  readonly url: string;
  readonly mock: Mock;
  /** Whether callers have to sign in. */
  readonly isStrict: boolean;
  /** How curl comes to trust the server: `--cacert file`, or nothing. */
  readonly trust: readonly string[];
}

/** A command line that works as it stands: it asks for the example, or, where that needs a token, for the token. */
export function sampleCurl({ operation, target }: Example, { url, mock, isStrict, trust }: SampleCurlOptions): string {
  const schemes = isStrict ? operation.schemes : [];
  const token = mock.operations().find(({ kind }) => kind === "token");
  const client = schemes.find(({ type }) => type === "serviceAccount");
  if (client !== undefined && token !== undefined) {
    const user = ["--user", credentialFor(client, mock).join(":")];
    return line([...trust, ...user, "--data", "grant_type=client_credentials", url + token.path]);
  }
  const accept = operation.accept === null ? [] : ["--header", `Accept: ${operation.accept}`];
  const signed = schemes.map((scheme) => signIn(scheme, credentialFor(scheme, mock)));
  const query = signed.flatMap((each) => each.query).join("&");
  const words = signed.flatMap((each) => each.words);
  return line([...trust, ...words, ...accept, url + target + (query === "" ? "" : `?${query}`)]);
}

interface SignIn {
  readonly words: readonly string[];
  readonly query: readonly string[];
}

function signIn(scheme: Example["operation"]["schemes"][number], credential: readonly string[]): SignIn {
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

/** Words as a POSIX shell takes them, unchanged. */
function line(words: readonly string[]): string {
  const quoted = words.map((word) => (/^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`));
  return ["curl", ...quoted].join(" ");
}
