// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";

/**
 * Create an API key in a project
 *
 * Creates a key in the organization and assigns it roles in the project.
 *
 * POST /api/public/v1.0/groups/{groupId}/apiKeys
 */
export declare const createGroupApiKey: Operation<CreateGroupApiKeyParameters, CreateGroupApiKeyOutcomes>;

export interface CreateGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The key to create. */
  body: CreateGroupApiKeyBody;
}

export interface CreateGroupApiKeyOutcomes {
  /** The new key with its full private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type CreateGroupApiKeyBody = CreateAtlasProjectApiKey;

/**
 * Create an API key in an organization
 *
 * Creates a key with roles in the organization. Only this response shows the full private key.
 *
 * POST /api/public/v1.0/orgs/{orgId}/apiKeys
 * Required role: Organization Owner or Organization User Admin
 */
export declare const createOrgApiKey: Operation<CreateOrgApiKeyParameters, CreateOrgApiKeyOutcomes>;

export interface CreateOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** The key to create. */
  body: CreateOrgApiKeyBody;
}

export interface CreateOrgApiKeyOutcomes {
  /** The new key with its full private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type CreateOrgApiKeyBody = CreateAtlasOrganizationApiKey;

/**
 * Add to the access list of an API key
 *
 * Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
 * entries.
 *
 * POST /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
 * Required role: Organization Owner or Organization User Admin
 */
export declare const createOrgApiKeyAccessListEntry: Operation<
  CreateOrgApiKeyAccessListEntryParameters,
  CreateOrgApiKeyAccessListEntryOutcomes
>;

export interface CreateOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
  /** The addresses to add. */
  body: CreateOrgApiKeyAccessListEntryBody;
}

export interface CreateOrgApiKeyAccessListEntryOutcomes {
  /** The first page of the list with the new entries. */
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** The address is already on the list. */
  409: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type CreateOrgApiKeyAccessListEntryBody = UserAccessListRequest[];

/**
 * Add to the whitelist of an API key
 *
 * Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
 * entries. Use the access list instead; it is the same list under another name.
 *
 * POST /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist
 * Required role: Organization Owner or Organization User Admin
 *
 * @deprecated
 */
export declare const createOrgApiKeyWhitelistEntry: Operation<
  CreateOrgApiKeyWhitelistEntryParameters,
  CreateOrgApiKeyWhitelistEntryOutcomes
>;

export interface CreateOrgApiKeyWhitelistEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
  /** The addresses to add. */
  body: CreateOrgApiKeyWhitelistEntryBody;
}

export interface CreateOrgApiKeyWhitelistEntryOutcomes {
  /** The first page of the list with the new entries. */
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** The address is already on the list. */
  409: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type CreateOrgApiKeyWhitelistEntryBody = UserAccessListRequest[];

/**
 * Delete an API key
 *
 * Deletes a key and removes it from all projects.
 *
 * DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner or Organization User Admin
 */
export declare const deleteOrgApiKey: Operation<DeleteOrgApiKeyParameters, DeleteOrgApiKeyOutcomes>;

export interface DeleteOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
}

export interface DeleteOrgApiKeyOutcomes {
  /** The key was deleted. */
  204: ResponseWithHeaders<undefined, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Remove an entry from the access list of an API key
 *
 * Removes one entry. A key cannot remove the address that it calls from.
 *
 * DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
 * Required role: Organization Owner or Organization User Admin
 */
export declare const deleteOrgApiKeyAccessListEntry: Operation<
  DeleteOrgApiKeyAccessListEntryParameters,
  DeleteOrgApiKeyAccessListEntryOutcomes
>;

export interface DeleteOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface DeleteOrgApiKeyAccessListEntryOutcomes {
  /** The entry was removed. */
  204: ResponseWithHeaders<undefined, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Remove an entry from the whitelist of an API key
 *
 * Removes one entry. A key cannot remove the address that it calls from. Use the access list instead; it is the same
 * list under another name.
 *
 * DELETE /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}
 * Required role: Organization Owner or Organization User Admin
 *
 * @deprecated
 */
export declare const deleteOrgApiKeyWhitelistEntry: Operation<
  DeleteOrgApiKeyWhitelistEntryParameters,
  DeleteOrgApiKeyWhitelistEntryOutcomes
>;

export interface DeleteOrgApiKeyWhitelistEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface DeleteOrgApiKeyWhitelistEntryOutcomes {
  /** The entry was removed. */
  204: ResponseWithHeaders<undefined, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Get an API key of an organization
 *
 * Returns one key with all its roles and a masked private key.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
 */
export declare const getOrgApiKey: Operation<GetOrgApiKeyParameters, GetOrgApiKeyOutcomes>;

export interface GetOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
}

export interface GetOrgApiKeyOutcomes {
  /** The key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Get an entry of the access list of an API key
 *
 * Returns one entry with its usage figures.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
 */
export declare const getOrgApiKeyAccessListEntry: Operation<
  GetOrgApiKeyAccessListEntryParameters,
  GetOrgApiKeyAccessListEntryOutcomes
>;

export interface GetOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface GetOrgApiKeyAccessListEntryOutcomes {
  /** The entry. */
  200: ResponseWithHeaders<UserAccessListResponse, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Get an entry of the whitelist of an API key
 *
 * Returns one entry with its usage figures. Use the access list instead; it is the same list under another name.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist/{ipAddress}
 *
 * @deprecated
 */
export declare const getOrgApiKeyWhitelistEntry: Operation<
  GetOrgApiKeyWhitelistEntryParameters,
  GetOrgApiKeyWhitelistEntryOutcomes
>;

export interface GetOrgApiKeyWhitelistEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface GetOrgApiKeyWhitelistEntryOutcomes {
  /** The entry. */
  200: ResponseWithHeaders<UserAccessListResponse, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * List the API keys of a project
 *
 * Lists the keys that have a role in the project, each with all its roles.
 *
 * GET /api/public/v1.0/groups/{groupId}/apiKeys
 */
export declare const listGroupApiKeys: PagedOperation<
  ListGroupApiKeysParameters,
  ListGroupApiKeysOutcomes,
  ApiKeyUserDetails
>;

export interface ListGroupApiKeysParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
}

export interface ListGroupApiKeysOutcomes {
  /** A page of keys. */
  200: ResponseWithHeaders<PaginatedApiApiUserView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * List the access list of an API key
 *
 * Lists the addresses from which a key may be used.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
 */
export declare const listOrgApiKeyAccessListEntries: PagedOperation<
  ListOrgApiKeyAccessListEntriesParameters,
  ListOrgApiKeyAccessListEntriesOutcomes,
  UserAccessListResponse
>;

export interface ListOrgApiKeyAccessListEntriesParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
}

export interface ListOrgApiKeyAccessListEntriesOutcomes {
  /** A page of entries. */
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * List the whitelist of an API key
 *
 * Lists the addresses from which a key may be used. Use the access list instead; it is the same list under another
 * name.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/whitelist
 *
 * @deprecated
 */
export declare const listOrgApiKeyWhitelistEntries: PagedOperation<
  ListOrgApiKeyWhitelistEntriesParameters,
  ListOrgApiKeyWhitelistEntriesOutcomes,
  UserAccessListResponse
>;

export interface ListOrgApiKeyWhitelistEntriesParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
}

export interface ListOrgApiKeyWhitelistEntriesOutcomes {
  /** A page of entries. */
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * List the API keys of an organization
 *
 * Lists every key of the organization, each with its roles in the organization and in projects.
 *
 * GET /api/public/v1.0/orgs/{orgId}/apiKeys
 */
export declare const listOrgApiKeys: PagedOperation<
  ListOrgApiKeysParameters,
  ListOrgApiKeysOutcomes,
  ApiKeyUserDetails
>;

export interface ListOrgApiKeysParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /**
   * Number of items per page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number | undefined;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean | undefined;
}

export interface ListOrgApiKeysOutcomes {
  /** A page of keys. */
  200: ResponseWithHeaders<PaginatedApiApiUserView, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Remove an API key from a project
 *
 * Removes a key's roles in the project. The key stays in the organization.
 *
 * DELETE /api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}
 */
export declare const removeGroupApiKey: Operation<RemoveGroupApiKeyParameters, RemoveGroupApiKeyOutcomes>;

export interface RemoveGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
}

export interface RemoveGroupApiKeyOutcomes {
  /** The key was removed from the project. */
  204: ResponseWithHeaders<undefined, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Assign an API key to a project, or update its roles there
 *
 * Assigns roles in the project to a key of the organization, replacing the roles that the key had there.
 *
 * PATCH /api/public/v1.0/groups/{groupId}/apiKeys/{apiUserId}
 */
export declare const updateGroupApiKeyRoles: Operation<
  UpdateGroupApiKeyRolesParameters,
  UpdateGroupApiKeyRolesOutcomes
>;

export interface UpdateGroupApiKeyRolesParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /** The fields to change. */
  body: UpdateGroupApiKeyRolesBody;
}

export interface UpdateGroupApiKeyRolesOutcomes {
  /** The key with all its roles and a masked private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type UpdateGroupApiKeyRolesBody = UpdateAtlasProjectApiKey;

/**
 * Update an API key of an organization
 *
 * Updates the description of a key, its roles in the organization, or both.
 *
 * PATCH /api/public/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner or Organization User Admin
 */
export declare const updateOrgApiKey: Operation<UpdateOrgApiKeyParameters, UpdateOrgApiKeyOutcomes>;

export interface UpdateOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /** The fields to change. */
  body: UpdateOrgApiKeyBody;
}

export interface UpdateOrgApiKeyOutcomes {
  /** The updated key with a masked private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, MongoDBServiceVersionAndOtherHeaders>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id belongs to another product. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

/** Credentials are missing or invalid, or lack the required role. */
export interface Unauthorized extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Digest challenge. Sent if credentials are missing or invalid.
     *
     * Pattern: ^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth",
     * stale=(false|true)$
     */
    "www-authenticate"?: string;
  };
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

/** Error code. New codes may appear; handle unknown codes by their HTTP status. */
export type ErrorCode =
  | "API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG"
  | "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG"
  | "API_KEY_NOT_FOUND"
  | "API_KEY_REQUIRES_DESCRIPTION"
  | "API_KEY_ROLE_ASSIGNMENT_MISSING_ID"
  | "API_KEY_WHITELIST_ACCESS_DENIED"
  | "ATTRIBUTE_NEGATIVE"
  | "ATTRIBUTE_NEGATIVE_OR_ZERO"
  | "ATTRIBUTE_READ_ONLY"
  | "BAD_WHITELIST_ADD_REQUEST"
  | "CANNOT_ADD_GROUP_ROLE"
  | "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_WHITELIST"
  | "CANNOT_ADD_ORG_ROLE"
  | "CANNOT_REMOVE_CALLER_FROM_WHITELIST"
  | "DUPLICATE_ADDRESSES_IN_INPUT"
  | "INVALID_API_KEY_DESC"
  | "INVALID_ATTRIBUTE"
  | "INVALID_CIDR_BLOCK"
  | "INVALID_ENUM_VALUE"
  | "INVALID_IP_ADDRESS_OR_CIDR_NOTATION"
  | "INVALID_JSON"
  | "INVALID_JSON_ATTRIBUTE"
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
  | "PATH_PARAM_PARSE_ERROR"
  | "RATE_LIMITED_IP"
  | "ROLE_NEEDS_GROUP_ID"
  | "ROLE_NEEDS_NO_GROUP_ID"
  | "ROLE_NEEDS_NO_ORG_ID"
  | "ROLE_NEEDS_ORG_ID"
  | "UNSUPPORTED_ROLE"
  | "VALIDATION_ERROR"
  | "API_KEY_CANNOT_CREATE_GROUP"
  | "API_KEY_CANNOT_CREATE_ORG"
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
  | "ACCESS_FORBIDDEN"
  | "CANNOT_CHANGE_GROUP_NAME"
  | "CANNOT_DELETE_LAST_ADMIN"
  | "CANNOT_DEMOTE_LAST_ORG_OWNER"
  | "CANNOT_REMOVE_ALL_USER_ROLES"
  | "FEATURE_UNSUPPORTED"
  | "IP_ADDRESS_NOT_ON_WHITELIST"
  | "MAX_PUBLIC_API_KEY_REACHED"
  | "ORG_REQUIRES_WHITELIST"
  | "RESOURCE_REQUIRES_WHITELIST"
  | "API_KEY_WHITELIST_NOT_FOUND"
  | "ATLAS_GROUP"
  | "GROUP_NOT_FOUND"
  | "INVALID_GROUP_ID"
  | "INVALID_KEY_ID"
  | "INVALID_ORG_ID"
  | "ORG_NOT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"
  | "ADDRESS_ALREADY_IN_WHITELIST"
  | "API_KEY_ALREADY_IN_GROUP"
  | "GROUP_ALREADY_EXISTS"
  | "ORG_NOT_EMPTY"
  | "PERSONAL_API_KEYS_DEPRECATED"
  | "RATE_LIMITED"
  | "UNEXPECTED_ERROR"
  | (string & {});

/** One invalid field of the request body. */
export interface FieldViolation {
  /** Description of the violation. */
  description: string;
  /** Path of the field within the body. */
  field: string;
}

/**
 * An organization role that a request may assign.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_READ_ONLY": Organization Read Only
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 */
export type GrantableOrgRole =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_READ_ONLY"
  | "ORG_BILLING_READ_ONLY";

/**
 * A project role. New roles may appear.
 *
 * "GROUP_AUTOMATION_ADMIN": Project Automation Admin
 * "GROUP_BACKUP_ADMIN": Project Backup Admin
 * "GROUP_MONITORING_ADMIN": Project Monitoring Admin
 * "GROUP_OWNER": Project Owner
 * "GROUP_READ_ONLY": Project Read Only
 * "GROUP_USER_ADMIN": Project User Admin
 * "GROUP_DATA_ACCESS_ADMIN": Project Data Access Admin
 * "GROUP_DATA_ACCESS_READ_ONLY": Project Data Access Read Only
 * "GROUP_DATA_ACCESS_READ_WRITE": Project Data Access Read Write
 */
export type GroupRole =
  | "GROUP_AUTOMATION_ADMIN"
  | "GROUP_BACKUP_ADMIN"
  | "GROUP_MONITORING_ADMIN"
  | "GROUP_OWNER"
  | "GROUP_READ_ONLY"
  | "GROUP_USER_ADMIN"
  | "GROUP_DATA_ACCESS_ADMIN"
  | "GROUP_DATA_ACCESS_READ_ONLY"
  | "GROUP_DATA_ACCESS_READ_WRITE"
  | (string & {});

/**
 * One IPv4 or IPv6 address.
 *
 * Pattern: ^((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)(\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$
 */
export type IpAddress = string;

/** Link to another resource of the API. */
export interface Link {
  /** URL of the related resource. */
  href: string;
  /** Link relation: `self`, `previous`, `next`, or a URL below `https://cloud.mongodb.com/` for other relations. */
  rel: string;
}

/** Links from this object or page to other resources. */
export type Links = Link[];

export interface MongoDBServiceVersionAndOtherHeaders {
  /** Tells browsers to use HTTPS only. */
  "strict-transport-security"?: string;
  /**
   * Build and version of the service.
   *
   * Pattern: ^gitHash=[0-9a-f]{40}; versionString=.+$
   */
  "x-mongodb-service-version"?: string;
}

/**
 * Identifier of 24 lowercase hexadecimal digits.
 *
 * Pattern: ^([a-f0-9]{24})$
 * Length: 24
 */
export type ObjectId = string;

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

/**
 * Public key, used as the user name of Digest authentication.
 *
 * Pattern: ^[a-z]{8}$
 * Length: 8
 */
export type PublicKey = string;

/**
 * An organization or project role. New roles may appear.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_READ_ONLY": Organization Read Only
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "GROUP_AUTOMATION_ADMIN": Project Automation Admin
 * "GROUP_BACKUP_ADMIN": Project Backup Admin
 * "GROUP_MONITORING_ADMIN": Project Monitoring Admin
 * "GROUP_OWNER": Project Owner
 * "GROUP_READ_ONLY": Project Read Only
 * "GROUP_USER_ADMIN": Project User Admin
 * "GROUP_DATA_ACCESS_ADMIN": Project Data Access Admin
 * "GROUP_DATA_ACCESS_READ_ONLY": Project Data Access Read Only
 * "GROUP_DATA_ACCESS_READ_WRITE": Project Data Access Read Write
 */
export type RoleName =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_READ_ONLY"
  | "ORG_BILLING_READ_ONLY"
  | "GROUP_AUTOMATION_ADMIN"
  | "GROUP_BACKUP_ADMIN"
  | "GROUP_MONITORING_ADMIN"
  | "GROUP_OWNER"
  | "GROUP_READ_ONLY"
  | "GROUP_USER_ADMIN"
  | "GROUP_DATA_ACCESS_ADMIN"
  | "GROUP_DATA_ACCESS_READ_ONLY"
  | "GROUP_DATA_ACCESS_READ_WRITE"
  | (string & {});

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
  desc?: string | undefined;
  /** Roles that replace the roles in the organization. Project roles stay. */
  roles?: GrantableOrgRole[] | undefined;
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
  desc?: string | undefined;
  /** Roles that replace the key's roles in this project. All other roles stay. */
  roles?: GroupRole[] | undefined;
}

/** One address, or one block of addresses, to allow. */
export type UserAccessListRequest = {
  /** Block of addresses to allow. Mutually exclusive with `ipAddress`. */
  cidrBlock?: CidrBlock | undefined;
  /** Address to allow. Mutually exclusive with `cidrBlock`. */
  ipAddress?: IpAddress | undefined;
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
  /** The entry as a single address; null if the entry is a larger block. */
  ipAddress?: IpAddress | null;
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
