// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  ApiKeyUserDetails,
  BadRequest,
  CidrBlock,
  Conflict,
  CreateAtlasOrganizationApiKey,
  Forbidden,
  GrantableOrgRole,
  GroupRole,
  InternalServerError,
  IpAddress,
  Links,
  NotAcceptable,
  NotFound,
  ObjectId,
  RateLimitHeaders,
  RoleName,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "./shared.js";

/**
 * Assign an API key to a project
 *
 * Assigns roles in the project to a key of the organization.
 *
 * POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Owner
 */
export declare const addGroupApiKey: Operation<AddGroupApiKeyParameters, AddGroupApiKeyOutcomes>;

export interface AddGroupApiKeyParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the API key (not its public key). */
  apiUserId: ObjectId;
  /** The roles to assign, as an array with one item. */
  body: AddGroupApiKeyBody;
}

export interface AddGroupApiKeyOutcomes {
  /** The key was assigned to the project. */
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type AddGroupApiKeyBody = UserAccessRoleAssignmentInput[];

/**
 * Create an API key in a project
 *
 * Creates a key in the organization and assigns it roles in the project. The key becomes a member of the organization
 * automatically.
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
  /** The new key with its full private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateGroupApiKeyBody = CreateAtlasProjectApiKey;

/**
 * Create an API key in an organization
 *
 * Creates a key with roles in the organization. Only this response shows the full private key.
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
  /** The new key with its full private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateOrgApiKeyBody = CreateAtlasOrganizationApiKey;

/**
 * Add to the access list of an API key
 *
 * Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
 * entries.
 *
 * POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
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
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateOrgApiKeyAccessListEntryBody = UserAccessListRequest[];

/**
 * Delete an API key
 *
 * Deletes a key and removes it from all projects.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner
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
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Remove an entry from the access list of an API key
 *
 * Removes one entry. A key cannot remove the address that it calls from.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
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
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get an API key of an organization
 *
 * Returns one key with all its roles and a masked private key.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Member
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
  200: ResponseWithHeaders<ApiKeyUserDetails, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get an entry of the access list of an API key
 *
 * Returns one entry with its usage figures.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
 * Required role: Organization Member
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
  200: ResponseWithHeaders<UserAccessListResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the API keys of a project
 *
 * Lists the keys that have a role in the project, each with all its roles.
 *
 * GET /api/atlas/v2/groups/{groupId}/apiKeys
 * Required role: Project Read Only
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
  /** A page of keys, sorted by public key. */
  200: ResponseWithHeaders<PaginatedApiApiUserView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the access list of an API key
 *
 * Lists the addresses from which a key may be used. An empty list allows all addresses, unless the organization
 * requires an access list.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList
 * Required role: Organization Member
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
  200: ResponseWithHeaders<PaginatedApiUserAccessListResponseView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the API keys of an organization
 *
 * Lists every key of the organization, each with its roles in the organization and in projects.
 *
 * GET /api/atlas/v2/orgs/{orgId}/apiKeys
 * Required role: Organization Member
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
  /** A page of keys, sorted by public key. */
  200: ResponseWithHeaders<PaginatedApiApiUserView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Remove an API key from a project
 *
 * Removes a key's roles in the project. The key stays in the organization.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Access Manager
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
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Update the roles of an API key in a project
 *
 * Replaces the roles of a key in this project only. A key that is not yet in the project is assigned to it.
 *
 * PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}
 * Required role: Project Access Manager
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
  /** The fields to change. */
  body: UpdateGroupApiKeyRolesBody;
}

export interface UpdateGroupApiKeyRolesOutcomes {
  /** The key with all its roles and a masked private key. */
  200: ResponseWithHeaders<ApiKeyUserDetails, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateGroupApiKeyRolesBody = UpdateAtlasProjectApiKey;

/**
 * Update an API key of an organization
 *
 * Updates the description of a key, its roles in the organization, or both.
 *
 * PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}
 * Required role: Organization Owner
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
  200: ResponseWithHeaders<ApiKeyUserDetails, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

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
  roles?: GroupRole[] | undefined;
}
