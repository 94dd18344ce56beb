// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /**
   * Assign an API key to a project
   *
   * Assigns roles in the project to a key of the organization.
   *
   * POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
   */
  addGroupApiKey: {
    path: {
      groupId: string;
      apiUserId: string;
    };
    query: {
    };
    body: AddGroupApiKeyBody;
  };
  /**
   * Add a role in a project to a user
   *
   * Adds one role in the project to a user who already has one.
   *
   * POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole
   */
  addGroupUserRole: {
    path: {
      groupId: string;
      userId: string;
    };
    query: {
    };
    body: AddGroupUserRoleBody;
  };
  /**
   * Add a user to a project
   *
   * Gives a user of the organization, active or invited, roles in the project. Anyone else is invited to the
   * organization and the project.
   *
   * POST /api/atlas/v2/groups/{groupId}/users
   */
  addGroupUsers: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: AddGroupUsersBody;
  };
  /**
   * Create an access token
   *
   * Exchanges the ID and secret of a service account for a token. Works from any address; access lists apply when the
   * token is used.
   *
   * POST /api/oauth/token
   */
  createAccessToken: {
    path: {
    };
    query: {
    };
    body: CreateAccessTokenBody;
  };
  /**
   * Create a project
   *
   * Creates a project in an organization.
   *
   * POST /api/atlas/v2/groups
   */
  createGroup: {
    path: {
    };
    query: {
      projectOwnerId?: ObjectId;
    };
    body: CreateGroupBody;
  };
  /**
   * Add to the access list of a project
   *
   * Adds entries; the body is an array even for one entry. An entry that already exists is replaced. The response
   * contains the whole list, not only the new entries. Requests must not be concurrent.
   *
   * POST /api/atlas/v2/groups/{groupId}/accessList
   */
  createGroupAccessListEntry: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateGroupAccessListEntryBody;
  };
  /**
   * Create an API key in a project
   *
   * Creates a key in the organization and assigns it roles in the project. The key becomes a member of the
   * organization automatically.
   *
   * POST /api/atlas/v2/groups/{groupId}/apiKeys
   */
  createGroupApiKey: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: CreateGroupApiKeyBody;
  };
  /**
   * Create a service account in a project
   *
   * Creates a service account with an initial secret. Only this response shows the secret. The account also becomes a
   * member of the organization.
   *
   * POST /api/atlas/v2/groups/{groupId}/serviceAccounts
   */
  createGroupServiceAccount: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: CreateGroupServiceAccountBody;
  };
  /**
   * Add to the access list of a service account of a project
   *
   * Adds addresses, up to 200 in total. The response contains the whole list.
   *
   * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList
   */
  createGroupServiceAccountAccessList: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateGroupServiceAccountAccessListBody;
  };
  /**
   * Create a secret for a service account of a project
   *
   * Adds a secret; an account has at most two. Only this response shows it.
   *
   * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets
   */
  createGroupServiceAccountSecret: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
    };
    body: CreateGroupServiceAccountSecretBody;
  };
  /**
   * Create an organization
   *
   * Creates an organization. The caller's own organization must be a paying one.
   *
   * POST /api/atlas/v2/orgs
   */
  createOrg: {
    path: {
    };
    query: {
    };
    body: CreateOrgBody;
  };
  /**
   * Create an API key in an organization
   *
   * Creates a key with roles in the organization. Only this response shows the full private key.
   *
   * POST /api/atlas/v2/orgs/{orgId}/apiKeys
   */
  createOrgApiKey: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: CreateOrgApiKeyBody;
  };
  /**
   * Add to the access list of an API key
   *
   * Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
   * entries.
   *
   * POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
   */
  createOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateOrgApiKeyAccessListEntryBody;
  };
  /**
   * Create a service account in an organization
   *
   * Creates a service account with an initial secret. Only this response shows the secret.
   *
   * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts
   */
  createOrgServiceAccount: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: CreateOrgServiceAccountBody;
  };
  /**
   * Add to the access list of a service account of an organization
   *
   * Adds addresses, up to 200 in total. The response contains the whole list.
   *
   * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList
   */
  createOrgServiceAccountAccessList: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateOrgServiceAccountAccessListBody;
  };
  /**
   * Create a secret for a service account of an organization
   *
   * Adds a secret; an account has at most two. Only this response shows it.
   *
   * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets
   */
  createOrgServiceAccountSecret: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
    };
    body: CreateOrgServiceAccountSecretBody;
  };
  /**
   * Delete a project
   *
   * Deletes a project.
   *
   * DELETE /api/atlas/v2/groups/{groupId}
   */
  deleteGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of a project
   *
   * Removes one entry. Existing connections from its addresses can remain open for a while.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}
   */
  deleteGroupAccessListEntry: {
    path: {
      groupId: string;
      entryValue: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove a service account from a project
   *
   * Removes a service account from the project. It stays in the organization, and its secrets stay valid.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
   */
  deleteGroupServiceAccount: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of a service account of a project
   *
   * Removes one entry. The caller's own address cannot be removed.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}
   */
  deleteGroupServiceAccountAccessListEntry: {
    path: {
      groupId: string;
      clientId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete a secret of a service account of a project
   *
   * Permanently invalidates one secret.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}
   */
  deleteGroupServiceAccountSecret: {
    path: {
      groupId: string;
      clientId: string;
      secretId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete an organization
   *
   * Deletes an organization, which must have no projects.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}
   */
  deleteOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete an API key
   *
   * Deletes a key and removes it from all projects.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
   */
  deleteOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of an API key
   *
   * Removes one entry. A key cannot remove the address that it calls from.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
   */
  deleteOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete a service account
   *
   * Deletes a service account and its secrets.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
   */
  deleteOrgServiceAccount: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of a service account of an organization
   *
   * Removes one entry. The caller's own address cannot be removed.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}
   */
  deleteOrgServiceAccountAccessListEntry: {
    path: {
      orgId: string;
      clientId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete a secret of a service account of an organization
   *
   * Permanently invalidates one secret.
   *
   * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}
   */
  deleteOrgServiceAccountSecret: {
    path: {
      orgId: string;
      clientId: string;
      secretId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a project
   *
   * Returns one project, with links to its resources.
   *
   * GET /api/atlas/v2/groups/{groupId}
   */
  getGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an entry of the access list of a project
   *
   * Returns one entry. A single address is also found by its block, and the other way round.
   *
   * GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}
   */
  getGroupAccessListEntry: {
    path: {
      groupId: string;
      entryValue: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get the status of an entry of the access list of a project
   *
   * Tells whether an entry is in effect at all cloud providers of the project's clusters.
   *
   * GET /api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status
   */
  getGroupAccessListStatus: {
    path: {
      groupId: string;
      entryValue: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a project by its name
   *
   * Returns the project with the given name.
   *
   * GET /api/atlas/v2/groups/byName/{groupName}
   */
  getGroupByName: {
    path: {
      groupName: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a service account of a project
   *
   * Returns one service account with masked secrets.
   *
   * GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
   */
  getGroupServiceAccount: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a user of a project
   *
   * Returns one user, active or invited, with the roles in this project.
   *
   * GET /api/atlas/v2/groups/{groupId}/users/{userId}
   */
  getGroupUser: {
    path: {
      groupId: string;
      userId: string;
    };
    query: {
      orgMembershipStatuses?: OrgMembershipStatus[];
    };
    body: undefined;
  };
  /**
   * Get the caller's address
   *
   * Returns the address from which the service sees the caller. Has no dated revisions.
   *
   * GET /api/private/ipinfo
   */
  getIpInfo: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an organization
   *
   * Returns one organization, with links to its resources.
   *
   * GET /api/atlas/v2/orgs/{orgId}
   */
  getOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an API key of an organization
   *
   * Returns one key with all its roles and a masked private key.
   *
   * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
   */
  getOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an entry of the access list of an API key
   *
   * Returns one entry with its usage figures.
   *
   * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
   */
  getOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * List the projects of an organization
   *
   * Lists the projects of one organization.
   *
   * GET /api/atlas/v2/orgs/{orgId}/groups
   */
  getOrgGroups: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      name?: string;
    };
    body: undefined;
  };
  /**
   * Get a service account of an organization
   *
   * Returns one service account with masked secrets.
   *
   * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
   */
  getOrgServiceAccount: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * List the projects of a service account
   *
   * Lists the projects in which a service account has roles.
   *
   * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups
   */
  getOrgServiceAccountGroups: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
    };
    body: undefined;
  };
  /**
   * Get the settings of an organization
   *
   * Returns the settings, including whether API calls must come from an address on an access list.
   *
   * GET /api/atlas/v2/orgs/{orgId}/settings
   */
  getOrgSettings: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a user of an organization
   *
   * Returns one user, active or invited, with the roles in this organization.
   *
   * GET /api/atlas/v2/orgs/{orgId}/users/{userId}
   */
  getOrgUser: {
    path: {
      orgId: string;
      userId: string;
    };
    query: {
      orgMembershipStatuses?: OrgMembershipStatus[];
    };
    body: undefined;
  };
  /**
   * Get the status of the system
   *
   * Returns the running build and the key that made the request. An inexpensive way to check credentials.
   *
   * GET /api/atlas/v2
   */
  getSystemStatus: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Assign a service account to a project
   *
   * Assigns roles in the project to a service account of the organization.
   *
   * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite
   */
  inviteGroupServiceAccount: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
    };
    body: InviteGroupServiceAccountBody;
  };
  /**
   * List the IP addresses of the control plane
   *
   * Lists the IP addresses that Atlas uses for outgoing and incoming traffic. Needs no credentials.
   *
   * GET /api/atlas/v2/unauth/controlPlaneIPAddresses
   */
  listControlPlaneIpAddresses: {
    path: {
    };
    query: {
    };
    body: undefined;
  };
  /**
   * List the access list of a project
   *
   * Lists the addresses from which clients may connect to the project's clusters. It doesn't restrict this API; API
   * keys and service accounts have access lists of their own.
   *
   * GET /api/atlas/v2/groups/{groupId}/accessList
   */
  listGroupAccessListEntries: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the API keys of a project
   *
   * Lists the keys that have a role in the project, each with all its roles.
   *
   * GET /api/atlas/v2/groups/{groupId}/apiKeys
   */
  listGroupApiKeys: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the access list of a service account of a project
   *
   * Lists the addresses from which the tokens of a service account may be used.
   *
   * GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList
   */
  listGroupServiceAccountAccessList: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the service accounts of a project
   *
   * Lists the service accounts of the project, except those managed by the service itself.
   *
   * GET /api/atlas/v2/groups/{groupId}/serviceAccounts
   */
  listGroupServiceAccounts: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeSystemManaged: boolean;
    };
    body: undefined;
  };
  /**
   * List the users of a project
   *
   * Lists active users and, from 2025-02-19, invited users too. The older revision lists only active users, has no
   * filters by name and status, and has a sunset date.
   *
   * GET /api/atlas/v2/groups/{groupId}/users
   */
  listGroupUsers: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      flattenTeams: boolean;
      includeOrgUsers: boolean;
      username?: string;
      orgMembershipStatus?: OrgMembershipStatus;
      orgMembershipStatuses?: OrgMembershipStatus[];
    };
    body: undefined;
  };
  /**
   * List projects
   *
   * Lists the projects that the caller can access.
   *
   * GET /api/atlas/v2/groups
   */
  listGroups: {
    path: {
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the access list of an API key
   *
   * Lists the addresses from which a key may be used. An empty list allows all addresses, unless the organization
   * requires an access list.
   *
   * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
   */
  listOrgApiKeyAccessListEntries: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the API keys of an organization
   *
   * Lists every key of the organization, each with its roles in the organization and in projects.
   *
   * GET /api/atlas/v2/orgs/{orgId}/apiKeys
   */
  listOrgApiKeys: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the access list of a service account of an organization
   *
   * Lists the addresses from which the tokens of a service account may be used.
   *
   * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList
   */
  listOrgServiceAccountAccessList: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the service accounts of an organization
   *
   * Lists the service accounts of the organization, except those managed by the service itself.
   *
   * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts
   */
  listOrgServiceAccounts: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeSystemManaged: boolean;
    };
    body: undefined;
  };
  /**
   * List the users of an organization
   *
   * Lists active users and, from 2025-02-19, invited users too. The older revision has no filters and has a sunset
   * date.
   *
   * GET /api/atlas/v2/orgs/{orgId}/users
   */
  listOrgUsers: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      username?: string;
      orgMembershipStatus?: OrgMembershipStatus;
      orgMembershipStatuses?: OrgMembershipStatus[];
    };
    body: undefined;
  };
  /**
   * List organizations
   *
   * Lists the organizations that the caller can access.
   *
   * GET /api/atlas/v2/orgs
   */
  listOrgs: {
    path: {
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      name?: string;
    };
    body: undefined;
  };
  /**
   * Remove an API key from a project
   *
   * Removes a key's roles in the project. The key stays in the organization.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
   */
  removeGroupApiKey: {
    path: {
      groupId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove a user from a project
   *
   * Removes the user's roles in the project; the user remains in the organization. The older revision removes only
   * active users, and has a sunset date.
   *
   * DELETE /api/atlas/v2/groups/{groupId}/users/{userId}
   */
  removeGroupUser: {
    path: {
      groupId: string;
      userId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove a role in a project from a user
   *
   * Removes one of the user's roles in the project, but not the last one.
   *
   * POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole
   */
  removeGroupUserRole: {
    path: {
      groupId: string;
      userId: string;
    };
    query: {
    };
    body: RemoveGroupUserRoleBody;
  };
  /**
   * Revoke an access token
   *
   * Revokes a token before it expires. Works from any address.
   *
   * POST /api/oauth/revoke
   */
  revokeAccessToken: {
    path: {
    };
    query: {
    };
    body: RevokeAccessTokenBody;
  };
  /**
   * Update a project
   *
   * Updates the name or the labels of a project.
   *
   * PATCH /api/atlas/v2/groups/{groupId}
   */
  updateGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: UpdateGroupBody;
  };
  /**
   * Update the roles of an API key in a project
   *
   * Replaces the roles of a key in this project only. A key that is not yet in the project is assigned to it.
   *
   * PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
   */
  updateGroupApiKeyRoles: {
    path: {
      groupId: string;
      apiUserId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: UpdateGroupApiKeyRolesBody;
  };
  /**
   * Update a service account of a project
   *
   * Updates the name, description or roles of a service account in the project.
   *
   * PATCH /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
   */
  updateGroupServiceAccount: {
    path: {
      groupId: string;
      clientId: string;
    };
    query: {
    };
    body: UpdateGroupServiceAccountBody;
  };
  /**
   * Rename an organization
   *
   * Renames an organization.
   *
   * PATCH /api/atlas/v2/orgs/{orgId}
   */
  updateOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: UpdateOrgBody;
  };
  /**
   * Update an API key of an organization
   *
   * Updates the description of a key, its roles in the organization, or both.
   *
   * PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
   */
  updateOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: UpdateOrgApiKeyBody;
  };
  /**
   * Update a service account of an organization
   *
   * Updates the name, description or roles of a service account in the organization.
   *
   * PATCH /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
   */
  updateOrgServiceAccount: {
    path: {
      orgId: string;
      clientId: string;
    };
    query: {
    };
    body: UpdateOrgServiceAccountBody;
  };
  /**
   * Update the settings of an organization
   *
   * Updates the settings that the body contains.
   *
   * PATCH /api/atlas/v2/orgs/{orgId}/settings
   */
  updateOrgSettings: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: UpdateOrgSettingsBody;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  AccessListItemView: AccessListItemView;
  AddOrRemoveGroupRole: AddOrRemoveGroupRole;
  ApiError: ApiError;
  ApiKey: ApiKey;
  ApiKeyUserDetails: ApiKeyUserDetails;
  AtlasOrganization: AtlasOrganization;
  BadRequestDetail: BadRequestDetail;
  CidrBlock: CidrBlock;
  ClientId: ClientId;
  CloudAccessRoleAssignment: CloudAccessRoleAssignment;
  CloudAppUser: CloudAppUser;
  CloudProviderIPAddresses: CloudProviderIPAddresses;
  ControlPlaneIPAddresses: ControlPlaneIPAddresses;
  Country: Country;
  CreateAtlasOrganizationApiKey: CreateAtlasOrganizationApiKey;
  CreateAtlasProjectApiKey: CreateAtlasProjectApiKey;
  CreateGroupRequest: CreateGroupRequest;
  CreateOrganizationRequest: CreateOrganizationRequest;
  CreateOrganizationResponse: CreateOrganizationResponse;
  CustomSessionTimeouts: CustomSessionTimeouts;
  ErrorCode: ErrorCode;
  FieldViolation: FieldViolation;
  Gateway: Gateway;
  GatewayIpAddresses: GatewayIpAddresses;
  GrantableOrgRole: GrantableOrgRole;
  Group: Group;
  GroupActiveUserResponse: GroupActiveUserResponse;
  GroupName: GroupName;
  GroupPendingUserResponse: GroupPendingUserResponse;
  GroupRole: GroupRole;
  GroupRoleAssignment: GroupRoleAssignment;
  GroupServiceAccount: GroupServiceAccount;
  GroupServiceAccountRequest: GroupServiceAccountRequest;
  GroupServiceAccountRoleAssignment: GroupServiceAccountRoleAssignment;
  GroupServiceAccountUpdateRequest: GroupServiceAccountUpdateRequest;
  GroupUpdate: GroupUpdate;
  GroupUserRequest: GroupUserRequest;
  GroupUserResponse: GroupUserResponse;
  GroupUserRoles: GroupUserRoles;
  IpAddress: IpAddress;
  IpInfo: IpInfo;
  Link: Link;
  Links: Links;
  NetworkPermissionEntry: NetworkPermissionEntry;
  NetworkPermissionEntryRequest: NetworkPermissionEntryRequest;
  NetworkPermissionEntryStatus: NetworkPermissionEntryStatus;
  OAuthError: OAuthError;
  ObjectId: ObjectId;
  OrgActiveUserResponse: OrgActiveUserResponse;
  OrgMembershipStatus: OrgMembershipStatus;
  OrgPendingUserResponse: OrgPendingUserResponse;
  OrgRole: OrgRole;
  OrgServiceAccount: OrgServiceAccount;
  OrgServiceAccountRequest: OrgServiceAccountRequest;
  OrgServiceAccountUpdateRequest: OrgServiceAccountUpdateRequest;
  OrgUserResponse: OrgUserResponse;
  OrgUserRolesResponse: OrgUserRolesResponse;
  OrganizationName: OrganizationName;
  OrganizationSettings: OrganizationSettings;
  PaginatedApiApiUserView: PaginatedApiApiUserView;
  PaginatedApiUserAccessListResponseView: PaginatedApiUserAccessListResponseView;
  PaginatedAppUserView: PaginatedAppUserView;
  PaginatedAtlasGroupView: PaginatedAtlasGroupView;
  PaginatedGroupServiceAccounts: PaginatedGroupServiceAccounts;
  PaginatedGroupUserView: PaginatedGroupUserView;
  PaginatedNetworkAccessView: PaginatedNetworkAccessView;
  PaginatedOrgServiceAccounts: PaginatedOrgServiceAccounts;
  PaginatedOrgUserView: PaginatedOrgUserView;
  PaginatedOrganizationView: PaginatedOrganizationView;
  PaginatedServiceAccountGroup: PaginatedServiceAccountGroup;
  PaginatedServiceAccountIPAccessEntryView: PaginatedServiceAccountIPAccessEntryView;
  PublicKey: PublicKey;
  RegionIPAddresses: RegionIPAddresses;
  RegionUsageRestrictions: RegionUsageRestrictions;
  ResourceTag: ResourceTag;
  RoleName: RoleName;
  SecurityGroup: SecurityGroup;
  ServiceAccountGroup: ServiceAccountGroup;
  ServiceAccountIPAccessListEntry: ServiceAccountIPAccessListEntry;
  ServiceAccountIPAccessListRequest: ServiceAccountIPAccessListRequest;
  ServiceAccountSecret: ServiceAccountSecret;
  ServiceAccountSecretRequest: ServiceAccountSecretRequest;
  SkipDefaultAlertsSettings: SkipDefaultAlertsSettings;
  SystemStatus: SystemStatus;
  TeamIds: TeamIds;
  TokenRequest: TokenRequest;
  TokenResponse: TokenResponse;
  TotalCount: TotalCount;
  UpdateAtlasOrganizationApiKey: UpdateAtlasOrganizationApiKey;
  UpdateAtlasProjectApiKey: UpdateAtlasProjectApiKey;
  UpdateOrganizationRequest: UpdateOrganizationRequest;
  UserAccessListRequest: UserAccessListRequest;
  UserAccessListResponse: UserAccessListResponse;
  WithDefaultAlertsSettings: WithDefaultAlertsSettings;
}

/** One address or block of addresses on an access list. */
export interface AccessListItemView {
  /** The entry in CIDR notation. */
  cidrBlock?: CidrBlock | null;
  /** The entry as a single address. */
  ipAddress: IpAddress | null;
}

export type AddGroupApiKeyBody = UserAccessRoleAssignmentInput[];

export type AddGroupUserRoleBody = AddOrRemoveGroupRole;

export type AddGroupUsersBody = GroupUserRequest;

/** A role in a project. */
export interface AddOrRemoveGroupRole {
  groupRole: GroupRole;
}

/** An error, in the form shared by all operations. */
export interface ApiError {
  /** Invalid fields; absent unless the request body is invalid. */
  badRequestDetail?: BadRequestDetail | null;
  /** Human-readable description of the error. */
  detail?: string | null;
  /**
   * The HTTP status code.
   *
   * Format: int32
   */
  error: number;
  errorCode: ErrorCode;
  /** Values inserted into `detail`, in order. */
  parameters?: (string | number)[] | null;
  /** Reason phrase of the HTTP status. */
  reason?: string | null;
}

/** The API key in the system status. */
export interface ApiKey {
  /** Addresses from which the key may be used; empty if all addresses are allowed. */
  accessList: AccessListItemView[];
  /** Identifier of the key. */
  id: ObjectId;
  publicKey: PublicKey;
  /** Roles of the key, in no fixed order. */
  roles: CloudAccessRoleAssignment[];
}

/** A programmatic API key with all its roles in the organization and its projects. */
export interface ApiKeyUserDetails {
  /**
   * Purpose of the key, as described by its creator.
   *
   * Length: 1 to 250
   */
  desc: string;
  /** Identifier of the key; `apiUserId` in paths. */
  id: ObjectId;
  links: Links;
  /**
   * The private key. Only the response that creates the key shows it in full, as a version 4 UUID; all other responses
   * mask everything except its last twelve digits.
   *
   * Pattern: ^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|\*{8}-\*{4}-\*{4}-[0-9a-f]{12})$
   */
  privateKey: string;
  publicKey: PublicKey;
  /** Roles of the key. The order changes from call to call. */
  roles: CloudAccessRoleAssignment[];
}

/** An organization. */
export interface AtlasOrganization {
  /** Identifier of the organization. */
  id: ObjectId;
  /** Whether the organization has been deleted. */
  isDeleted?: boolean;
  links: Links;
  name: OrganizationName;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** The invalid fields of the request. */
export interface BadRequestDetail {
  /** The violations, in no particular order. */
  fields?: FieldViolation[];
}

/**
 * Block of IPv4 or IPv6 addresses in CIDR notation.
 *
 * Pattern: ^((([0-9]{1,3}\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$
 */
export type CidrBlock = string;

/**
 * Identifier of a service account; the user name of token requests.
 *
 * Pattern: ^mdb_sa_id_[a-fA-F\d]{24}$
 */
export type ClientId = string;

/** One role in one organization or in one project. */
export type CloudAccessRoleAssignment = {
  /** Project in which the role applies. */
  groupId?: ObjectId;
  /** Organization in which the role applies. */
  orgId?: ObjectId;
  roleName: RoleName;
} & ({
  orgId: ObjectId;
} | {
  groupId: ObjectId;
});

/** A user, as of revision 2023-01-01. */
export interface CloudAppUser {
  country: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * Email address of the user. Use `username` instead.
   *
   * Format: email
   *
   * @deprecated
   */
  emailAddress: string;
  /** Given name. */
  firstName: string;
  /** Identifier of the user. */
  id?: ObjectId;
  /**
   * When the user last signed in, in UTC.
   *
   * Format: date-time
   */
  lastAuth?: string;
  /** Family name. */
  lastName: string;
  links?: Links;
  /** Telephone number; absent if the user has none. */
  mobileNumber?: string;
  /** Roles of the user in organizations and projects. */
  roles: CloudAccessRoleAssignment[];
  teamIds?: TeamIds;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/** Addresses by cloud provider. */
export interface CloudProviderIPAddresses {
  /** Addresses in Amazon Web Services. */
  aws?: RegionIPAddresses;
  /** Addresses in Microsoft Azure. */
  azure?: RegionIPAddresses;
  /** Addresses in Google Cloud. */
  gcp?: RegionIPAddresses;
}

/** IP addresses of the Atlas control plane, for use in firewall rules. */
export interface ControlPlaneIPAddresses {
  /**
   * Addresses of services that have their own.
   *
   * Items: at most 25
   */
  gateways?: Gateway[];
  /** Addresses for incoming traffic to the control plane. */
  inbound?: CloudProviderIPAddresses;
  /** Source addresses of outgoing traffic from the control plane. */
  outbound?: CloudProviderIPAddresses;
}

/**
 * Country of the user, as a two-letter code (ISO 3166-1 alpha-2).
 *
 * Pattern: ^([A-Z]{2})$
 */
export type Country = string;

export type CreateAccessTokenBody = TokenRequest;

/** An API key to create in an organization. */
export interface CreateAtlasOrganizationApiKey {
  /**
   * Purpose of the key.
   *
   * Length: 1 to 250
   */
  desc: string;
  /**
   * Roles of the key in the organization.
   *
   * Items: 1 or more
   */
  roles: GrantableOrgRole[];
}

/** An API key to create in the organization of a project and to assign to the project. */
export interface CreateAtlasProjectApiKey {
  /**
   * Purpose of the key.
   *
   * Length: 1 to 250
   */
  desc: string;
  /**
   * Roles of the key in the project. May include organization roles.
   *
   * Items: 1 or more
   */
  roles: RoleName[];
}

export type CreateGroupAccessListEntryBody = NetworkPermissionEntryRequest[];

export type CreateGroupApiKeyBody = CreateAtlasProjectApiKey;

export type CreateGroupBody = CreateGroupRequest;

/** A project to create. */
export interface CreateGroupRequest {
  name: GroupName;
  /** Organization that will own the project. */
  orgId: ObjectId;
  regionUsageRestrictions?: RegionUsageRestrictions;
  /** Labels of the project. */
  tags?: ResourceTag[];
  withDefaultAlertsSettings?: WithDefaultAlertsSettings;
}

/** Items: at most 200 */
export type CreateGroupServiceAccountAccessListBody = ServiceAccountIPAccessListRequest[];

export type CreateGroupServiceAccountBody = GroupServiceAccountRequest;

export type CreateGroupServiceAccountSecretBody = ServiceAccountSecretRequest;

export type CreateOrgApiKeyAccessListEntryBody = UserAccessListRequest[];

export type CreateOrgApiKeyBody = CreateAtlasOrganizationApiKey;

export type CreateOrgBody = CreateOrganizationRequest;

/** Items: at most 200 */
export type CreateOrgServiceAccountAccessListBody = ServiceAccountIPAccessListRequest[];

export type CreateOrgServiceAccountBody = OrgServiceAccountRequest;

export type CreateOrgServiceAccountSecretBody = ServiceAccountSecretRequest;

/** An organization to create, optionally with an initial API key or service account. */
export type CreateOrganizationRequest = {
  /** Initial API key of the organization. Mutually exclusive with `serviceAccount`. */
  apiKey?: CreateAtlasOrganizationApiKey;
  /** Federation that the organization is linked to. */
  federationSettingsId?: ObjectId;
  name: OrganizationName;
  /** User who becomes the owner. Required if an API key makes the request. */
  orgOwnerId?: ObjectId;
  /** Initial service account of the organization. Mutually exclusive with `apiKey`. */
  serviceAccount?: OrgServiceAccountRequest;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
} & ({
  apiKey?: never;
} | {
  serviceAccount?: never;
});

/** The new organization, and the credentials that came with it. */
export interface CreateOrganizationResponse {
  /** The initial API key with its full private key. */
  apiKey?: ApiKeyUserDetails;
  /** Federation that the organization is linked to. */
  federationSettingsId?: ObjectId;
  /** User who owns the organization. */
  orgOwnerId?: ObjectId;
  organization?: AtlasOrganization;
  /** The initial service account, with its secret. */
  serviceAccount?: OrgServiceAccount;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** How long users stay signed in. Setting a field to null restores its default. */
export interface CustomSessionTimeouts {
  /**
   * Seconds until users must sign in again (12 hours by default).
   *
   * Format: int32
   * Range: 3600 to 43200
   */
  absoluteSessionTimeoutInSeconds?: number | null;
  /**
   * Seconds of inactivity after which users must sign in again.
   *
   * Format: int32
   * Range: 300 or more
   */
  idleSessionTimeoutInSeconds?: number | null;
}

/** Error code. New codes may appear; handle unknown codes by their HTTP status. */
export type ErrorCode =
  | "API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG"
  | "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG"
  | "API_KEY_REQUIRES_DESCRIPTION"
  | "API_KEY_ROLE_ASSIGNMENT_MISSING_ID"
  | "ATTRIBUTE_NEGATIVE"
  | "ATTRIBUTE_NEGATIVE_OR_ZERO"
  | "ATTRIBUTE_READ_ONLY"
  | "BAD_ACCESS_LIST_ADD_REQUEST"
  | "CANNOT_ADD_GROUP_ROLE"
  | "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST"
  | "CANNOT_ADD_ORG_ROLE"
  | "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"
  | "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION"
  | "DUPLICATE_ADDRESSES_IN_INPUT"
  | "EXPIRATION_DATE_EXCEEDS_MAX"
  | "EXPIRATION_DATE_IN_PAST"
  | "INVALID_API_KEY_DESC"
  | "INVALID_ATTRIBUTE"
  | "INVALID_CIDR_BLOCK"
  | "INVALID_ENUM_VALUE"
  | "INVALID_IP_ADDRESS_OR_CIDR_NOTATION"
  | "INVALID_JSON"
  | "INVALID_JSON_ATTRIBUTE"
  | "INVALID_NETWORK_PERMISSION_COMMENT"
  | "INVALID_PATH_PARAMETER"
  | "INVALID_QUERY_PARAMETER"
  | "INVALID_ROLE_FOR_GLOBAL_KEY"
  | "INVALID_ROLE_FOR_GROUP"
  | "INVALID_ROLE_FOR_ORG"
  | "IPV6_UNSUPPORTED"
  | "MALFORMED_JSON"
  | "MAX_API_KEYS_PER_ORG_EXCEEDED"
  | "MAX_GROUPS_PER_ORG_EXCEEDED"
  | "MISSING_API_KEY_ROLES"
  | "MISSING_ATTRIBUTE"
  | "MISSING_ATTRIBUTES"
  | "MISSING_ONE_OF_ATTRIBUTES"
  | "MISSING_OR_INVALID_ATTRIBUTE"
  | "MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY"
  | "NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED"
  | "PATH_PARAM_PARSE_ERROR"
  | "PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY"
  | "RATE_LIMITED_IP"
  | "ROLE_NEEDS_GROUP_ID"
  | "ROLE_NEEDS_NO_GROUP_ID"
  | "ROLE_NEEDS_NO_ORG_ID"
  | "ROLE_NEEDS_ORG_ID"
  | "UNSUPPORTED_ROLE"
  | "VALIDATION_ERROR"
  | "API_KEY_ACCESS_LIST_ACCESS_DENIED"
  | "NOT_API_KEY_ADMIN"
  | "NOT_GROUP_USER_ADMIN"
  | "NOT_IN_GROUP"
  | "NOT_ORG_GROUP_CREATOR"
  | "NOT_ORG_OWNER"
  | "NOT_ORG_USER_ADMIN"
  | "NO_CURRENT_USER"
  | "USER_CANNOT_ACCESS_GROUP"
  | "USER_CANNOT_ACCESS_ORG"
  | "USER_UNAUTHORIZED"
  | "ACCOUNT_SUSPENDED"
  | "NO_PAYMENT_INFORMATION_FOUND"
  | "ACCESS_FORBIDDEN"
  | "API_KEY_CANNOT_CREATE_ORG"
  | "ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED"
  | "CANNOT_CHANGE_GROUP_NAME"
  | "CANNOT_DELETE_LAST_ADMIN"
  | "CANNOT_DEMOTE_LAST_ORG_OWNER"
  | "CANNOT_REMOVE_ALL_USER_ROLES"
  | "FEATURE_UNSUPPORTED"
  | "IP_ADDRESS_NOT_ON_ACCESS_LIST"
  | "MAX_PUBLIC_API_KEY_REACHED"
  | "ORG_REQUIRES_ACCESS_LIST"
  | "RESOURCE_REQUIRES_ACCESS_LIST"
  | "API_KEY_ACCESS_LIST_NOT_FOUND"
  | "API_KEY_NOT_FOUND"
  | "ATLAS_GROUP"
  | "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND"
  | "GROUP_NAME_NOT_FOUND"
  | "GROUP_NOT_FOUND"
  | "INVALID_GROUP_ID"
  | "INVALID_KEY_ID"
  | "INVALID_ORG_ID"
  | "NOT_ATLAS_GROUP"
  | "NOT_ATLAS_ORG"
  | "ORG_NOT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "USER_NOT_FOUND"
  | "USER_NOT_IN_GROUP"
  | "USER_NOT_IN_ORG"
  | "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"
  | "INVALID_VERSION_DATE"
  | "ADDRESS_ALREADY_IN_ACCESS_LIST"
  | "API_KEY_ALREADY_IN_GROUP"
  | "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK"
  | "GROUP_ALREADY_EXISTS"
  | "MULTIPLE_GROUPS"
  | "ORG_NOT_EMPTY"
  | "USER_ALREADY_EXISTS"
  | "PERSONAL_API_KEYS_DEPRECATED"
  | "VERSION_GONE"
  | "RATE_LIMITED"
  | "RATE_LIMITED_TOKEN_BUCKET"
  | "TIMEOUT_WHILE_PAGING"
  | "UNEXPECTED_ERROR"
  | (string & {});

/** One invalid field of the request body. */
export interface FieldViolation {
  /** Description of the violation. */
  description: string;
  /** Path of the field within the body. */
  field: string;
}

/** One service of the control plane that has its own addresses. */
export interface Gateway {
  ips?: GatewayIpAddresses;
  /** Name of the service. */
  name?: string;
}

/** Addresses of one service, by direction. */
export interface GatewayIpAddresses {
  inbound?: CloudProviderIPAddresses;
  outbound?: CloudProviderIPAddresses;
}

/**
 * An organization role that a request may assign. The service rejects any other value.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "ORG_STREAM_PROCESSING_ADMIN": Organization Stream Processing Admin
 * "ORG_READ_ONLY": Organization Read Only
 */
export type GrantableOrgRole =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_BILLING_READ_ONLY"
  | "ORG_STREAM_PROCESSING_ADMIN"
  | "ORG_READ_ONLY";

/** A project. Called a group in paths and ids. */
export interface Group {
  /**
   * Number of clusters in the project.
   *
   * Format: int64
   */
  clusterCount: number;
  /**
   * When the project was created, in UTC.
   *
   * Format: date-time
   */
  created: string;
  /** Identifier of the project; `groupId` in paths. */
  id: ObjectId;
  links: Links;
  name: GroupName;
  /** Organization that owns the project. */
  orgId: ObjectId;
  regionUsageRestrictions?: RegionUsageRestrictions;
  /** Labels of the project. */
  tags?: ResourceTag[];
  withDefaultAlertsSettings?: WithDefaultAlertsSettings;
}

/** A user of the project who belongs to its organization. */
export interface GroupActiveUserResponse {
  country?: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /** Given name. */
  firstName: string;
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the user last signed in, in UTC.
   *
   * Format: date-time
   */
  lastAuth?: string;
  /** Family name. */
  lastName: string;
  /** Telephone number; null if the user has none. */
  mobileNumber?: string | null;
  /** Distinguishes active users from invited users. */
  orgMembershipStatus: "ACTIVE";
  roles: GroupUserRoles;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/**
 * Name of a project.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type GroupName = string;

/** A user of the project who has been invited to its organization. */
export interface GroupPendingUserResponse {
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the invitation was sent, in UTC.
   *
   * Format: date-time
   */
  invitationCreatedAt: string;
  /**
   * When the invitation expires, in UTC; null once it has been declined.
   *
   * Format: date-time
   */
  invitationExpiresAt?: string | null;
  /**
   * User name of the person who sent the invitation.
   *
   * Format: email
   */
  inviterUsername: string;
  /** Status of the invitation. */
  orgMembershipStatus: "PENDING" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
  roles: GroupUserRoles;
  /**
   * Name that the user will sign in with.
   *
   * Format: email
   */
  username: string;
}

/**
 * A project role. New roles may appear, in requests too.
 *
 * "GROUP_OWNER": Project Owner
 * "GROUP_READ_ONLY": Project Read Only
 * "GROUP_DATA_ACCESS_ADMIN": Project Data Access Admin
 * "GROUP_DATA_ACCESS_READ_ONLY": Project Data Access Read Only
 * "GROUP_DATA_ACCESS_READ_WRITE": Project Data Access Read Write
 * "GROUP_CLUSTER_MANAGER": Project Cluster Manager
 * "GROUP_SEARCH_INDEX_EDITOR": Project Search Index Editor
 * "GROUP_STREAM_PROCESSING_OWNER": Project Stream Processing Owner
 * "GROUP_BACKUP_MANAGER": Project Backup Manager
 * "GROUP_OBSERVABILITY_VIEWER": Project Observability Viewer
 * "GROUP_DATABASE_ACCESS_ADMIN": Project Database Access Admin
 */
export type GroupRole =
  | "GROUP_OWNER"
  | "GROUP_READ_ONLY"
  | "GROUP_DATA_ACCESS_ADMIN"
  | "GROUP_DATA_ACCESS_READ_ONLY"
  | "GROUP_DATA_ACCESS_READ_WRITE"
  | "GROUP_CLUSTER_MANAGER"
  | "GROUP_SEARCH_INDEX_EDITOR"
  | "GROUP_STREAM_PROCESSING_OWNER"
  | "GROUP_BACKUP_MANAGER"
  | "GROUP_OBSERVABILITY_VIEWER"
  | "GROUP_DATABASE_ACCESS_ADMIN"
  | (string & {});

/** Roles of a user in one project. */
export interface GroupRoleAssignment {
  /** Identifier of the project. */
  groupId?: ObjectId;
  /**
   * Roles in the project.
   *
   * Items are unique
   */
  groupRoles?: GroupRole[];
}

/** A service account, seen from one of its projects. */
export interface GroupServiceAccount {
  clientId: ClientId;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /** Purpose of the account. */
  description: string;
  /** Display name. */
  name: string;
  /**
   * Roles of the account in the project.
   *
   * Items are unique
   */
  roles: GroupRole[];
  /**
   * Secrets of the account, at most two.
   *
   * Items are unique
   */
  secrets?: ServiceAccountSecret[];
}

/** A service account to create in a project. */
export interface GroupServiceAccountRequest {
  /**
   * Purpose of the account.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 250
   */
  description: string;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name: string;
  /**
   * Roles of the account in the project.
   *
   * Items: 1 or more
   */
  roles: GroupRole[];
  /**
   * Hours for which the new secret is valid. The organization's settings may lower the maximum.
   *
   * Format: int32
   * More than 0
   */
  secretExpiresAfterHours: number;
}

/** Roles to assign to a service account of the organization in a project. */
export interface GroupServiceAccountRoleAssignment {
  /**
   * Roles of the account in the project.
   *
   * Items: 1 or more
   * Items are unique
   */
  roles: GroupRole[];
}

/** Changes to a service account of a project. */
export interface GroupServiceAccountUpdateRequest {
  /**
   * Purpose of the account.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 250
   */
  description?: string | null;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name?: string | null;
  /** Roles that replace the roles in the project. */
  roles?: GroupRole[];
}

/** New name of a project, new labels, or both. */
export interface GroupUpdate {
  name?: GroupName;
  /** Labels that replace the labels of the project. */
  tags?: ResourceTag[];
  /** Whether default alerts may be created in the project. */
  withDefaultAlertsSettings?: boolean;
}

/** A user to add to a project. */
export interface GroupUserRequest {
  /**
   * Roles in the project.
   *
   * Items: 1 or more
   */
  roles: GroupUserRoles & unknown[];
  /**
   * Name that the user signs in with, or to whom the invitation is sent.
   *
   * Format: email
   */
  username: string;
}

/** An active or invited user of a project, as of revision 2025-02-19. */
export type GroupUserResponse = GroupActiveUserResponse | GroupPendingUserResponse;

/**
 * Roles of the user in the project.
 *
 * Items are unique
 */
export type GroupUserRoles = GroupRole[];

export type InviteGroupServiceAccountBody = GroupServiceAccountRoleAssignment;

/**
 * One IPv4 or IPv6 address.
 *
 * Pattern: ^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$
 */
export type IpAddress = string;

/** The address that the service sees. */
export interface IpInfo {
  /** Address of the caller. The name says IPv4; what a caller with an IPv6 address gets is unknown. */
  currentIpv4Address: string;
}

/** Link to another resource of the API. */
export interface Link {
  /** URL of the related resource. */
  href: string;
  /** Link relation: `self`, `previous`, `next`, or a URL below `https://cloud.mongodb.com/` for other relations. */
  rel: string;
}

/** Links from this object or page to other resources. */
export type Links = Link[];

/** One address, block of addresses or security group that may connect to the clusters of a project. */
export interface NetworkPermissionEntry {
  /** The entry as a security group; absent for addresses. */
  awsSecurityGroup?: SecurityGroup;
  /** The entry in CIDR notation; a single IPv4 address ends in `/32`. Absent for security groups. */
  cidrBlock?: CidrBlock;
  /**
   * Remark about the entry; absent if none was given.
   *
   * Length: at most 80
   */
  comment?: string;
  /**
   * When the entry is deleted, in UTC; absent for permanent entries.
   *
   * Format: date-time
   */
  deleteAfterDate?: string;
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The entry as a single address; absent for larger blocks and security groups. */
  ipAddress?: IpAddress;
  links: Links;
}

/** One address, block of addresses or security group that may connect to the clusters of a project. */
export type NetworkPermissionEntryRequest = {
  /** Security group to allow. Needs a peering connection. Mutually exclusive with the other two. */
  awsSecurityGroup?: SecurityGroup;
  /** Block of addresses to allow. Mutually exclusive with the other two. */
  cidrBlock?: CidrBlock;
  /**
   * Remark about the entry.
   *
   * Length: at most 80
   */
  comment?: string;
  /**
   * When the entry is deleted, in UTC: at most one week from now. An entry without it is permanent. Not available for
   * security groups.
   *
   * Format: date-time
   */
  deleteAfterDate?: string;
  /** Identifier of the project. Ignored; the path identifies the project. */
  groupId?: ObjectId;
  /** Address to allow. Mutually exclusive with the other two. */
  ipAddress?: IpAddress;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
} | {
  awsSecurityGroup: SecurityGroup;
});

/** Whether an entry is in effect. */
export interface NetworkPermissionEntryStatus {
  /** Status of the entry at the cloud providers of the project's clusters. */
  STATUS: "PENDING" | "FAILED" | "ACTIVE" | (string & {});
}

/** An error of the token endpoints, in the form of RFC 6749. */
export interface OAuthError {
  /** Error code. All codes are documented; a recorded response is known only for `invalid_client`. */
  error:
    | "access_denied"
    | "invalid_client"
    | "invalid_grant"
    | "invalid_request"
    | "rate_limited"
    | "server_error"
    | "unsupported_grant_type"
    | (string & {});
  /** Human-readable description of the error. */
  error_description?: string;
}

/**
 * Identifier of 24 lowercase hexadecimal digits.
 *
 * Pattern: ^([a-f0-9]{24})$
 * Length: 24
 */
export type ObjectId = string;

/** A user who belongs to the organization. */
export interface OrgActiveUserResponse {
  country?: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /** Given name. */
  firstName: string;
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the user last signed in, in UTC.
   *
   * Format: date-time
   */
  lastAuth?: string;
  /** Family name. */
  lastName: string;
  /** Telephone number; null if the user has none. */
  mobileNumber?: string | null;
  /** Distinguishes active users from invited users. */
  orgMembershipStatus: "ACTIVE";
  roles: OrgUserRolesResponse;
  teamIds?: TeamIds;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/** Membership status of a user in the organization. */
export type OrgMembershipStatus = "PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";

/** A user who has been invited to the organization. */
export interface OrgPendingUserResponse {
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the invitation was sent, in UTC.
   *
   * Format: date-time
   */
  invitationCreatedAt: string;
  /**
   * When the invitation expires, in UTC; null once it has been declined.
   *
   * Format: date-time
   */
  invitationExpiresAt?: string | null;
  /**
   * User name of the person who sent the invitation.
   *
   * Format: email
   */
  inviterUsername: string;
  /** Status of the invitation. */
  orgMembershipStatus: "PENDING" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
  roles: OrgUserRolesResponse;
  teamIds?: TeamIds;
  /**
   * Name that the user will sign in with.
   *
   * Format: email
   */
  username: string;
}

/**
 * An organization role in a response. New roles may appear.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "ORG_STREAM_PROCESSING_ADMIN": Organization Stream Processing Admin
 * "ORG_READ_ONLY": Organization Read Only
 */
export type OrgRole =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_BILLING_READ_ONLY"
  | "ORG_STREAM_PROCESSING_ADMIN"
  | "ORG_READ_ONLY"
  | (string & {});

/** A service account of an organization. */
export interface OrgServiceAccount {
  clientId: ClientId;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /** Purpose of the account. */
  description: string;
  /** Display name. */
  name: string;
  /**
   * Roles of the account in the organization.
   *
   * Items are unique
   */
  roles: OrgRole[];
  /**
   * Secrets of the account, at most two.
   *
   * Items are unique
   */
  secrets?: ServiceAccountSecret[];
}

/** A service account to create in an organization. */
export interface OrgServiceAccountRequest {
  /**
   * Purpose of the account.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 250
   */
  description: string;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name: string;
  /**
   * Roles of the account in the organization.
   *
   * Items: 1 or more
   */
  roles: GrantableOrgRole[];
  /**
   * Hours for which the new secret is valid. The organization's settings may lower the maximum.
   *
   * Format: int32
   * More than 0
   */
  secretExpiresAfterHours: number;
}

/** Changes to a service account of an organization. */
export interface OrgServiceAccountUpdateRequest {
  /**
   * Purpose of the account.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 250
   */
  description?: string | null;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name?: string | null;
  /** Roles that replace the roles in the organization. */
  roles?: GrantableOrgRole[];
}

/** An active or invited user, as of revision 2025-02-19. */
export type OrgUserResponse = OrgActiveUserResponse | OrgPendingUserResponse;

/** Roles of a user in the organization and in its projects. */
export interface OrgUserRolesResponse {
  /** Roles for each project. */
  groupRoleAssignments?: GroupRoleAssignment[];
  /**
   * Roles in the organization.
   *
   * Items are unique
   */
  orgRoles?: OrgRole[];
}

/**
 * Name of an organization.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type OrganizationName = string;

/** Settings of an organization. An update changes only the fields that it contains. */
export interface OrganizationSettings {
  /** Whether API calls must come from an address on an access list. */
  apiAccessListRequired?: boolean;
  customSessionTimeouts?: CustomSessionTimeouts;
  /** Whether generative AI features are enabled. Enabled by default in new organizations. */
  genAIFeaturesEnabled?: boolean;
  /**
   * Maximum validity of a new service account secret, in hours.
   *
   * Format: int32
   * Range: 8 to 8760
   */
  maxServiceAccountSecretValidityInHours?: number;
  /** Whether users must set up a second factor. */
  multiFactorAuthRequired?: boolean;
  /** Email address for infrastructure notifications. Null removes it; an empty string is rejected. */
  operationsContact?: string | null;
  /** Whether support staff need permission to access deployments. */
  restrictEmployeeAccess?: boolean;
  /** Email address for security notifications. An empty string removes it. */
  securityContact?: string;
  /** Whether stream processing may connect to clusters of other projects in the organization. */
  streamsCrossGroupEnabled?: boolean;
}

/** One page of API keys, sorted by public key. */
export interface PaginatedApiApiUserView {
  links: Links;
  results: ApiKeyUserDetails[];
  totalCount?: TotalCount;
}

/** One page of the access list of an API key. */
export interface PaginatedApiUserAccessListResponseView {
  links: Links;
  results: UserAccessListResponse[];
  totalCount?: TotalCount;
}

/** One page of users, all of them active. */
export interface PaginatedAppUserView {
  links?: Links;
  results: CloudAppUser[];
  totalCount?: TotalCount;
}

/** One page of projects. */
export interface PaginatedAtlasGroupView {
  links: Links;
  results: Group[];
  totalCount?: TotalCount;
}

/** One page of service accounts of a project. */
export interface PaginatedGroupServiceAccounts {
  links?: Links;
  results: GroupServiceAccount[];
  totalCount?: TotalCount;
}

/** One page of the users of a project. */
export interface PaginatedGroupUserView {
  links?: Links;
  results: GroupUserResponse[];
  totalCount?: TotalCount;
}

/** One page of the access list of a project. */
export interface PaginatedNetworkAccessView {
  links: Links;
  results: NetworkPermissionEntry[];
  totalCount?: TotalCount;
}

/** One page of service accounts of an organization. */
export interface PaginatedOrgServiceAccounts {
  links?: Links;
  results: OrgServiceAccount[];
  totalCount?: TotalCount;
}

/** One page of users. */
export interface PaginatedOrgUserView {
  links?: Links;
  results: OrgUserResponse[];
  totalCount?: TotalCount;
}

/** One page of organizations. */
export interface PaginatedOrganizationView {
  links: Links;
  results: AtlasOrganization[];
  totalCount?: TotalCount;
}

/** One page of the projects of a service account. */
export interface PaginatedServiceAccountGroup {
  links?: Links;
  results: ServiceAccountGroup[];
  totalCount?: TotalCount;
}

/** One page of the access list of a service account. */
export interface PaginatedServiceAccountIPAccessEntryView {
  links?: Links;
  results: ServiceAccountIPAccessListEntry[];
  totalCount?: TotalCount;
}

/**
 * Public key, used as the user name of Digest authentication.
 *
 * Pattern: ^[a-z]{8}$
 * Length: 8
 */
export type PublicKey = string;

/** Addresses by region, as named by the provider. */
export interface RegionIPAddresses {
  [key: string]: string[];
}

/**
 * Regions that the project may use. Supported by Atlas for Government only; elsewhere it is rejected and never
 * returned.
 */
export type RegionUsageRestrictions = "COMMERCIAL_FEDRAMP_REGIONS_ONLY" | "GOV_REGIONS_ONLY" | (string & {});

export type RemoveGroupUserRoleBody = AddOrRemoveGroupRole;

/** A label, which has a key and a value. */
export interface ResourceTag {
  /**
   * Key of the label, such as `environment`.
   *
   * Length: 1 to 255
   */
  key: string;
  /**
   * Value of the label, such as `production`.
   *
   * Length: 1 to 255
   */
  value: string;
}

export type RevokeAccessTokenBody = TokenRevocationRequestInput;

/**
 * An organization or project role. New roles may appear.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "ORG_STREAM_PROCESSING_ADMIN": Organization Stream Processing Admin
 * "ORG_READ_ONLY": Organization Read Only
 * "GROUP_OWNER": Project Owner
 * "GROUP_READ_ONLY": Project Read Only
 * "GROUP_DATA_ACCESS_ADMIN": Project Data Access Admin
 * "GROUP_DATA_ACCESS_READ_ONLY": Project Data Access Read Only
 * "GROUP_DATA_ACCESS_READ_WRITE": Project Data Access Read Write
 * "GROUP_CLUSTER_MANAGER": Project Cluster Manager
 * "GROUP_SEARCH_INDEX_EDITOR": Project Search Index Editor
 * "GROUP_STREAM_PROCESSING_OWNER": Project Stream Processing Owner
 * "GROUP_BACKUP_MANAGER": Project Backup Manager
 * "GROUP_OBSERVABILITY_VIEWER": Project Observability Viewer
 * "GROUP_DATABASE_ACCESS_ADMIN": Project Database Access Admin
 */
export type RoleName =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_BILLING_READ_ONLY"
  | "ORG_STREAM_PROCESSING_ADMIN"
  | "ORG_READ_ONLY"
  | "GROUP_OWNER"
  | "GROUP_READ_ONLY"
  | "GROUP_DATA_ACCESS_ADMIN"
  | "GROUP_DATA_ACCESS_READ_ONLY"
  | "GROUP_DATA_ACCESS_READ_WRITE"
  | "GROUP_CLUSTER_MANAGER"
  | "GROUP_SEARCH_INDEX_EDITOR"
  | "GROUP_STREAM_PROCESSING_OWNER"
  | "GROUP_BACKUP_MANAGER"
  | "GROUP_OBSERVABILITY_VIEWER"
  | "GROUP_DATABASE_ACCESS_ADMIN"
  | (string & {});

/**
 * Security group of Amazon Web Services, optionally preceded by the number of its account and a slash.
 *
 * Pattern: ^([0-9]*\/)?sg-[0-9a-f]*$
 */
export type SecurityGroup = string;

/** One project of a service account. */
export interface ServiceAccountGroup {
  /** Identifier of the project. */
  groupId?: ObjectId;
  /**
   * Roles of the account in the project.
   *
   * Items: at most 100
   */
  roles?: GroupRole[];
}

/** One address or block of addresses from which a service account may be used, with its use so far. */
export interface ServiceAccountIPAccessListEntry {
  /** The entry in CIDR notation. */
  cidrBlock?: CidrBlock | null;
  /**
   * When the entry was added, in UTC.
   *
   * Format: date-time
   */
  createdAt?: string;
  /** The entry as a single address. */
  ipAddress?: IpAddress | null;
  /** Address of the latest request. */
  lastUsedAddress?: string | null;
  /**
   * When the latest request came from the entry, in UTC, with a delay of some minutes.
   *
   * Format: date-time
   */
  lastUsedAt?: string | null;
  /**
   * Number of requests from this entry.
   *
   * Format: int32
   */
  requestCount?: number;
}

/** One address, or one block of addresses, to allow. */
export type ServiceAccountIPAccessListRequest = {
  /** Block of addresses to allow. Mutually exclusive with `ipAddress`. */
  cidrBlock?: CidrBlock;
  /** Address to allow. Mutually exclusive with `cidrBlock`. */
  ipAddress?: IpAddress;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
});

/** One secret of a service account. */
export interface ServiceAccountSecret {
  /**
   * Creation time of the secret, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * Expiration time of the secret, in UTC.
   *
   * Format: date-time
   */
  expiresAt: string;
  /** Identifier of the secret; `secretId` in paths. */
  id: ObjectId;
  /**
   * When a token was last requested with the secret, in UTC.
   *
   * Format: date-time
   */
  lastUsedAt?: string | null;
  /**
   * The secret with all but a few characters hidden.
   *
   * Pattern: ^mdb_sa_sk_
   */
  maskedSecretValue?: string;
  /**
   * The secret itself; present only in the response that creates it.
   *
   * Pattern: ^mdb_sa_sk_
   */
  secret?: string;
}

/** An additional secret for a service account. */
export interface ServiceAccountSecretRequest {
  /**
   * Hours for which the new secret is valid. The organization's settings may lower the maximum.
   *
   * Format: int32
   * More than 0
   */
  secretExpiresAfterHours: number;
}

/**
 * Whether to skip creating the default alerts in the organization.
 *
 * Default: false
 */
export type SkipDefaultAlertsSettings = boolean;

/** The running service, and the key that made the request. */
export interface SystemStatus {
  /** The API key that made the request; null for other credentials. */
  apiKey: ApiKey | null;
  /** Name of the product. */
  appName: "MongoDB Atlas" | (string & {});
  /**
   * Commit from which the service was built.
   *
   * Pattern: ^[a-f0-9]{40}$
   */
  build: string;
  links?: Links;
  /** Whether the service is being throttled. */
  throttling: boolean;
}

/**
 * Teams of the user.
 *
 * Items are unique
 */
export type TeamIds = ObjectId[];

/** Request for an access token with the client credentials grant. */
export interface TokenRequest {
  /** The only grant type that the service supports. */
  grant_type: "client_credentials";
}

/** An access token. There is no refresh token; request another one. */
export interface TokenResponse {
  /** The token, a JWT, to send as `Authorization: Bearer`. */
  access_token: string;
  /**
   * Seconds until the token expires; 3600 in practice.
   *
   * Format: int32
   * Range: 0 or more
   */
  expires_in: number;
  /** Always `Bearer`. */
  token_type: "Bearer";
}

/** The token to revoke. */
export interface TokenRevocationRequestInput {
  /** An access token of the same service account. */
  token: string;
  /** Type of the token. */
  token_type_hint?: "access_token" | (string & {});
}

/**
 * Estimated number of items on all pages. Absent if the request has `includeCount=false`.
 *
 * Format: int32
 * Range: 0 or more
 */
export type TotalCount = number;

/**
 * New description of an API key, new organization roles, or both.
 *
 * Properties: 1 or more
 */
export interface UpdateAtlasOrganizationApiKey {
  /**
   * Purpose of the key.
   *
   * Length: 1 to 250
   */
  desc?: string;
  /** Roles that replace the roles in the organization. Project roles stay. */
  roles?: GrantableOrgRole[];
}

/**
 * New roles of an API key in a project, a new description, or both.
 *
 * Properties: 1 or more
 */
export interface UpdateAtlasProjectApiKey {
  /**
   * Purpose of the key.
   *
   * Length: 1 to 250
   */
  desc?: string;
  /** Roles that replace the key's roles in this project. All other roles stay. */
  roles?: GroupRole[];
}

export type UpdateGroupApiKeyRolesBody = UpdateAtlasProjectApiKey;

export type UpdateGroupBody = GroupUpdate;

export type UpdateGroupServiceAccountBody = GroupServiceAccountUpdateRequest;

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

export type UpdateOrgBody = UpdateOrganizationRequest;

export type UpdateOrgServiceAccountBody = OrgServiceAccountUpdateRequest;

export type UpdateOrgSettingsBody = OrganizationSettings;

/** New name of an organization. */
export interface UpdateOrganizationRequest {
  name: OrganizationName;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** One address, or one block of addresses, to allow. */
export type UserAccessListRequest = {
  /** Block of addresses to allow. Mutually exclusive with `ipAddress`. */
  cidrBlock?: CidrBlock;
  /** Address to allow. Mutually exclusive with `cidrBlock`. */
  ipAddress?: IpAddress;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
});

/** One address or block of addresses from which an API key may be used, with usage figures. */
export interface UserAccessListResponse {
  /** The entry in CIDR notation; a single IPv4 address ends in `/32`. */
  cidrBlock: CidrBlock;
  /**
   * Number of requests from this entry.
   *
   * Format: int32
   * Range: 0 or more
   */
  count: number;
  /**
   * When the entry was added, in UTC.
   *
   * Format: date-time
   */
  created: string;
  /** The entry as a single address; absent if the entry is a larger block. */
  ipAddress?: IpAddress;
  /**
   * Time of the latest request from the entry, in UTC; absent before the first request.
   *
   * Format: date-time
   */
  lastUsed?: string;
  /** Address of the latest request; absent before the first request. */
  lastUsedAddress?: string;
  links: Links;
}

/** Roles to assign to an API key of the organization in a project. */
export interface UserAccessRoleAssignmentInput {
  /** Roles of the key in the project. */
  roles?: GroupRole[];
}

/**
 * Whether to create the default alerts in the project.
 *
 * Default: true
 */
export type WithDefaultAlertsSettings = boolean;
