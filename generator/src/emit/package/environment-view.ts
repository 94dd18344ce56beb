import type { Scheme } from "../../model/model.js";
import { credentialRow } from "../credentials/credential-row.js";
import type { CredentialTable } from "../credentials/credential-table.js";

interface EnvironmentView {
  readonly isSeveral: boolean;
  /** The prefix to pass to `fromEnvironment`. */
  readonly prefix: string;
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

/**
 * Returns how the README's sample reads the credentials of a call from environment variables, in a list of one. The list
 * is empty if there are no credentials, or if `fromEnvironment` can't read them at once.
 */
export function environmentView(schemes: readonly Scheme[], table: CredentialTable): readonly EnvironmentView[] {
  const entries = schemes.map((scheme) => ({ helper: scheme.helper, row: credentialRow(scheme, table) }));
  const [first] = entries;
  if (first === undefined) return [];
  const isNamedPair = ({ row }: (typeof entries)[number]): boolean => row.start !== "" && row.parts.length > 1;
  if (entries.length > 1 && entries.some(isNamedPair)) return [];
  const isSecret = ({ row }: (typeof entries)[number]): boolean => row.start !== "" && row.parts.length === 1;
  const viewsOf = (chosen: readonly { readonly key: string; readonly helper: string }[]): readonly MakerView[] =>
    chosen.map(({ key, helper }, index) => ({ key, helper, isShorthand: key === helper, hasComma: index > 0 }));
  const kinds = entries.filter((each) => !isSecret(each)).map(({ helper, row }) => ({ key: row.kind, helper }));
  const secrets = entries.filter(isSecret).map(({ helper, row }) => ({ key: row.start, helper }));
  return [
    {
      isSeveral: entries.length > 1,
      prefix: isNamedPair(first) ? `${table.prefix}_${first.row.start}` : table.prefix,
      variables: entries
        .flatMap(({ row }) => row.parts)
        .map(({ variable }, index) => ({ name: `${table.prefix}_${variable}`, hasComma: index > 0 })),
      makers: viewsOf(kinds),
      secrets: viewsOf(secrets),
      hasSecrets: secrets.length > 0,
      hasBoth: secrets.length > 0 && kinds.length > 0,
    },
  ];
}
