import type { Scheme } from "../../model/model.js";
import type { CredentialRow, CredentialTable } from "./credential-table.js";

/** Returns the variables of a scheme of any version. */
export function credentialRow({ name, kind }: Scheme, { rows }: CredentialTable): CredentialRow {
  const row = rows.find((each) => each.kind === kind.type && (each.isAlone || each.scheme === name));
  if (row === undefined) throw new Error(`The scheme ${name} has no variables.`);
  return row;
}
