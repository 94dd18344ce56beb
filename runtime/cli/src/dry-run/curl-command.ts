import { shellWord } from "../output/shell-word.js";

/** A text that replaces a secret in a request, and the environment variable that contains the secret. */
export interface SecretPlaceholder {
  readonly text: string;
  readonly variable: string;
}

export interface CurlOptions {
  /** The text of the body; null if the request has none. */
  readonly body: string | null;
  readonly placeholders: readonly SecretPlaceholder[];
  /** The file that the body comes from; null for standard input and forms. */
  readonly file: string | null;
  readonly form: readonly string[];
}

/** Returns a curl command that sends a request. Placeholders become references to environment variables. */
export function curlCommand(request: Request, { body, placeholders, file, form }: CurlOptions): string {
  const { method, url, headers } = request;
  const word = (text: string): string => wordWithVariables(text, placeholders);
  const type = headers.get("content-type") ?? "";
  const isForm = type.startsWith("multipart/") && form.length > 0;
  const shown = [...headers].filter(([name]) => name !== "authorization" && !(isForm && name === "content-type"));
  const parts = [
    method === "GET" ? "curl" : method === "HEAD" ? "curl --head" : `curl --request ${method}`,
    ...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
    ...authorization(headers.get("authorization"), word),
    ...shown.map(([name, value]) => `--header ${word(`${name}: ${value}`)}`),
    ...(isForm ? form.map(formPart) : body === null ? [] : [`--data-binary ${bodyWord(type, body, file)}`]),
    word(url),
  ];
  return parts.join(" \\\n  ");
}

/**
 * Returns the argument of `--data-binary`. Passes a body from a file or standard input as `@file`, because its text may
 * contain secrets. Passes a form as text, because the client has encoded it.
 */
function bodyWord(type: string, body: string, file: string | null): string {
  return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/")
    ? shellWord(body)
    : shellWord(`@${file ?? "-"}`);
}

function formPart(each: string): string {
  return /^[^=]+=@/.test(each) ? `--form ${shellWord(each)}` : `--form-string ${shellWord(each)}`;
}

function authorization(value: string | null, word: (text: string) => string): readonly string[] {
  if (value === null) return [];
  const [, digestUser] = /^Digest .*?username="([^"]*)"/i.exec(value) ?? [];
  if (digestUser !== undefined) {
    const secret = digestUser.replace(/public-key-end$/, "private-key-end").replace(/username-end$/, "password-end");
    return [`--digest --user ${word(`${digestUser}:${secret}`)}`];
  }
  const [, basic] = /^Basic (.+)$/i.exec(value) ?? [];
  if (basic !== undefined) return [`--user ${word(Buffer.from(basic, "base64").toString())}`];
  return [`--header ${word(`Authorization: ${value}`)}`];
}

/** Quotes a text for a shell, with variables in place of secrets: `'Bearer '"$SHOP_TOKEN"`. */
function wordWithVariables(text: string, placeholders: readonly SecretPlaceholder[]): string {
  const found = placeholders
    .map(({ text: placeholder, variable }) => ({ placeholder, variable, at: text.indexOf(placeholder) }))
    .filter(({ at }) => at !== -1)
    .sort((left, right) => left.at - right.at)[0];
  if (found === undefined) return shellWord(text);
  const { placeholder, variable, at } = found;
  const before = text.slice(0, at);
  const after = text.slice(at + placeholder.length);
  const quoted = [before, after].map((part) => (part === "" ? "" : wordWithVariables(part, placeholders)));
  return `${quoted[0] ?? ""}"$${variable}"${quoted[1] ?? ""}`;
}
