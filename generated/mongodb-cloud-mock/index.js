// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { createMockOf } from "@almanac/mock/codegen/v1";
import { api as atlas } from "./tables/atlas.js";
import { api as atlasV1 } from "./tables/atlas-v1.js";
import { api as cloudManager } from "./tables/cloud-manager.js";
import { host } from "./tables/host.js";
import { addGroupApiKey } from "./code/behaviours/addGroupApiKey.js";
import { addGroupUserRole } from "./code/behaviours/addGroupUserRole.js";
import { addGroupUsers } from "./code/behaviours/addGroupUsers.js";
import { createGroup } from "./code/behaviours/createGroup.js";
import { createGroupAccessListEntry } from "./code/behaviours/createGroupAccessListEntry.js";
import { createGroupApiKey } from "./code/behaviours/createGroupApiKey.js";
import { createGroupServiceAccount } from "./code/behaviours/createGroupServiceAccount.js";
import { createGroupServiceAccountAccessList } from "./code/behaviours/createGroupServiceAccountAccessList.js";
import { createGroupServiceAccountSecret } from "./code/behaviours/createGroupServiceAccountSecret.js";
import { createOrg } from "./code/behaviours/createOrg.js";
import { createOrgApiKey } from "./code/behaviours/createOrgApiKey.js";
import { createOrgApiKeyAccessListEntry } from "./code/behaviours/createOrgApiKeyAccessListEntry.js";
import { createOrgApiKeyWhitelistEntry } from "./code/behaviours/createOrgApiKeyWhitelistEntry.js";
import { createOrgServiceAccount } from "./code/behaviours/createOrgServiceAccount.js";
import { createOrgServiceAccountAccessList } from "./code/behaviours/createOrgServiceAccountAccessList.js";
import { createOrgServiceAccountSecret } from "./code/behaviours/createOrgServiceAccountSecret.js";
import { deleteGroup } from "./code/behaviours/deleteGroup.js";
import { deleteGroupAccessListEntry } from "./code/behaviours/deleteGroupAccessListEntry.js";
import { deleteGroupServiceAccount } from "./code/behaviours/deleteGroupServiceAccount.js";
import { deleteGroupServiceAccountAccessListEntry } from "./code/behaviours/deleteGroupServiceAccountAccessListEntry.js";
import { deleteGroupServiceAccountSecret } from "./code/behaviours/deleteGroupServiceAccountSecret.js";
import { deleteOrg } from "./code/behaviours/deleteOrg.js";
import { deleteOrgApiKeyAccessListEntry } from "./code/behaviours/deleteOrgApiKeyAccessListEntry.js";
import { deleteOrgApiKeyWhitelistEntry } from "./code/behaviours/deleteOrgApiKeyWhitelistEntry.js";
import { deleteOrgServiceAccount } from "./code/behaviours/deleteOrgServiceAccount.js";
import { deleteOrgServiceAccountAccessListEntry } from "./code/behaviours/deleteOrgServiceAccountAccessListEntry.js";
import { deleteOrgServiceAccountSecret } from "./code/behaviours/deleteOrgServiceAccountSecret.js";
import { getGroup } from "./code/behaviours/getGroup.js";
import { getGroupAccessListEntry } from "./code/behaviours/getGroupAccessListEntry.js";
import { getGroupAccessListStatus } from "./code/behaviours/getGroupAccessListStatus.js";
import { getGroupByName } from "./code/behaviours/getGroupByName.js";
import { getGroupServiceAccount } from "./code/behaviours/getGroupServiceAccount.js";
import { getGroupUser } from "./code/behaviours/getGroupUser.js";
import { getIpInfo } from "./code/behaviours/getIpInfo.js";
import { getOrg } from "./code/behaviours/getOrg.js";
import { getOrgApiKeyAccessListEntry } from "./code/behaviours/getOrgApiKeyAccessListEntry.js";
import { getOrgApiKeyWhitelistEntry } from "./code/behaviours/getOrgApiKeyWhitelistEntry.js";
import { getOrgGroups } from "./code/behaviours/getOrgGroups.js";
import { getOrgServiceAccountGroups } from "./code/behaviours/getOrgServiceAccountGroups.js";
import { getOrgSettings } from "./code/behaviours/getOrgSettings.js";
import { getOrgUser } from "./code/behaviours/getOrgUser.js";
import { getSystemStatus } from "./code/behaviours/getSystemStatus.js";
import { inviteGroupServiceAccount } from "./code/behaviours/inviteGroupServiceAccount.js";
import { listGroupAccessListEntries } from "./code/behaviours/listGroupAccessListEntries.js";
import { listGroupApiKeys } from "./code/behaviours/listGroupApiKeys.js";
import { listGroupServiceAccountAccessList } from "./code/behaviours/listGroupServiceAccountAccessList.js";
import { listGroupServiceAccounts } from "./code/behaviours/listGroupServiceAccounts.js";
import { listGroupUsers } from "./code/behaviours/listGroupUsers.js";
import { listGroups } from "./code/behaviours/listGroups.js";
import { listOrgApiKeyAccessListEntries } from "./code/behaviours/listOrgApiKeyAccessListEntries.js";
import { listOrgApiKeyWhitelistEntries } from "./code/behaviours/listOrgApiKeyWhitelistEntries.js";
import { listOrgServiceAccountAccessList } from "./code/behaviours/listOrgServiceAccountAccessList.js";
import { listOrgUsers } from "./code/behaviours/listOrgUsers.js";
import { listOrgs } from "./code/behaviours/listOrgs.js";
import { removeGroupApiKey } from "./code/behaviours/removeGroupApiKey.js";
import { removeGroupUser } from "./code/behaviours/removeGroupUser.js";
import { removeGroupUserRole } from "./code/behaviours/removeGroupUserRole.js";
import { updateGroup } from "./code/behaviours/updateGroup.js";
import { updateGroupApiKeyRoles } from "./code/behaviours/updateGroupApiKeyRoles.js";
import { updateGroupServiceAccount } from "./code/behaviours/updateGroupServiceAccount.js";
import { updateOrgApiKey } from "./code/behaviours/updateOrgApiKey.js";
import { updateOrgServiceAccount } from "./code/behaviours/updateOrgServiceAccount.js";
import { updateOrgSettings } from "./code/behaviours/updateOrgSettings.js";
import * as policy from "./code/policy.js";

const tables = {
  ...host,
  apis: [
    atlas,
    atlasV1,
    cloudManager,
  ],
};

const behaviours = {
  addGroupApiKey,
  addGroupUserRole,
  addGroupUsers,
  createGroup,
  createGroupAccessListEntry,
  createGroupApiKey,
  createGroupServiceAccount,
  createGroupServiceAccountAccessList,
  createGroupServiceAccountSecret,
  createOrg,
  createOrgApiKey,
  createOrgApiKeyAccessListEntry,
  createOrgApiKeyWhitelistEntry,
  createOrgServiceAccount,
  createOrgServiceAccountAccessList,
  createOrgServiceAccountSecret,
  deleteGroup,
  deleteGroupAccessListEntry,
  deleteGroupServiceAccount,
  deleteGroupServiceAccountAccessListEntry,
  deleteGroupServiceAccountSecret,
  deleteOrg,
  deleteOrgApiKeyAccessListEntry,
  deleteOrgApiKeyWhitelistEntry,
  deleteOrgServiceAccount,
  deleteOrgServiceAccountAccessListEntry,
  deleteOrgServiceAccountSecret,
  getGroup,
  getGroupAccessListEntry,
  getGroupAccessListStatus,
  getGroupByName,
  getGroupServiceAccount,
  getGroupUser,
  getIpInfo,
  getOrg,
  getOrgApiKeyAccessListEntry,
  getOrgApiKeyWhitelistEntry,
  getOrgGroups,
  getOrgServiceAccountGroups,
  getOrgSettings,
  getOrgUser,
  getSystemStatus,
  inviteGroupServiceAccount,
  listGroupAccessListEntries,
  listGroupApiKeys,
  listGroupServiceAccountAccessList,
  listGroupServiceAccounts,
  listGroupUsers,
  listGroups,
  listOrgApiKeyAccessListEntries,
  listOrgApiKeyWhitelistEntries,
  listOrgServiceAccountAccessList,
  listOrgUsers,
  listOrgs,
  removeGroupApiKey,
  removeGroupUser,
  removeGroupUserRole,
  updateGroup,
  updateGroupApiKeyRoles,
  updateGroupServiceAccount,
  updateOrgApiKey,
  updateOrgServiceAccount,
  updateOrgSettings,
};

export function createMock(options) {
  return createMockOf(tables, behaviours, options, policy);
}
