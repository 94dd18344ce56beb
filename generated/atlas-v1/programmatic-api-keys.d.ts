// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";
import type {
  ApiError,
  CidrBlock,
  CloudAccessRoleAssignment,
  IpAddress,
  Links,
  ObjectId,
  RoleName,
  TotalCount,
  Unauthorized,
} from "./shared.js";

/**
 * Create an API key in a project
 *
 * Creates a key in the organization and assigns it roles in the project.
 *
 * POST /api/atlas/v1.0/groups/{groupId}/apiKeys
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
  200: ApiKeyUserDetails;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * POST /api/atlas/v1.0/orgs/{orgId}/apiKeys
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
  200: ApiKeyUserDetails;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * POST /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
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
  200: PaginatedApiUserAccessListResponseView;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * Delete an API key
 *
 * Deletes a key and removes it from all projects.
 *
 * DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
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
  204: undefined;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
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
  204: undefined;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
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
  200: ApiKeyUserDetails;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
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
  200: UserAccessListResponse;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * GET /api/atlas/v1.0/groups/{groupId}/apiKeys
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
  /** A page of keys. */
  200: PaginatedApiApiUserView;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
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
  200: PaginatedApiUserAccessListResponseView;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys
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
  /** A page of keys. */
  200: PaginatedApiApiUserView;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * DELETE /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}
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
  204: undefined;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * PATCH /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}
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
  /** The fields to change. */
  body: UpdateGroupApiKeyRolesBody;
}

export interface UpdateGroupApiKeyRolesOutcomes {
  /** The key with all its roles and a masked private key. */
  200: ApiKeyUserDetails;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
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
 * PATCH /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
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
  200: ApiKeyUserDetails;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
  404: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

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
