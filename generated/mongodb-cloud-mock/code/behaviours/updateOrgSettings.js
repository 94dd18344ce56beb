import { orgSettings, settingsOf } from "../organizations.js";
/**
 * Updates the settings of an organization. An empty `securityContact` clears the stored one, an empty
 * `operationsContact` is invalid, and a null timeout restores the default.
 */
export const updateOrgSettings = ({ path, body, state, fail, reply }) => {
    if (body.operationsContact === "")
        return fail("VALIDATION_ERROR", "operationsContact must not be empty");
    const { customSessionTimeouts: timeouts, securityContact: sentContact, ...sent } = body;
    const { securityContact, customSessionTimeouts, ...settings } = settingsOf(state, path.orgId);
    const contact = sentContact ?? securityContact ?? "";
    const merged = { ...customSessionTimeouts, ...timeouts };
    const custom = Object.fromEntries(Object.entries(merged).filter((pair) => pair[1] !== null));
    const { value } = state.put(orgSettings, [path.orgId, "-"], {
        ...settings,
        ...sent,
        ...(contact === "" ? {} : { securityContact: contact }),
        ...(Object.keys(custom).length === 0 ? {} : { customSessionTimeouts: custom }),
    });
    return reply(value);
};
