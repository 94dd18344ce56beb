import { orgOf } from "./api-keys.js";
import { grantsOf } from "./roles.js";
export const orgs = "orgs";
export const orgSettings = "orgs.settings";
/** How an organization begins. What stands in no setting has no value. */
const defaults = {
    apiAccessListRequired: false,
    genAIFeaturesEnabled: true,
    maxServiceAccountSecretValidityInHours: 8760,
    multiFactorAuthRequired: false,
    operationsContact: null,
    restrictEmployeeAccess: false,
    streamsCrossGroupEnabled: false,
};
export function settingsOf(state, orgId) {
    return { ...defaults, ...state.get(orgSettings, [orgId, "-"])?.value };
}
/** Whether the caller has a role in an organization, or in one of its projects. Where nobody has to sign in, everyone has. */
export function isInOrg(orgId, { caller, state }) {
    if (caller === null)
        return true;
    return grantsOf(caller, state).some((grant) => grant.orgId === orgId || (grant.groupId !== null && orgOf(state, grant.groupId) === orgId));
}
/** Whether the caller has one of these roles in an organization; null: in any. */
export function hasOrgRole(orgId, roles, { caller, state }) {
    if (caller === null)
        return true;
    return grantsOf(caller, state).some((grant) => grant.orgId !== null && (orgId ?? grant.orgId) === grant.orgId && roles.includes(grant.roleName));
}
/** Empty where there is none. */
export function textIn(value, name) {
    const text = value[name];
    return typeof text === "string" ? text : "";
}
/** As `name` in a query asks: the beginning, in either case. */
export function isNamed({ value }, beginning) {
    return textIn(value, "name")
        .toLowerCase()
        .startsWith((beginning ?? "").toLowerCase());
}
/** Recorded: the answer to one of them links to what belongs to it; in lists there is the link to itself alone. */
export function withRelated(shown, names) {
    const href = selfOf(shown);
    const origin = new URL(href).origin;
    const related = names.map((name) => ({ href: `${href}/${name}`, rel: `${origin}/${name}` }));
    return { ...shown, links: [{ href, rel: "self" }, ...related] };
}
/** Where an object is, by its own link. */
export function selfOf(shown) {
    // The runtime links every organization and every project to itself first.
    const [self] = shown["links"];
    return self?.href ?? "";
}
