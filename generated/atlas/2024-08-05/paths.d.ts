// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type {
  AccessListItemView,
  AddGroupApiKeyBody,
  ApiError,
  ApiKey,
  ApiKeyUserDetails,
  AtlasOrganization,
  BadRequestDetail,
  CidrBlock,
  ClientId,
  CloudAccessRoleAssignment,
  CloudAppUser,
  CloudProviderIPAddresses,
  ControlPlaneIPAddresses,
  Country,
  CreateAccessTokenBody,
  CreateAtlasOrganizationApiKey,
  CreateAtlasProjectApiKey,
  CreateGroupAccessListEntryBody,
  CreateGroupApiKeyBody,
  CreateGroupBody,
  CreateGroupRequest,
  CreateGroupServiceAccountAccessListBody,
  CreateGroupServiceAccountBody,
  CreateGroupServiceAccountSecretBody,
  CreateOrgApiKeyAccessListEntryBody,
  CreateOrgApiKeyBody,
  CreateOrgBody,
  CreateOrgServiceAccountAccessListBody,
  CreateOrgServiceAccountBody,
  CreateOrgServiceAccountSecretBody,
  CreateOrganizationRequest,
  CreateOrganizationResponse,
  CustomSessionTimeouts,
  ErrorCode,
  FieldViolation,
  Gateway,
  GatewayIpAddresses,
  GrantableOrgRole,
  Group,
  GroupName,
  GroupRole,
  GroupServiceAccount,
  GroupServiceAccountRequest,
  GroupServiceAccountRoleAssignment,
  GroupServiceAccountUpdateRequest,
  GroupUpdate,
  InviteGroupServiceAccountBody,
  IpAddress,
  IpInfo,
  Link,
  Links,
  NetworkPermissionEntry,
  NetworkPermissionEntryRequest,
  NetworkPermissionEntryStatus,
  OAuthError,
  ObjectId,
  OrgMembershipStatus,
  OrgRole,
  OrgServiceAccount,
  OrgServiceAccountRequest,
  OrgServiceAccountUpdateRequest,
  OrganizationName,
  OrganizationSettings,
  PaginatedApiApiUserView,
  PaginatedApiUserAccessListResponseView,
  PaginatedAppUserView,
  PaginatedAtlasGroupView,
  PaginatedGroupServiceAccounts,
  PaginatedNetworkAccessView,
  PaginatedOrgServiceAccounts,
  PaginatedOrganizationView,
  PaginatedServiceAccountGroup,
  PaginatedServiceAccountIPAccessEntryView,
  PublicKey,
  RegionIPAddresses,
  RegionUsageRestrictions,
  ResourceTag,
  RevokeAccessTokenBody,
  RoleName,
  SecurityGroup,
  ServiceAccountGroup,
  ServiceAccountIPAccessListEntry,
  ServiceAccountIPAccessListRequest,
  ServiceAccountSecret,
  ServiceAccountSecretRequest,
  SkipDefaultAlertsSettings,
  SystemStatus,
  TeamIds,
  TokenRequest,
  TokenResponse,
  TokenRevocationRequestInput,
  TotalCount,
  UpdateAtlasOrganizationApiKey,
  UpdateAtlasProjectApiKey,
  UpdateGroupApiKeyRolesBody,
  UpdateGroupBody,
  UpdateGroupServiceAccountBody,
  UpdateOrgApiKeyBody,
  UpdateOrgBody,
  UpdateOrgServiceAccountBody,
  UpdateOrgSettingsBody,
  UpdateOrganizationRequest,
  UserAccessListRequest,
  UserAccessListResponse,
  UserAccessRoleAssignmentInput,
  WithDefaultAlertsSettings,
} from "./index.js";

export interface paths {
    "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Assign an API key to a project
         *
         *     Assigns roles in the project to a key of the organization.
         */
        post: operations["addGroupApiKey"];
        /**
         * @description Remove an API key from a project
         *
         *     Removes a key's roles in the project. The key stays in the organization.
         */
        delete: operations["removeGroupApiKey"];
        options?: never;
        head?: never;
        /**
         * @description Update the roles of an API key in a project
         *
         *     Replaces the roles of a key in this project only. A key that is not yet in the project is assigned to it.
         */
        patch: operations["updateGroupApiKeyRoles"];
        trace?: never;
    };
    "/api/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Create an access token
         *
         *     Exchanges the ID and secret of a service account for a token. Works from any address; access lists apply when the
         *     token is used.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List projects
         *
         *     Lists the projects that the caller can access.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * @description Create a project
         *
         *     Creates a project in an organization.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the access list of a project
         *
         *     Lists the addresses from which clients may connect to the project's clusters. It doesn't restrict this API; API keys
         *     and service accounts have access lists of their own.
         */
        get: operations["listGroupAccessListEntries"];
        put?: never;
        /**
         * @description Add to the access list of a project
         *
         *     Adds entries; the body is an array even for one entry. An entry that already exists is replaced. The response
         *     contains the whole list, not only the new entries. Requests must not be concurrent.
         */
        post: operations["createGroupAccessListEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the API keys of a project
         *
         *     Lists the keys that have a role in the project, each with all its roles.
         */
        get: operations["listGroupApiKeys"];
        put?: never;
        /**
         * @description Create an API key in a project
         *
         *     Creates a key in the organization and assigns it roles in the project. The key becomes a member of the organization
         *     automatically.
         */
        post: operations["createGroupApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the service accounts of a project
         *
         *     Lists the service accounts of the project, except those managed by the service itself.
         */
        get: operations["listGroupServiceAccounts"];
        put?: never;
        /**
         * @description Create a service account in a project
         *
         *     Creates a service account with an initial secret. Only this response shows the secret. The account also becomes a
         *     member of the organization.
         */
        post: operations["createGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the access list of a service account of a project
         *
         *     Lists the addresses from which the tokens of a service account may be used.
         */
        get: operations["listGroupServiceAccountAccessList"];
        put?: never;
        /**
         * @description Add to the access list of a service account of a project
         *
         *     Adds addresses, up to 200 in total. The response contains the whole list.
         */
        post: operations["createGroupServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Create a secret for a service account of a project
         *
         *     Adds a secret; an account has at most two. Only this response shows it.
         */
        post: operations["createGroupServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List organizations
         *
         *     Lists the organizations that the caller can access.
         */
        get: operations["listOrgs"];
        put?: never;
        /**
         * @description Create an organization
         *
         *     Creates an organization. The caller's own organization must be a paying one.
         */
        post: operations["createOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the API keys of an organization
         *
         *     Lists every key of the organization, each with its roles in the organization and in projects.
         */
        get: operations["listOrgApiKeys"];
        put?: never;
        /**
         * @description Create an API key in an organization
         *
         *     Creates a key with roles in the organization. Only this response shows the full private key.
         */
        post: operations["createOrgApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the access list of an API key
         *
         *     Lists the addresses from which a key may be used. An empty list allows all addresses, unless the organization
         *     requires an access list.
         */
        get: operations["listOrgApiKeyAccessListEntries"];
        put?: never;
        /**
         * @description Add to the access list of an API key
         *
         *     Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
         *     entries.
         */
        post: operations["createOrgApiKeyAccessListEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the service accounts of an organization
         *
         *     Lists the service accounts of the organization, except those managed by the service itself.
         */
        get: operations["listOrgServiceAccounts"];
        put?: never;
        /**
         * @description Create a service account in an organization
         *
         *     Creates a service account with an initial secret. Only this response shows the secret.
         */
        post: operations["createOrgServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the access list of a service account of an organization
         *
         *     Lists the addresses from which the tokens of a service account may be used.
         */
        get: operations["listOrgServiceAccountAccessList"];
        put?: never;
        /**
         * @description Add to the access list of a service account of an organization
         *
         *     Adds addresses, up to 200 in total. The response contains the whole list.
         */
        post: operations["createOrgServiceAccountAccessList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Create a secret for a service account of an organization
         *
         *     Adds a secret; an account has at most two. Only this response shows it.
         */
        post: operations["createOrgServiceAccountSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get a project
         *
         *     Returns one project, with links to its resources.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * @description Delete a project
         *
         *     Deletes a project.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * @description Update a project
         *
         *     Updates the name or the labels of a project.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get an entry of the access list of a project
         *
         *     Returns one entry. A single address is also found by its block, and the other way round.
         */
        get: operations["getGroupAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * @description Remove an entry from the access list of a project
         *
         *     Removes one entry. Existing connections from its addresses can remain open for a while.
         */
        delete: operations["deleteGroupAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get a service account of a project
         *
         *     Returns one service account with masked secrets.
         */
        get: operations["getGroupServiceAccount"];
        put?: never;
        post?: never;
        /**
         * @description Remove a service account from a project
         *
         *     Removes a service account from the project. It stays in the organization, and its secrets stay valid.
         */
        delete: operations["deleteGroupServiceAccount"];
        options?: never;
        head?: never;
        /**
         * @description Update a service account of a project
         *
         *     Updates the name, description or roles of a service account in the project.
         */
        patch: operations["updateGroupServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * @description Remove an entry from the access list of a service account of a project
         *
         *     Removes one entry. The caller's own address cannot be removed.
         */
        delete: operations["deleteGroupServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * @description Delete a secret of a service account of a project
         *
         *     Permanently invalidates one secret.
         */
        delete: operations["deleteGroupServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get an organization
         *
         *     Returns one organization, with links to its resources.
         */
        get: operations["getOrg"];
        put?: never;
        post?: never;
        /**
         * @description Delete an organization
         *
         *     Deletes an organization, which must have no projects.
         */
        delete: operations["deleteOrg"];
        options?: never;
        head?: never;
        /**
         * @description Rename an organization
         *
         *     Renames an organization.
         */
        patch: operations["updateOrg"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get an API key of an organization
         *
         *     Returns one key with all its roles and a masked private key.
         */
        get: operations["getOrgApiKey"];
        put?: never;
        post?: never;
        /**
         * @description Delete an API key
         *
         *     Deletes a key and removes it from all projects.
         */
        delete: operations["deleteOrgApiKey"];
        options?: never;
        head?: never;
        /**
         * @description Update an API key of an organization
         *
         *     Updates the description of a key, its roles in the organization, or both.
         */
        patch: operations["updateOrgApiKey"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get an entry of the access list of an API key
         *
         *     Returns one entry with its usage figures.
         */
        get: operations["getOrgApiKeyAccessListEntry"];
        put?: never;
        post?: never;
        /**
         * @description Remove an entry from the access list of an API key
         *
         *     Removes one entry. A key cannot remove the address that it calls from.
         */
        delete: operations["deleteOrgApiKeyAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get a service account of an organization
         *
         *     Returns one service account with masked secrets.
         */
        get: operations["getOrgServiceAccount"];
        put?: never;
        post?: never;
        /**
         * @description Delete a service account
         *
         *     Deletes a service account and its secrets.
         */
        delete: operations["deleteOrgServiceAccount"];
        options?: never;
        head?: never;
        /**
         * @description Update a service account of an organization
         *
         *     Updates the name, description or roles of a service account in the organization.
         */
        patch: operations["updateOrgServiceAccount"];
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * @description Remove an entry from the access list of a service account of an organization
         *
         *     Removes one entry. The caller's own address cannot be removed.
         */
        delete: operations["deleteOrgServiceAccountAccessListEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * @description Delete a secret of a service account of an organization
         *
         *     Permanently invalidates one secret.
         */
        delete: operations["deleteOrgServiceAccountSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get the status of an entry of the access list of a project
         *
         *     Tells whether an entry is in effect at all cloud providers of the project's clusters.
         */
        get: operations["getGroupAccessListStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/byName/{groupName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get a project by its name
         *
         *     Returns the project with the given name.
         */
        get: operations["getGroupByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/private/ipinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get the caller's address
         *
         *     Returns the address from which the service sees the caller. Has no dated revisions.
         */
        get: operations["getIpInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the projects of an organization
         *
         *     Lists the projects of one organization.
         */
        get: operations["getOrgGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the projects of a service account
         *
         *     Lists the projects in which a service account has roles.
         */
        get: operations["getOrgServiceAccountGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get the settings of an organization
         *
         *     Returns the settings, including whether API calls must come from an address on an access list.
         */
        get: operations["getOrgSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * @description Update the settings of an organization
         *
         *     Updates the settings that the body contains.
         */
        patch: operations["updateOrgSettings"];
        trace?: never;
    };
    "/api/atlas/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Get the status of the system
         *
         *     Returns the running build and the key that made the request. An inexpensive way to check credentials.
         */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Assign a service account to a project
         *
         *     Assigns roles in the project to a service account of the organization.
         */
        post: operations["inviteGroupServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/unauth/controlPlaneIPAddresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the IP addresses of the control plane
         *
         *     Lists the IP addresses that Atlas uses for outgoing and incoming traffic. Needs no credentials.
         */
        get: operations["listControlPlaneIpAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @deprecated
         * @description List the users of a project
         *
         *     Lists active users and, from 2025-02-19, invited users too. The older revision lists only active users, has no
         *     filters by name and status, and has a sunset date.
         */
        get: operations["listGroupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/orgs/{orgId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @deprecated
         * @description List the users of an organization
         *
         *     Lists active users and, from 2025-02-19, invited users too. The older revision has no filters and has a sunset date.
         */
        get: operations["listOrgUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v2/groups/{groupId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * @deprecated
         * @description Remove a user from a project
         *
         *     Removes the user's roles in the project; the user remains in the organization. The older revision removes only
         *     active users, and has a sunset date.
         */
        delete: operations["removeGroupUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Revoke an access token
         *
         *     Revokes a token before it expires. Works from any address.
         */
        post: operations["revokeAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessListItemView: AccessListItemView;
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
        GroupName: GroupName;
        GroupRole: GroupRole;
        GroupServiceAccount: GroupServiceAccount;
        GroupServiceAccountRequest: GroupServiceAccountRequest;
        GroupServiceAccountRoleAssignment: GroupServiceAccountRoleAssignment;
        GroupServiceAccountUpdateRequest: GroupServiceAccountUpdateRequest;
        GroupUpdate: GroupUpdate;
        IpAddress: IpAddress;
        IpInfo: IpInfo;
        Link: Link;
        Links: Links;
        NetworkPermissionEntry: NetworkPermissionEntry;
        NetworkPermissionEntryRequest: NetworkPermissionEntryRequest;
        NetworkPermissionEntryStatus: NetworkPermissionEntryStatus;
        OAuthError: OAuthError;
        ObjectId: ObjectId;
        OrgMembershipStatus: OrgMembershipStatus;
        OrgRole: OrgRole;
        OrgServiceAccount: OrgServiceAccount;
        OrgServiceAccountRequest: OrgServiceAccountRequest;
        OrgServiceAccountUpdateRequest: OrgServiceAccountUpdateRequest;
        OrganizationName: OrganizationName;
        OrganizationSettings: OrganizationSettings;
        PaginatedApiApiUserView: PaginatedApiApiUserView;
        PaginatedApiUserAccessListResponseView: PaginatedApiUserAccessListResponseView;
        PaginatedAppUserView: PaginatedAppUserView;
        PaginatedAtlasGroupView: PaginatedAtlasGroupView;
        PaginatedGroupServiceAccounts: PaginatedGroupServiceAccounts;
        PaginatedNetworkAccessView: PaginatedNetworkAccessView;
        PaginatedOrgServiceAccounts: PaginatedOrgServiceAccounts;
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
        TokenRevocationRequestInput: TokenRevocationRequestInput;
        TotalCount: TotalCount;
        UpdateAtlasOrganizationApiKey: UpdateAtlasOrganizationApiKey;
        UpdateAtlasProjectApiKey: UpdateAtlasProjectApiKey;
        UpdateOrganizationRequest: UpdateOrganizationRequest;
        UserAccessListRequest: UserAccessListRequest;
        UserAccessListResponse: UserAccessListResponse;
        UserAccessRoleAssignmentInput: UserAccessRoleAssignmentInput;
        WithDefaultAlertsSettings: WithDefaultAlertsSettings;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addGroupApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": AddGroupApiKeyBody;
            };
        };
        responses: {
            /** @description The key was assigned to the project. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    removeGroupApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was removed from the project. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateGroupApiKeyRoles: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": UpdateGroupApiKeyRolesBody;
            };
        };
        responses: {
            /** @description The key with all its roles and a masked private key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateAccessTokenBody;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            /** @description The form is not a valid token request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The id or the secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The service account is not allowed to request a token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description Too many token requests from one address for one service account. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError | ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedAtlasGroupView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: {
                /** @description User who becomes the owner of the project, in place of the longest-serving owner of the organization. */
                projectOwnerId?: ObjectId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateGroupBody;
            };
        };
        responses: {
            /** @description The new project (the response in the published document). */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": Group;
                };
            };
            /** @description The new project (the actual response of the service). */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description A URL that doesn't point to the new project. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listGroupAccessListEntries: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedNetworkAccessView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroupAccessListEntry: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateGroupAccessListEntryBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries (the response in the published document). */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedNetworkAccessView;
                };
            };
            /** @description The first page of the list with the new entries (the actual response of the service). */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedNetworkAccessView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listGroupApiKeys: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, sorted by public key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedApiApiUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroupApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateGroupApiKeyBody;
            };
        };
        responses: {
            /** @description The new key with its full private key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listGroupServiceAccounts: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether to include accounts that are managed by the service itself. */
                includeSystemManaged?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service accounts. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedGroupServiceAccounts;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroupServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateGroupServiceAccountBody;
            };
        };
        responses: {
            /** @description The new service account, with its secret. */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": GroupServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedServiceAccountIPAccessEntryView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroupServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateGroupServiceAccountAccessListBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedServiceAccountIPAccessEntryView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createGroupServiceAccountSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateGroupServiceAccountSecretBody;
            };
        };
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": ServiceAccountSecret;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgs: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
                /** @description Prefix of the name, case-insensitive. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedOrganizationView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateOrgBody;
            };
        };
        responses: {
            /** @description The new organization and what was created with it. */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": CreateOrganizationResponse;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgApiKeys: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, sorted by public key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedApiApiUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrgApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateOrgApiKeyBody;
            };
        };
        responses: {
            /** @description The new key with its full private key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgApiKeyAccessListEntries: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedApiUserAccessListResponseView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrgApiKeyAccessListEntry: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": CreateOrgApiKeyAccessListEntryBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedApiUserAccessListResponseView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgServiceAccounts: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether to include accounts that are managed by the service itself. */
                includeSystemManaged?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service accounts. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedOrgServiceAccounts;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrgServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateOrgServiceAccountBody;
            };
        };
        responses: {
            /** @description The new service account, with its secret. */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": OrgServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedServiceAccountIPAccessEntryView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrgServiceAccountAccessList: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateOrgServiceAccountAccessListBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedServiceAccountIPAccessEntryView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    createOrgServiceAccountSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": CreateOrgServiceAccountSecretBody;
            };
        };
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": ServiceAccountSecret;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project will be deleted (the actual response of the service). */
            202: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": { [key: string]: unknown };
                };
            };
            /** @description The project was deleted (the response in the published document). */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": UpdateGroupBody;
            };
        };
        responses: {
            /** @description The updated project. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getGroupAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Address of the entry, its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`, or its security group. */
                entryValue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": NetworkPermissionEntry;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteGroupAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Address of the entry, its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`, or its security group. */
                entryValue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry was removed. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getGroupServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service account. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": GroupServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteGroupServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service account was removed from the project. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateGroupServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": UpdateGroupServiceAccountBody;
            };
        };
        responses: {
            /** @description The updated service account. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": GroupServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteGroupServiceAccountAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
                /** @description Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`. */
                ipAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry was removed. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteGroupServiceAccountSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
                /** @description Identifier of the secret. */
                secretId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was deleted. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": AtlasOrganization;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization was deleted. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The organization has outstanding payments, or no payment method. */
            402: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": UpdateOrgBody;
            };
        };
        responses: {
            /** @description The updated organization. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": AtlasOrganization;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrgApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was deleted. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateOrgApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": UpdateOrgApiKeyBody;
            };
        };
        responses: {
            /** @description The updated key with a masked private key. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgApiKeyAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
                /** @description Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`. */
                ipAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": UserAccessListResponse;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrgApiKeyAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the API key (not its public key). */
                apiUserId: ObjectId;
                /** @description Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`. */
                ipAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry was removed. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service account. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": OrgServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrgServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service account was deleted. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateOrgServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": UpdateOrgServiceAccountBody;
            };
        };
        responses: {
            /** @description The updated service account. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": OrgServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrgServiceAccountAccessListEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
                /** @description Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`. */
                ipAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry was removed. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    deleteOrgServiceAccountSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
                /** @description Identifier of the secret. */
                secretId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was deleted. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getGroupAccessListStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Address of the entry, its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`, or its security group. */
                entryValue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": NetworkPermissionEntryStatus;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getGroupByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the project. */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object already exists or is in use. */
            409: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getIpInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IpInfo;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgGroups: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
                /** @description Prefix of the name, case-insensitive. */
                name?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedAtlasGroupView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgServiceAccountGroups: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": PaginatedServiceAccountGroup;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getOrgSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": OrganizationSettings;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    updateOrgSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2023-01-01+json": UpdateOrgSettingsBody;
            };
        };
        responses: {
            /** @description The updated settings. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": OrganizationSettings;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    getSystemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": SystemStatus;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    inviteGroupServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the service account. */
                clientId: ClientId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atlas.2024-08-05+json": InviteGroupServiceAccountBody;
            };
        };
        responses: {
            /** @description The service account, as seen from the project. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2024-08-05+json": GroupServiceAccount;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listControlPlaneIpAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-11-15+json": ControlPlaneIPAddresses;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listGroupUsers: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
                /** @description Whether the list includes users whose only role in the project is that of a team. */
                flattenTeams?: boolean;
                /** @description Whether the list includes users who have access to the project only through their role in the organization. */
                includeOrgUsers?: boolean;
                /** @description User name to filter by. Available from 2025-02-19. */
                username?: string;
                /**
                 * @deprecated
                 * @description Use `orgMembershipStatuses` instead. Available from 2025-02-19.
                 */
                orgMembershipStatus?: OrgMembershipStatus;
                /** @description Membership statuses to filter by (active and pending by default). Available from 2025-02-19. */
                orgMembershipStatuses?: OrgMembershipStatus[];
            };
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Date since which the revision is deprecated. Present only on revisions that have a successor. */
                    Deprecation?: string;
                    /**
                     * @description Date on which the revision stops being served. Present only on revisions with a sunset date; such dates have been
                     *     moved before.
                     */
                    Sunset?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedAppUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The revision has passed its sunset. */
            410: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    listOrgUsers: {
        parameters: {
            query?: {
                /** @description Number of items per page. */
                itemsPerPage?: number;
                /** @description Number of the page, starting at 1. */
                pageNum?: number;
                /** @description Whether the page includes `totalCount`. */
                includeCount?: boolean;
                /** @description User name to filter by. Available from 2025-02-19. */
                username?: string;
                /**
                 * @deprecated
                 * @description Use `orgMembershipStatuses` instead. Available from 2025-02-19.
                 */
                orgMembershipStatus?: OrgMembershipStatus;
                /** @description Membership statuses to filter by (active and pending by default). Available from 2025-02-19. */
                orgMembershipStatuses?: OrgMembershipStatus[];
            };
            header?: never;
            path: {
                /** @description Identifier of the organization. */
                orgId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Date since which the revision is deprecated. Present only on revisions that have a successor. */
                    Deprecation?: string;
                    /**
                     * @description Date on which the revision stops being served. Present only on revisions with a sunset date; such dates have been
                     *     moved before.
                     */
                    Sunset?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.atlas.2023-01-01+json": PaginatedAppUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The revision has passed its sunset. */
            410: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    removeGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the project. */
                groupId: ObjectId;
                /** @description Identifier of the user. */
                userId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was removed. */
            204: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Date since which the revision is deprecated. Present only on revisions that have a successor. */
                    Deprecation?: string;
                    /**
                     * @description Date on which the revision stops being served. Present only on revisions with a sunset date; such dates have been
                     *     moved before.
                     */
                    Sunset?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found. */
            404: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The `Accept` header has no dated media type, or a date before the first revision. */
            406: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The revision has passed its sunset. */
            410: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller exceeded its rate limit. */
            429: {
                headers: {
                    /** @description Maximum number of requests in the caller's rate limit bucket. */
                    "RateLimit-Limit"?: number;
                    /** @description Number of requests left in the bucket. */
                    "RateLimit-Remaining"?: number;
                    /** @description Seconds to wait before retrying. */
                    "Retry-After"?: number;
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    /** @description The `errorCode` of the body. Absent if authentication failed. */
                    "X-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RevokeAccessTokenBody;
            };
        };
        responses: {
            /** @description The token is now invalid. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is not a valid token request. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The id or the secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description The service account is not allowed to request a token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
            /** @description Too many token requests from one address for one service account. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError | ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthError;
                };
            };
        };
    };
}
