import { entriesOf, stringMember, type Json } from "../../model/json.js";
import type { StatedIdentity } from "../infer/inference.js";

/** Reads the keys and owners that the hints for resources state, by resource. */
export function readIdentities(resources: Json | undefined): ReadonlyMap<string, StatedIdentity> {
  const pathOf = (text: string | null): readonly string[] | null => text?.split(".") ?? null;
  return new Map(
    entriesOf(resources).map(([name, hint]) => [
      name,
      { key: pathOf(stringMember(hint, "key")), owner: pathOf(stringMember(hint, "owner")) },
    ]),
  );
}
