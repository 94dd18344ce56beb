// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type {
  ApiError,
  ApiKeyUserDetails,
  AtlasOrganization,
  BadRequestDetail,
  CidrBlock,
  CloudAccessRoleAssignment,
  CloudAppUser,
  Country,
  CreateAtlasOrganizationApiKey,
  CreateAtlasProjectApiKey,
  CreateGroupAccessListEntryBody,
  CreateGroupApiKeyBody,
  CreateGroupBody,
  CreateGroupRequest,
  CreateOrgApiKeyAccessListEntryBody,
  CreateOrgApiKeyBody,
  ErrorCode,
  FieldViolation,
  GrantableOrgRole,
  Group,
  GroupName,
  GroupRole,
  GroupUpdate,
  IpAddress,
  Link,
  Links,
  NetworkPermissionEntry,
  NetworkPermissionEntryRequest,
  ObjectId,
  OrganizationName,
  PaginatedApiApiUserView,
  PaginatedApiUserAccessListResponseView,
  PaginatedAppUserView,
  PaginatedAtlasGroupView,
  PaginatedNetworkAccessView,
  PaginatedOrganizationView,
  PublicKey,
  RegionUsageRestrictions,
  ResourceTag,
  RoleName,
  SecurityGroup,
  SkipDefaultAlertsSettings,
  TeamIds,
  TotalCount,
  UpdateAtlasOrganizationApiKey,
  UpdateAtlasProjectApiKey,
  UpdateGroupApiKeyRolesBody,
  UpdateGroupBody,
  UpdateOrgApiKeyBody,
  UpdateOrgBody,
  UpdateOrganizationRequest,
  UserAccessListRequest,
  UserAccessListResponse,
  WithDefaultAlertsSettings,
} from "./index.js";

export interface paths {
    "/api/atlas/v1.0/groups": {
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
    "/api/atlas/v1.0/groups/{groupId}/accessList": {
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
    "/api/atlas/v1.0/groups/{groupId}/apiKeys": {
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
         *     Creates a key in the organization and assigns it roles in the project.
         */
        post: operations["createGroupApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v1.0/orgs/{orgId}/apiKeys": {
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
    "/api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the access list of an API key
         *
         *     Lists the addresses from which a key may be used.
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
    "/api/atlas/v1.0/groups/{groupId}": {
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
    "/api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}": {
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
    "/api/atlas/v1.0/orgs/{orgId}": {
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
    "/api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": {
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
    "/api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": {
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
    "/api/atlas/v1.0/groups/byName/{groupName}": {
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
    "/api/atlas/v1.0/orgs/{orgId}/groups": {
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
    "/api/atlas/v1.0/groups/{groupId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the users of a project
         *
         *     Lists the active users of one project.
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
    "/api/atlas/v1.0/orgs/{orgId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description List the users of an organization
         *
         *     Lists the active users of one organization.
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
    "/api/atlas/v1.0/orgs": {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}": {
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
         * @description Remove an API key from a project
         *
         *     Removes a key's roles in the project. The key stays in the organization.
         */
        delete: operations["removeGroupApiKey"];
        options?: never;
        head?: never;
        /**
         * @description Assign an API key to a project, or update its roles there
         *
         *     Assigns roles in the project to a key of the organization, replacing the roles that the key had there.
         */
        patch: operations["updateGroupApiKeyRoles"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiError: ApiError;
        ApiKeyUserDetails: ApiKeyUserDetails;
        AtlasOrganization: AtlasOrganization;
        BadRequestDetail: BadRequestDetail;
        CidrBlock: CidrBlock;
        CloudAccessRoleAssignment: CloudAccessRoleAssignment;
        CloudAppUser: CloudAppUser;
        Country: Country;
        CreateAtlasOrganizationApiKey: CreateAtlasOrganizationApiKey;
        CreateAtlasProjectApiKey: CreateAtlasProjectApiKey;
        CreateGroupRequest: CreateGroupRequest;
        ErrorCode: ErrorCode;
        FieldViolation: FieldViolation;
        GrantableOrgRole: GrantableOrgRole;
        Group: Group;
        GroupName: GroupName;
        GroupRole: GroupRole;
        GroupUpdate: GroupUpdate;
        IpAddress: IpAddress;
        Link: Link;
        Links: Links;
        NetworkPermissionEntry: NetworkPermissionEntry;
        NetworkPermissionEntryRequest: NetworkPermissionEntryRequest;
        ObjectId: ObjectId;
        OrganizationName: OrganizationName;
        PaginatedApiApiUserView: PaginatedApiApiUserView;
        PaginatedApiUserAccessListResponseView: PaginatedApiUserAccessListResponseView;
        PaginatedAppUserView: PaginatedAppUserView;
        PaginatedAtlasGroupView: PaginatedAtlasGroupView;
        PaginatedNetworkAccessView: PaginatedNetworkAccessView;
        PaginatedOrganizationView: PaginatedOrganizationView;
        PublicKey: PublicKey;
        RegionUsageRestrictions: RegionUsageRestrictions;
        ResourceTag: ResourceTag;
        RoleName: RoleName;
        SecurityGroup: SecurityGroup;
        SkipDefaultAlertsSettings: SkipDefaultAlertsSettings;
        TeamIds: TeamIds;
        TotalCount: TotalCount;
        UpdateAtlasOrganizationApiKey: UpdateAtlasOrganizationApiKey;
        UpdateAtlasProjectApiKey: UpdateAtlasProjectApiKey;
        UpdateOrganizationRequest: UpdateOrganizationRequest;
        UserAccessListRequest: UserAccessListRequest;
        UserAccessListResponse: UserAccessListResponse;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedAtlasGroupView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": CreateGroupBody;
            };
        };
        responses: {
            /** @description The new project (the response in the published document of v2). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            /** @description The new project (the actual response of the service). */
            201: {
                headers: {
                    /** @description A URL that doesn't point to the new project. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedNetworkAccessView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": CreateGroupAccessListEntryBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries (the response in the published document of v2). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedNetworkAccessView;
                };
            };
            /** @description The first page of the list with the new entries (the actual response of the service). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedNetworkAccessView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
            /** @description A page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedApiApiUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": CreateGroupApiKeyBody;
            };
        };
        responses: {
            /** @description The new key with its full private key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
            /** @description A page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedApiApiUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": CreateOrgApiKeyBody;
            };
        };
        responses: {
            /** @description The new key with its full private key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedApiUserAccessListResponseView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": CreateOrgApiKeyAccessListEntryBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedApiUserAccessListResponseView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": { [key: string]: unknown };
                };
            };
            /** @description The project was deleted (the response in the published document of v2). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": UpdateGroupBody;
            };
        };
        responses: {
            /** @description The updated project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NetworkPermissionEntry;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AtlasOrganization;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The organization has outstanding payments, or no payment method. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": UpdateOrgBody;
            };
        };
        responses: {
            /** @description The updated organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AtlasOrganization;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": UpdateOrgApiKeyBody;
            };
        };
        responses: {
            /** @description The updated key with a masked private key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserAccessListResponse;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedAtlasGroupView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedAppUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedAppUserView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaginatedOrganizationView;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The address is already on the list. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
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
                "application/json": UpdateGroupApiKeyRolesBody;
            };
        };
        responses: {
            /** @description The key with all its roles and a masked private key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyUserDetails;
                };
            };
            /** @description The path, query or body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Credentials are missing or invalid, or lack the required role. */
            401: {
                headers: {
                    /** @description Digest challenge. Sent if credentials are missing or invalid, before the request is validated. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The caller's address, the plan or the kind of action forbids this request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The object was not found, or the id is malformed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
            /** @description The service failed to process the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiError;
                };
            };
        };
    };
}
