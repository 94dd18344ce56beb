import { listCode } from "./access-lists.js";
import { refuseOrgRoles } from "./roles.js";
const maxDescriptionLength = 250;
/** Returns the error catalog's specific error for a schema violation in a body; null if the catalog has none. */
export function explain(call) {
    const { in: location, at, keyword, value } = call.violation;
    if (location !== "body")
        return null;
    if (call.operation === "createGroupAccessListEntry")
        return groupEntryErrors[`${at.replace(/^\/\d+/, "/*")} ${keyword}`]?.(call) ?? null;
    if (/^\/\d+\/(ipAddress|cidrBlock)$/.test(at)) {
        if (keyword === "pattern")
            return call.fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", value);
        if (keyword === "required")
            return call.fail("MISSING_ONE_OF_ATTRIBUTES", "cidrBlock", "ipAddress");
    }
    if (/^\/\d+$/.test(at) && keyword === "oneOf" && /(AccessList|Whitelist)/.test(call.operation ?? ""))
        return call.fail(listCode(call.api, "BAD_ACCESS_LIST_ADD_REQUEST"));
    if (!/ApiKey(Roles)?$/.test(call.operation ?? ""))
        return null;
    return apiKeyErrors[`${at.replace(/\d+$/, "*")} ${keyword}`]?.(call) ?? null;
}
/** The errors for API key bodies, keyed by JSON Pointer (with `*` for an index) and keyword. */
const apiKeyErrors = {
    "/roles/* enum": ({ api, fail, path, violation }) => refuseOrgRoles([violation.value], { api, fail, orgId: path["orgId"] ?? "" }),
    "/roles minItems": ({ fail }) => fail("MISSING_API_KEY_ROLES"),
    "/desc minLength": ({ fail }) => fail("INVALID_API_KEY_DESC", maxDescriptionLength),
    "/desc maxLength": ({ fail }) => fail("INVALID_API_KEY_DESC", maxDescriptionLength),
    " minProperties": ({ fail }) => fail("MISSING_ONE_OF_ATTRIBUTES", "desc", "roles"),
};
/** The errors for entries of a project's access list, keyed as above. */
const groupEntryErrors = {
    "/*/ipAddress pattern": ({ fail, violation }) => fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", violation.value),
    "/*/cidrBlock pattern": ({ fail, violation }) => fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", violation.value),
    "/*/comment maxLength": ({ fail, violation }) => fail("INVALID_NETWORK_PERMISSION_COMMENT", violation.value),
    // Observed: an entry without an address is treated as one whose address is null.
    "/*/cidrBlock required": ({ fail }) => fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", "null"),
    "/* oneOf": ({ fail }) => fail("MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY"),
};
