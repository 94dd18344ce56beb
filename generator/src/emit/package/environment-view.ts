import { kebabCase } from "../../analyze/names/words.js";
import type { Scheme } from "../../model/model.js";

interface EnvironmentView {
  readonly isSeveral: boolean;
  readonly variables: readonly { readonly name: string; readonly hasComma: boolean }[];
  /** The entries of `fromEnvironment` whose keys are kinds of credentials: `{ basic }`. */
  readonly makers: readonly MakerView[];
  /** The entries in `secrets`. Their keys are the names of variables, without the prefix. */
  readonly secrets: readonly MakerView[];
  readonly hasSecrets: boolean;
  readonly hasBoth: boolean;
}

interface MakerView {
  readonly key: string;
  readonly helper: string;
  /** Whether the function has the name of the key, so that `{ digest }` is enough. */
  readonly isShorthand: boolean;
  readonly hasComma: boolean;
}

const prefix = "API";

/** The variables that `fromEnvironment` reads for each kind of credential, without the prefix. */
const variablesOf: Readonly<Partial<Record<Scheme["kind"]["type"], readonly string[]>>> = {
  digest: ["PUBLIC_KEY", "PRIVATE_KEY"],
  serviceAccount: ["CLIENT_ID", "CLIENT_SECRET"],
  basic: ["USERNAME", "PASSWORD"],
  bearer: ["TOKEN"],
};

/**
 * Returns how the README's sample reads the credentials of a call from environment variables, in a list of one. The list
 * is empty if there are no credentials, or if they can't be read.
 */
export function environmentView(schemes: readonly Scheme[]): readonly EnvironmentView[] {
  const isOnlyOne = ({ kind }: Scheme): boolean => schemes.filter((each) => each.kind.type === kind.type).length === 1;
  const entries = schemes.map((scheme) => {
    const { helper, name, kind } = scheme;
    const names = variablesOf[kind.type];
    if (names !== undefined && isOnlyOne(scheme)) return { key: kind.type, helper, names, isSecret: false };
    const variable = kebabCase(name).replaceAll("-", "_").toUpperCase();
    return { key: variable, helper, names: [variable], isSecret: kind.type === "apiKey" || kind.type === "bearer" };
  });
  const names = entries.flatMap((entry) => entry.names);
  const isReadable = entries.every(({ key, isSecret }) => isSecret || Object.hasOwn(variablesOf, key));
  if (entries.length === 0 || !isReadable || new Set(names).size < names.length || names.includes("")) return [];
  const viewsOf = (chosen: readonly { readonly key: string; readonly helper: string }[]): readonly MakerView[] =>
    chosen.map(({ key, helper }, index) => ({ key, helper, isShorthand: key === helper, hasComma: index > 0 }));
  const makers = viewsOf(entries.filter(({ isSecret }) => !isSecret));
  const secrets = viewsOf(entries.filter(({ isSecret }) => isSecret));
  return [
    {
      isSeveral: entries.length > 1,
      variables: names.map((name, index) => ({ name: `${prefix}_${name}`, hasComma: index > 0 })),
      makers,
      secrets,
      hasSecrets: secrets.length > 0,
      hasBoth: secrets.length > 0 && makers.length > 0,
    },
  ];
}
