import { kebabCase } from "../../analyze/names/words.js";
import type { Scheme } from "../../model/model.js";
import type { PackageInfo } from "../../model/package.js";

/** The credentials of all versions of an API, and their environment variables. */
export interface CredentialTable {
  /** The prefix of the variables in commands and samples: the name of the package's command, or else `API`. */
  readonly prefix: string;
  readonly rows: readonly CredentialRow[];
}

export interface CredentialRow {
  readonly scheme: string;
  readonly kind: Scheme["kind"]["type"];
  readonly description: string | null;
  /** The function that creates the credential in the newest version that has it. */
  readonly helper: string;
  /** The function in versions in which it has another name; null if the version has only another scheme's `helper`. */
  readonly helpers: readonly (readonly [version: string, helper: string | null])[];
  /** Whether no version has several schemes of the kind. */
  readonly isAlone: boolean;
  /** The start of the variables' names; empty if they have the names of `fromEnvironment`. */
  readonly start: string;
  /** The variables, without the prefix, and the keys that the credential's function expects. */
  readonly parts: readonly { readonly variable: string; readonly key: string }[];
}

/** The schemes of a version. */
interface Version {
  readonly version: string | null;
  readonly model: { readonly schemes: readonly Scheme[] };
}

type Parts = readonly (readonly [variable: string, key: string])[];

/** The variables of each kind, as in `fromEnvironment`. */
const partsOf: Readonly<Record<Scheme["kind"]["type"], Parts>> = {
  digest: [
    ["PUBLIC_KEY", "publicKey"],
    ["PRIVATE_KEY", "privateKey"],
  ],
  serviceAccount: [
    ["CLIENT_ID", "clientId"],
    ["CLIENT_SECRET", "clientSecret"],
  ],
  basic: [
    ["USERNAME", "username"],
    ["PASSWORD", "password"],
  ],
  bearer: [["TOKEN", "token"]],
  apiKey: [["API_KEY", "key"]],
};

/** The variables that have another meaning. `ACCESS_TOKEN` is the token of OAuth client credentials in samples. */
const reserved = ["SERVER", "PROFILE", "VERSION", "OUTPUT", "TIMEOUT", "RETRY", "MCP_TOKEN"] as const;

/**
 * Returns the credentials of an API. If a version has several schemes of a kind, the names of their variables start with
 * the name of the scheme. A name doesn't repeat the last word of the prefix: the only API key is `API_KEY`, not
 * `API_API_KEY`. The names are the same in all versions. `editions` starts with the oldest version.
 */
export function credentialTable(
  { cli }: Pick<PackageInfo, "cli">,
  newest: Version,
  editions: readonly Version[],
): CredentialTable {
  const ordered = [newest, ...editions.toReversed()];
  const typesOf = ({ model }: Version): readonly string[] => model.schemes.map(({ kind }) => kind.type);
  const isAlone = (type: string): boolean =>
    ordered.every((edition) => typesOf(edition).filter((each) => each === type).length <= 1);
  const keyOf = ({ name, kind: { type } }: Scheme): string => (isAlone(type) ? type : `${type} ${name}`);
  const schemes = new Map<string, Scheme>();
  for (const { model } of ordered)
    for (const scheme of model.schemes) if (!schemes.has(keyOf(scheme))) schemes.set(keyOf(scheme), scheme);

  const prefix = (cli === null ? null : variableName(cli.command)) ?? "API";
  const fullStartOf = ({ name, kind: { type } }: Scheme): string =>
    isAlone(type) ? "" : (variableName(name) ?? type.toUpperCase());
  const used = new Set<string>(reserved);
  for (const { kind } of schemes.values()) {
    if (isAlone(kind.type)) for (const [variable] of partsOf[kind.type]) used.add(variable);
    if (kind.type === "serviceAccount") used.add("ACCESS_TOKEN");
  }
  const rows = [...schemes].map(([key, scheme]): CredentialRow => {
    const { name, helper, kind, description } = scheme;
    const parts = partsOf[kind.type];
    const full = fullStartOf(scheme);
    const others = [...schemes.values()].filter((each) => each !== scheme);
    const taken = new Set([
      ...used,
      ...others.flatMap((each) => variablesOf(fullStartOf(each), partsOf[each.kind.type])),
    ]);
    const short = shortStart(full, parts, { prefix, taken });
    const start = short ?? (full === "" ? "" : uniqueStart(full, parts, used));
    for (const each of variablesOf(start, parts)) used.add(each);
    const helpers = editions.flatMap(({ version, model }) => {
      const own = model.schemes.find((each) => keyOf(each) === key)?.helper ?? null;
      const isOther = own === null ? model.schemes.some((each) => each.helper === helper) : own !== helper;
      return version !== null && isOther ? [[version, own] as const] : [];
    });
    const facts = { scheme: name, kind: kind.type, description, helper, helpers };
    return { ...facts, isAlone: isAlone(kind.type), start, parts: named(parts, start) };
  });
  return { prefix, rows };
}

/** Returns a name as a variable; null if it contains other characters than variables can contain. */
function variableName(name: string): string | null {
  const variable = kebabCase(name).replaceAll("-", "_").toUpperCase();
  return /^\w+$/.test(variable) ? variable : null;
}

function named(parts: Parts, start: string): CredentialRow["parts"] {
  return parts.map(([variable, key]) => ({
    variable: start === "" ? variable : parts.length === 1 ? start : `${start}_${variable}`,
    key,
  }));
}

/** The start of a scheme's variables and the variables themselves, which two schemes must not share. */
function variablesOf(start: string, parts: Parts): readonly string[] {
  const variables = named(parts, start).map(({ variable }) => variable);
  return start === "" ? variables : [start, ...variables];
}

/**
 * Returns the start of the variables without the last word of the prefix: `KEY` for `API_KEY` and the prefix `API`. Null
 * if the start doesn't repeat this word, or if another variable has the shorter name.
 */
function shortStart(
  full: string,
  parts: Parts,
  { prefix, taken }: { readonly prefix: string; readonly taken: ReadonlySet<string> },
): string | null {
  const [[own] = [""]] = parts;
  // The names of pairs, such as `USERNAME` and `PASSWORD`, are fixed.
  const name = full === "" && parts.length === 1 ? own : full;
  const word = `${prefix.slice(prefix.lastIndexOf("_") + 1)}_`;
  if (!name.startsWith(word) || name.length === word.length) return null;
  const short = name.slice(word.length);
  return variablesOf(short, parts).some((each) => taken.has(each)) ? null : short;
}

/**
 * Makes the variables of a scheme unique: the names of two schemes may differ only in characters that variables can't
 * contain, and `login` with a username has the variable of a key named `login_username`.
 */
function uniqueStart(name: string, parts: Parts, used: ReadonlySet<string>): string {
  let start = name;
  const isUsed = (): boolean => variablesOf(start, parts).some((each) => used.has(each));
  for (let count = 2; isUsed(); count += 1) start = `${name}_${count}`;
  return start;
}
