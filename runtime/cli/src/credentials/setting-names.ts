import type { CommandIndex } from "../table/command-table.js";
import { isPublicPart } from "./is-public-part.js";

/** A key of a profile. */
export interface SettingName {
  readonly key: string;
  readonly isSecret: boolean;
  /** The environment variable with the same meaning, without the prefix; null if there is none. */
  readonly variable: string | null;
}

/** Returns the keys that a profile can have: the parts of credentials, such as `privateKey`, and settings. */
export function settingNames({ credentials }: CommandIndex): readonly SettingName[] {
  const parts = credentials.flatMap((credential) =>
    credential.parts.map(({ variable, key }) => ({
      key: variable.toLowerCase().replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase()),
      isSecret: !isPublicPart(key),
      variable,
    })),
  );
  return [
    ...parts,
    { key: "server", isSecret: false, variable: "SERVER" },
    ...["version", "output", "timeout", "retry"].map((key) => ({ key, isSecret: false, variable: null })),
  ];
}
