// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation, PagedOperation } from "@almanac/client/codegen/v1";
import type {
  ApiError,
  ApiKeyUserDetails,
  CidrBlock,
  CreateAtlasOrganizationApiKey,
  GrantableOrgRole,
  GroupRole,
  IpAddress,
  Links,
  ObjectId,
  RoleName,
  TotalCount,
} from "./shared.js";

/**
 * Assign an API key to a project
 *
 * Gives a key of the organization roles in the project.
 *
 * POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Owner
 */
export declare const addGroupApiKey: Operation<AddGroupApiKeyParameters, AddGroupApiKeyOutcomes>;

export interface AddGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /** The roles, in an array of one. */
  body: AddGroupApiKeyBody;
}

export interface AddGroupApiKeyOutcomes {
  /** The key is in the project. */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object is there already, or in use. */
  409: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type AddGroupApiKeyBody = UserAccessRoleAssignmentInput[];

/**
 * Create an API key in a project
 *
 * Creates a key of the organization and gives it roles in the project. The key becomes a member of the organization
 * unasked.
 *
 * POST /api/atlas/v2/groups/{groupId}/apiKeys
 * Required role: Project Access Manager
 */
export declare const createGroupApiKey: Operation<CreateGroupApiKeyParameters, CreateGroupApiKeyOutcomes>;

export interface CreateGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The key to create. */
  body: CreateGroupApiKeyBody;
}

export interface CreateGroupApiKeyOutcomes {
  /** The new key, its private key in full. */
  200: AnswerWithHeaders<ApiKeyUserDetails, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type CreateGroupApiKeyBody = CreateAtlasProjectApiKey;

/**
 * Create an API key in an organization
 *
 * Creates a key with roles in the organization. The response is the only one that ever shows its private key.
 *
 * POST /api/atlas/v2/orgs/{orgId}/apiKeys
 * Required role: Organization Owner
 */
export declare const createOrgApiKey: Operation<CreateOrgApiKeyParameters, CreateOrgApiKeyOutcomes>;

export interface CreateOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** The key to create. */
  body: CreateOrgApiKeyBody;
}

export interface CreateOrgApiKeyOutcomes {
  /** The new key, its private key in full. */
  200: AnswerWithHeaders<ApiKeyUserDetails, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type CreateOrgApiKeyBody = CreateAtlasOrganizationApiKey;

/**
 * Add to the access list of an API key
 *
 * Adds addresses, in an array even for one. The response is the list, not the new entries.
 *
 * POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
 */
export declare const createOrgApiKeyAccessListEntry: Operation<CreateOrgApiKeyAccessListEntryParameters, CreateOrgApiKeyAccessListEntryOutcomes>;

export interface CreateOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /**
   * Number of items on a page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number;
  /**
   * Number of the page, counted from one.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page carries `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
  /** The addresses to add. */
  body: CreateOrgApiKeyAccessListEntryBody;
}

export interface CreateOrgApiKeyAccessListEntryOutcomes {
  /** The first page of the list with the new entries. */
  200: AnswerWithHeaders<PaginatedApiUserAccessListResponseView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object is there already, or in use. */
  409: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type CreateOrgApiKeyAccessListEntryBody = UserAccessListRequest[];

/**
 * Delete an API key
 *
 * Deletes a key, and so takes it out of all projects.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner
 */
export declare const deleteOrgApiKey: Operation<DeleteOrgApiKeyParameters, DeleteOrgApiKeyOutcomes>;

export interface DeleteOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
}

export interface DeleteOrgApiKeyOutcomes {
  /** The key is gone. */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * Remove an entry from the access list of an API key
 *
 * Removes one entry. A key cannot remove the address from which it makes the call.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
 */
export declare const deleteOrgApiKeyAccessListEntry: Operation<DeleteOrgApiKeyAccessListEntryParameters, DeleteOrgApiKeyAccessListEntryOutcomes>;

export interface DeleteOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface DeleteOrgApiKeyAccessListEntryOutcomes {
  /** The entry is gone. */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * Get an API key of an organization
 *
 * Gives one key with all its roles, its private key masked.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Member
 */
export declare const getOrgApiKey: Operation<GetOrgApiKeyParameters, GetOrgApiKeyOutcomes>;

export interface GetOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
}

export interface GetOrgApiKeyOutcomes {
  /** The key. */
  200: AnswerWithHeaders<ApiKeyUserDetails, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * Get an entry of the access list of an API key
 *
 * Gives one entry with its use so far.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
 * Required role: Organization Member
 */
export declare const getOrgApiKeyAccessListEntry: Operation<GetOrgApiKeyAccessListEntryParameters, GetOrgApiKeyAccessListEntryOutcomes>;

export interface GetOrgApiKeyAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /**
   * Address of the entry, or its block with the slash as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface GetOrgApiKeyAccessListEntryOutcomes {
  /** The entry. */
  200: AnswerWithHeaders<UserAccessListResponse, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * List the API keys of a project
 *
 * Lists the keys that have a role in the project, each with all its roles.
 *
 * GET /api/atlas/v2/groups/{groupId}/apiKeys
 * Required role: Project Read Only
 */
export declare const listGroupApiKeys: PagedOperation<ListGroupApiKeysParameters, ListGroupApiKeysOutcomes, ApiKeyUserDetails>;

export interface ListGroupApiKeysParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /**
   * Number of items on a page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number;
  /**
   * Number of the page, counted from one.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page carries `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
}

export interface ListGroupApiKeysOutcomes {
  /** A page of keys, sorted by public key. */
  200: AnswerWithHeaders<PaginatedApiApiUserView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * List the access list of an API key
 *
 * Lists the addresses from which a key may be used. An empty list allows all, unless the organization demands one.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
 * Required role: Organization Member
 */
export declare const listOrgApiKeyAccessListEntries: PagedOperation<ListOrgApiKeyAccessListEntriesParameters, ListOrgApiKeyAccessListEntriesOutcomes, UserAccessListResponse>;

export interface ListOrgApiKeyAccessListEntriesParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /**
   * Number of items on a page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number;
  /**
   * Number of the page, counted from one.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page carries `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
}

export interface ListOrgApiKeyAccessListEntriesOutcomes {
  /** A page of entries. */
  200: AnswerWithHeaders<PaginatedApiUserAccessListResponseView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * List the API keys of an organization
 *
 * Lists every key of the organization, each with its roles in the organization and in projects.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys
 * Required role: Organization Member
 */
export declare const listOrgApiKeys: PagedOperation<ListOrgApiKeysParameters, ListOrgApiKeysOutcomes, ApiKeyUserDetails>;

export interface ListOrgApiKeysParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /**
   * Number of items on a page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number;
  /**
   * Number of the page, counted from one.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page carries `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
}

export interface ListOrgApiKeysOutcomes {
  /** A page of keys, sorted by public key. */
  200: AnswerWithHeaders<PaginatedApiApiUserView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * Remove an API key from a project
 *
 * Takes away the roles of a key in the project. The key stays in the organization.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Access Manager
 */
export declare const removeGroupApiKey: Operation<RemoveGroupApiKeyParameters, RemoveGroupApiKeyOutcomes>;

export interface RemoveGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
}

export interface RemoveGroupApiKeyOutcomes {
  /** The key is out of the project. */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/**
 * Update the roles of an API key in a project
 *
 * Replaces the roles of a key in this project alone. A key that is not yet in the project is assigned to it.
 *
 * PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Access Manager
 */
export declare const updateGroupApiKeyRoles: Operation<UpdateGroupApiKeyRolesParameters, UpdateGroupApiKeyRolesOutcomes>;

export interface UpdateGroupApiKeyRolesParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /**
   * Number of items on a page.
   *
   * Default: 100
   * Format: int32
   * Range: 1 to 500
   */
  itemsPerPage?: number;
  /**
   * Number of the page, counted from one.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page carries `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
  /** What to change. */
  body: UpdateGroupApiKeyRolesBody;
}

export interface UpdateGroupApiKeyRolesOutcomes {
  /** The key with all its roles, its private key masked. */
  200: AnswerWithHeaders<ApiKeyUserDetails, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type UpdateGroupApiKeyRolesBody = UpdateAtlasProjectApiKey;

/**
 * Update an API key of an organization
 *
 * Changes the description of a key, its roles in the organization, or both.
 *
 * PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner
 */
export declare const updateOrgApiKey: Operation<UpdateOrgApiKeyParameters, UpdateOrgApiKeyOutcomes>;

export interface UpdateOrgApiKeyParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the API key. The public key does not serve. */
  apiUserId: ObjectId;
  /** What to change. */
  body: UpdateOrgApiKeyBody;
}

export interface UpdateOrgApiKeyOutcomes {
  /** The key as it is now, its private key masked. */
  200: AnswerWithHeaders<ApiKeyUserDetails, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** No such object. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

/** An API key to create in the organization of a project and to give to the project. */
export interface CreateAtlasProjectApiKey {
  /**
   * What the key is for.
   *
   * Length: 1 to 250
   */
  desc: string;
  /**
   * Roles of the key in the project. Organization roles may stand among them.
   *
   * Items: 1 or more
   */
  roles: RoleName[];
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

/**
 * New description of an API key, new organization roles, or both.
 *
 * Properties: 1 or more
 */
export interface UpdateAtlasOrganizationApiKey {
  /**
   * What the key is for.
   *
   * Length: 1 to 250
   */
  desc?: string;
  /** Roles that replace those in the organization. Roles in projects stay. */
  roles?: GrantableOrgRole[];
}

/**
 * New roles of an API key in a project, a new description, or both.
 *
 * Properties: 1 or more
 */
export interface UpdateAtlasProjectApiKey {
  /**
   * What the key is for.
   *
   * Length: 1 to 250
   */
  desc?: string;
  /** Roles that replace those in this project. All other roles stay. */
  roles?: GroupRole[];
}

/** One address, or one block of addresses, to allow. */
export type UserAccessListRequest = {
  /** Block of addresses to allow. Excludes `ipAddress`. */
  cidrBlock?: CidrBlock;
  /** Address to allow. Excludes `cidrBlock`. */
  ipAddress?: IpAddress;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
});

/** One address or block of addresses from which an API key may be used, with its use so far. */
export interface UserAccessListResponse {
  /** The entry as a block; a single IPv4 address ends in `/32`. */
  cidrBlock: CidrBlock;
  /**
   * Requests that have come from the entry.
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
  /** The entry as one address; absent where it is a wider block. */
  ipAddress?: IpAddress;
  /**
   * When the latest request came from the entry, in UTC; absent until the first.
   *
   * Format: date-time
   */
  lastUsed?: string;
  /** Address of the latest request; absent until the first. */
  lastUsedAddress?: string;
  links: Links;
}

/** Roles with which an API key of the organization enters a project. */
export interface UserAccessRoleAssignmentInput {
  /** Roles of the key in the project. */
  roles?: GroupRole[];
}
