// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type {
  ApiError,
  ApiKeyUserDetails,
  BadRequestDetail,
  CidrBlock,
  CloudAccessRoleAssignment,
  CreateAtlasOrganizationApiKey,
  CreateAtlasProjectApiKey,
  CreateGroupApiKeyBody,
  CreateOrgApiKeyAccessListEntryBody,
  CreateOrgApiKeyBody,
  CreateOrgApiKeyWhitelistEntryBody,
  ErrorCode,
  FieldViolation,
  GrantableOrgRole,
  GroupRole,
  IpAddress,
  Link,
  Links,
  ObjectId,
  PaginatedApiApiUserView,
  PaginatedApiUserAccessListResponseView,
  PublicKey,
  RoleName,
  TotalCount,
  UpdateAtlasOrganizationApiKey,
  UpdateAtlasProjectApiKey,
  UpdateGroupApiKeyRolesBody,
  UpdateOrgApiKeyBody,
  UserAccessListRequest,
  UserAccessListResponse,
} from "./index.js";

export interface paths {
    "/api/public/v1.0/groups/{groupId}/apiKeys": {
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
    "/api/public/v1.0/orgs/{orgId}/apiKeys": {
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
    "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList": {
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
    "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @deprecated
         * @description List the whitelist of an API key
         *
         *     Lists the addresses from which a key may be used. Use the access list instead; it is the same list under another
         *     name.
         */
        get: operations["listOrgApiKeyWhitelistEntries"];
        put?: never;
        /**
         * @deprecated
         * @description Add to the whitelist of an API key
         *
         *     Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
         *     entries. Use the access list instead; it is the same list under another name.
         */
        post: operations["createOrgApiKeyWhitelistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}": {
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
    "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}": {
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
    "/api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @deprecated
         * @description Get an entry of the whitelist of an API key
         *
         *     Returns one entry with its usage figures. Use the access list instead; it is the same list under another name.
         */
        get: operations["getOrgApiKeyWhitelistEntry"];
        put?: never;
        post?: never;
        /**
         * @deprecated
         * @description Remove an entry from the whitelist of an API key
         *
         *     Removes one entry. A key cannot remove the address that it calls from. Use the access list instead; it is the same
         *     list under another name.
         */
        delete: operations["deleteOrgApiKeyWhitelistEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}": {
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
        BadRequestDetail: BadRequestDetail;
        CidrBlock: CidrBlock;
        CloudAccessRoleAssignment: CloudAccessRoleAssignment;
        CreateAtlasOrganizationApiKey: CreateAtlasOrganizationApiKey;
        CreateAtlasProjectApiKey: CreateAtlasProjectApiKey;
        ErrorCode: ErrorCode;
        FieldViolation: FieldViolation;
        GrantableOrgRole: GrantableOrgRole;
        GroupRole: GroupRole;
        IpAddress: IpAddress;
        Link: Link;
        Links: Links;
        ObjectId: ObjectId;
        PaginatedApiApiUserView: PaginatedApiApiUserView;
        PaginatedApiUserAccessListResponseView: PaginatedApiUserAccessListResponseView;
        PublicKey: PublicKey;
        RoleName: RoleName;
        TotalCount: TotalCount;
        UpdateAtlasOrganizationApiKey: UpdateAtlasOrganizationApiKey;
        UpdateAtlasProjectApiKey: UpdateAtlasProjectApiKey;
        UserAccessListRequest: UserAccessListRequest;
        UserAccessListResponse: UserAccessListResponse;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
    listOrgApiKeyWhitelistEntries: {
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
    createOrgApiKeyWhitelistEntry: {
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
                "application/json": CreateOrgApiKeyWhitelistEntryBody;
            };
        };
        responses: {
            /** @description The first page of the list with the new entries. */
            200: {
                headers: {
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
    getOrgApiKeyWhitelistEntry: {
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
    deleteOrgApiKeyWhitelistEntry: {
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
                    /** @description Tells browsers to use HTTPS only. */
                    "Strict-Transport-Security"?: string;
                    /** @description Build and version of the service. */
                    "X-MongoDB-Service-Version"?: string;
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
                    /** @description Digest challenge. Sent if credentials are missing or invalid. */
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
            /** @description The object was not found, or the id belongs to another product. */
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
