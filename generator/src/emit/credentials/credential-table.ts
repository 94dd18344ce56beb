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
  /** The start of the variables' names; empty if no version has several schemes of the kind. */
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
 * the name of the scheme. The names are the same in all versions. `editions` starts with the oldest version.
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

  const used = new Set<string>(reserved);
  for (const { kind } of schemes.values()) {
    if (isAlone(kind.type)) for (const [variable] of partsOf[kind.type]) used.add(variable);
    if (kind.type === "serviceAccount") used.add("ACCESS_TOKEN");
  }
  const rows = [...schemes].map(([key, { name, helper, kind, description }]): CredentialRow => {
    const parts = partsOf[kind.type];
    const start = isAlone(kind.type) ? "" : uniqueStart(variableName(name) ?? kind.type.toUpperCase(), parts, used);
    const helpers = editions.flatMap(({ version, model }) => {
      const own = model.schemes.find((each) => keyOf(each) === key)?.helper ?? null;
      const isOther = own === null ? model.schemes.some((each) => each.helper === helper) : own !== helper;
      return version !== null && isOther ? [[version, own] as const] : [];
    });
    return { scheme: name, kind: kind.type, description, helper, helpers, start, parts: named(parts, start) };
  });
  return { prefix: (cli === null ? null : variableName(cli.command)) ?? "API", rows };
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

/**
 * Makes the variables of a scheme unique: the names of two schemes may differ only in characters that variables can't
 * contain, and `login` with a username has the variable of a key named `login_username`.
 */
function uniqueStart(name: string, parts: Parts, used: Set<string>): string {
  let start = name;
  const variables = (): readonly string[] => [start, ...named(parts, start).map(({ variable }) => variable)];
  for (let count = 2; variables().some((each) => used.has(each)); count += 1) start = `${name}_${count}`;
  for (const each of variables()) used.add(each);
  return start;
}
