import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addApiKey, inOrg, maxPerOrg } from "../api-keys.js";

/** Creates an API key. Only this response reveals the private key. */
export const createOrgApiKey: Behaviour<"createOrgApiKey"> = (call) => {
  const { body, path, fail, reply, reveal } = call;
  const added = addApiKey(call, path.orgId, { desc: body.desc, roles: inOrg(path.orgId, body.roles) });
  return added === null ? fail("MAX_API_KEYS_PER_ORG_EXCEEDED", maxPerOrg, path.orgId) : reply(reveal(added));
};
