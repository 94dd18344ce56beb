import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { listCode } from "./access-lists.js";
import { refuseOrgRoles } from "./roles.js";
import type { Result } from "./types.js";

const longestDescription = 250;

/** A request that does not fit its schema, and what of it does not. */
interface Misfit extends Pick<BehaviourCall, "api" | "path" | "fail"> {
  readonly operation: string | null;
  readonly violation: {
    readonly in: string;
    readonly at: string;
    readonly keyword: string;
    readonly value: string;
  };
}

/** Misfits of bodies for which the catalogue has a word of its own. */
export function explain(misfit: Misfit): Result | null {
  const { in: place, at, keyword, value } = misfit.violation;
  if (place !== "body") return null;
  if (/^\/\d+\/(ipAddress|cidrBlock)$/.test(at)) {
    if (keyword === "pattern") return misfit.fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", value);
    if (keyword === "required") return misfit.fail("MISSING_ONE_OF_ATTRIBUTES", "cidrBlock", "ipAddress");
  }
  if (/^\/\d+$/.test(at) && keyword === "oneOf" && /(AccessList|Whitelist)/.test(misfit.operation ?? ""))
    return misfit.fail(listCode(misfit.api, "BAD_ACCESS_LIST_ADD_REQUEST"));
  if (!/ApiKey(Roles)?$/.test(misfit.operation ?? "")) return null;
  return ofApiKeys[`${at.replace(/\d+$/, "*")} ${keyword}`]?.(misfit) ?? null;
}

/** By place and keyword. */
const ofApiKeys: Readonly<Record<string, (misfit: Misfit) => Result | null>> = {
  "/roles/* enum": ({ api, fail, path, violation }) =>
    refuseOrgRoles([violation.value], { api, fail, orgId: path["orgId"] ?? "" }),
  "/roles minItems": ({ fail }) => fail("MISSING_API_KEY_ROLES"),
  "/desc minLength": ({ fail }) => fail("INVALID_API_KEY_DESC", longestDescription),
  "/desc maxLength": ({ fail }) => fail("INVALID_API_KEY_DESC", longestDescription),
  " minProperties": ({ fail }) => fail("MISSING_ONE_OF_ATTRIBUTES", "desc", "roles"),
};
