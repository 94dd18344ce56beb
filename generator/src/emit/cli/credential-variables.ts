import { kebabCase } from "../../analyze/names/words.js";
import type { Scheme } from "../../model/model.js";

/** The parts of each kind of credential: the names of variables, and the keys that the credential's function expects. */
const partsOf: Readonly<Record<Scheme["kind"]["type"], readonly (readonly [variable: string, key: string])[]>> = {
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

/**
 * Returns the credentials of an API. Each has the names of its environment variables, without the prefix, as
 * `fromEnvironment` expects them. If the API has several schemes of a kind, the names of the variables start with the
 * scheme's name.
 */
export function credentialVariables(schemes: readonly Scheme[]): readonly object[] {
  const isAlone = (type: Scheme["kind"]["type"]): boolean =>
    schemes.filter(({ kind }) => kind.type === type).length === 1;
  const used = new Set(["SERVER", "PROFILE", "VERSION", "OUTPUT", "TIMEOUT", "RETRY"]);
  for (const { kind } of schemes)
    if (isAlone(kind.type)) for (const [variable] of partsOf[kind.type]) used.add(variable);
  return schemes.map((scheme) => {
    const { name, helper, kind, description } = scheme;
    const parts = partsOf[kind.type];
    const own = kebabCase(name).replaceAll("-", "_").toUpperCase();
    const start = isAlone(kind.type)
      ? ""
      : uniqueStart(own === "" || !/^\w+$/.test(own) ? kind.type.toUpperCase() : own, used);
    return {
      scheme: name,
      helper,
      kind: kind.type,
      description,
      parts: parts.map(([variable, key]) => ({
        variable: start === "" ? variable : parts.length === 1 ? start : `${start}_${variable}`,
        key,
      })),
    };
  });
}

/** Makes a variable name unique: two scheme names may differ only in characters that variable names can't contain. */
function uniqueStart(name: string, used: Set<string>): string {
  let unique = name;
  for (let count = 2; used.has(unique); count += 1) unique = `${name}_${count}`;
  used.add(unique);
  return unique;
}
