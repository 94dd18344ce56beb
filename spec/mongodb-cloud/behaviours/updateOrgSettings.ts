import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { orgSettings, settingsOf } from "../organizations.js";

/** An empty security contact takes it away, an empty operations contact is refused, and a null timeout is the default again. */
export const updateOrgSettings: Behaviour<"updateOrgSettings"> = ({ path, body, state, fail, reply }) => {
  if (body.operationsContact === "") return fail("VALIDATION_ERROR", "operationsContact must not be empty");
  const { customSessionTimeouts: timeouts, securityContact: sentContact, ...sent } = body;
  const { securityContact, customSessionTimeouts, ...settings } = settingsOf(state, path.orgId);
  const contact = sentContact ?? securityContact ?? "";
  const known = { ...(customSessionTimeouts as object | undefined), ...timeouts };
  const kept = Object.fromEntries(Object.entries(known).filter((pair): pair is [string, number] => pair[1] !== null));
  const { value } = state.put(orgSettings, [path.orgId, "-"], {
    ...settings,
    ...sent,
    ...(contact === "" ? {} : { securityContact: contact }),
    ...(Object.keys(kept).length === 0 ? {} : { customSessionTimeouts: kept }),
  });
  return reply(value);
};
