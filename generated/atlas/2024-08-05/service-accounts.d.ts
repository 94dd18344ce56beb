// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  BadRequest,
  CidrBlock,
  ClientId,
  Conflict,
  Forbidden,
  GrantableOrgRole,
  GroupRole,
  InternalServerError,
  IpAddress,
  Links,
  NotAcceptable,
  NotFound,
  ObjectId,
  OrgServiceAccount,
  OrgServiceAccountRequest,
  RateLimitHeaders,
  ServiceAccountSecret,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "../2023-01-01/shared.js";

/**
 * Create a service account in a project
 *
 * Creates a service account with an initial secret. Only this response shows the secret. The account also becomes a
 * member of the organization.
 *
 * POST /api/atlas/v2/groups/{groupId}/serviceAccounts
 * Required role: Project Owner
 */
export declare const createGroupServiceAccount: Operation<
  CreateGroupServiceAccountParameters,
  CreateGroupServiceAccountOutcomes
>;

export interface CreateGroupServiceAccountParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The service account to create. */
  body: CreateGroupServiceAccountBody;
}

export interface CreateGroupServiceAccountOutcomes {
  /** The new service account, with its secret. */
  201: ResponseWithHeaders<GroupServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateGroupServiceAccountBody = GroupServiceAccountRequest;

/**
 * Add to the access list of a service account of a project
 *
 * Adds addresses, up to 200 in total. The response contains the whole list.
 *
 * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList
 * Required role: Project Access Manager
 */
export declare const createGroupServiceAccountAccessList: Operation<
  CreateGroupServiceAccountAccessListParameters,
  CreateGroupServiceAccountAccessListOutcomes
>;

export interface CreateGroupServiceAccountAccessListParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
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
  body: CreateGroupServiceAccountAccessListBody;
}

export interface CreateGroupServiceAccountAccessListOutcomes {
  /** The first page of the list with the new entries. */
  200: ResponseWithHeaders<PaginatedServiceAccountIPAccessEntryView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/** Items: at most 200 */
export type CreateGroupServiceAccountAccessListBody = ServiceAccountIPAccessListRequest[];

/**
 * Create a secret for a service account of a project
 *
 * Adds a secret; an account has at most two. Only this response shows it.
 *
 * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets
 * Required role: Project Owner
 */
export declare const createGroupServiceAccountSecret: Operation<
  CreateGroupServiceAccountSecretParameters,
  CreateGroupServiceAccountSecretOutcomes
>;

export interface CreateGroupServiceAccountSecretParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** The expiration of the secret. */
  body: CreateGroupServiceAccountSecretBody;
}

export interface CreateGroupServiceAccountSecretOutcomes {
  /** The new secret. */
  201: ResponseWithHeaders<ServiceAccountSecret, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateGroupServiceAccountSecretBody = ServiceAccountSecretRequest;

/**
 * Create a service account in an organization
 *
 * Creates a service account with an initial secret. Only this response shows the secret.
 *
 * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts
 * Required role: Organization Owner
 */
export declare const createOrgServiceAccount: Operation<
  CreateOrgServiceAccountParameters,
  CreateOrgServiceAccountOutcomes
>;

export interface CreateOrgServiceAccountParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** The service account to create. */
  body: CreateOrgServiceAccountBody;
}

export interface CreateOrgServiceAccountOutcomes {
  /** The new service account, with its secret. */
  201: ResponseWithHeaders<OrgServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateOrgServiceAccountBody = OrgServiceAccountRequest;

/**
 * Add to the access list of a service account of an organization
 *
 * Adds addresses, up to 200 in total. The response contains the whole list.
 *
 * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList
 * Required role: Organization Owner
 */
export declare const createOrgServiceAccountAccessList: Operation<
  CreateOrgServiceAccountAccessListParameters,
  CreateOrgServiceAccountAccessListOutcomes
>;

export interface CreateOrgServiceAccountAccessListParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
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
  body: CreateOrgServiceAccountAccessListBody;
}

export interface CreateOrgServiceAccountAccessListOutcomes {
  /** The first page of the list with the new entries. */
  200: ResponseWithHeaders<PaginatedServiceAccountIPAccessEntryView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/** Items: at most 200 */
export type CreateOrgServiceAccountAccessListBody = ServiceAccountIPAccessListRequest[];

/**
 * Create a secret for a service account of an organization
 *
 * Adds a secret; an account has at most two. Only this response shows it.
 *
 * POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets
 * Required role: Organization Owner
 */
export declare const createOrgServiceAccountSecret: Operation<
  CreateOrgServiceAccountSecretParameters,
  CreateOrgServiceAccountSecretOutcomes
>;

export interface CreateOrgServiceAccountSecretParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** The expiration of the secret. */
  body: CreateOrgServiceAccountSecretBody;
}

export interface CreateOrgServiceAccountSecretOutcomes {
  /** The new secret. */
  201: ResponseWithHeaders<ServiceAccountSecret, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateOrgServiceAccountSecretBody = ServiceAccountSecretRequest;

/**
 * Remove a service account from a project
 *
 * Removes a service account from the project. It stays in the organization, and its secrets stay valid.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
 * Required role: Project Owner
 */
export declare const deleteGroupServiceAccount: Operation<
  DeleteGroupServiceAccountParameters,
  DeleteGroupServiceAccountOutcomes
>;

export interface DeleteGroupServiceAccountParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
}

export interface DeleteGroupServiceAccountOutcomes {
  /** The service account was removed from the project. */
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
 * Remove an entry from the access list of a service account of a project
 *
 * Removes one entry. The caller's own address cannot be removed.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}
 * Required role: Project Access Manager
 */
export declare const deleteGroupServiceAccountAccessListEntry: Operation<
  DeleteGroupServiceAccountAccessListEntryParameters,
  DeleteGroupServiceAccountAccessListEntryOutcomes
>;

export interface DeleteGroupServiceAccountAccessListEntryParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface DeleteGroupServiceAccountAccessListEntryOutcomes {
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
 * Delete a secret of a service account of a project
 *
 * Permanently invalidates one secret.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}
 * Required role: Project Owner
 */
export declare const deleteGroupServiceAccountSecret: Operation<
  DeleteGroupServiceAccountSecretParameters,
  DeleteGroupServiceAccountSecretOutcomes
>;

export interface DeleteGroupServiceAccountSecretParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** Identifier of the secret. */
  secretId: ObjectId;
}

export interface DeleteGroupServiceAccountSecretOutcomes {
  /** The secret was deleted. */
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
 * Delete a service account
 *
 * Deletes a service account and its secrets.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
 * Required role: Organization Owner
 */
export declare const deleteOrgServiceAccount: Operation<
  DeleteOrgServiceAccountParameters,
  DeleteOrgServiceAccountOutcomes
>;

export interface DeleteOrgServiceAccountParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
}

export interface DeleteOrgServiceAccountOutcomes {
  /** The service account was deleted. */
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
 * Remove an entry from the access list of a service account of an organization
 *
 * Removes one entry. The caller's own address cannot be removed.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}
 * Required role: Organization Owner
 */
export declare const deleteOrgServiceAccountAccessListEntry: Operation<
  DeleteOrgServiceAccountAccessListEntryParameters,
  DeleteOrgServiceAccountAccessListEntryOutcomes
>;

export interface DeleteOrgServiceAccountAccessListEntryParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /**
   * Address of the entry, or its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`.
   *
   * Pattern:
   * ^([0-9]{1,3}\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\:){1,6}\:(%2[fF][0-9]{1,3})?$
   */
  ipAddress: string;
}

export interface DeleteOrgServiceAccountAccessListEntryOutcomes {
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
 * Delete a secret of a service account of an organization
 *
 * Permanently invalidates one secret.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}
 * Required role: Organization Owner
 */
export declare const deleteOrgServiceAccountSecret: Operation<
  DeleteOrgServiceAccountSecretParameters,
  DeleteOrgServiceAccountSecretOutcomes
>;

export interface DeleteOrgServiceAccountSecretParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** Identifier of the secret. */
  secretId: ObjectId;
}

export interface DeleteOrgServiceAccountSecretOutcomes {
  /** The secret was deleted. */
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
 * Get a service account of a project
 *
 * Returns one service account with masked secrets.
 *
 * GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
 * Required role: Project Read Only
 */
export declare const getGroupServiceAccount: Operation<
  GetGroupServiceAccountParameters,
  GetGroupServiceAccountOutcomes
>;

export interface GetGroupServiceAccountParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
}

export interface GetGroupServiceAccountOutcomes {
  /** The service account. */
  200: ResponseWithHeaders<GroupServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get a service account of an organization
 *
 * Returns one service account with masked secrets.
 *
 * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
 * Required role: Organization Read Only
 */
export declare const getOrgServiceAccount: Operation<GetOrgServiceAccountParameters, GetOrgServiceAccountOutcomes>;

export interface GetOrgServiceAccountParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
}

export interface GetOrgServiceAccountOutcomes {
  /** The service account. */
  200: ResponseWithHeaders<OrgServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the projects of a service account
 *
 * Lists the projects in which a service account has roles.
 *
 * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups
 * Required role: Organization Read Only
 */
export declare const getOrgServiceAccountGroups: PagedOperation<
  GetOrgServiceAccountGroupsParameters,
  GetOrgServiceAccountGroupsOutcomes,
  ServiceAccountGroup
>;

export interface GetOrgServiceAccountGroupsParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
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
}

export interface GetOrgServiceAccountGroupsOutcomes {
  /** A page of projects. */
  200: ResponseWithHeaders<PaginatedServiceAccountGroup, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Assign a service account to a project
 *
 * Assigns roles in the project to a service account of the organization.
 *
 * POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite
 * Required role: Organization Owner
 */
export declare const inviteGroupServiceAccount: Operation<
  InviteGroupServiceAccountParameters,
  InviteGroupServiceAccountOutcomes
>;

export interface InviteGroupServiceAccountParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** The roles in the project. */
  body: InviteGroupServiceAccountBody;
}

export interface InviteGroupServiceAccountOutcomes {
  /** The service account, as seen from the project. */
  200: ResponseWithHeaders<GroupServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type InviteGroupServiceAccountBody = GroupServiceAccountRoleAssignment;

/**
 * List the access list of a service account of a project
 *
 * Lists the addresses from which the tokens of a service account may be used.
 *
 * GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList
 * Required role: Project Read Only
 */
export declare const listGroupServiceAccountAccessList: PagedOperation<
  ListGroupServiceAccountAccessListParameters,
  ListGroupServiceAccountAccessListOutcomes,
  ServiceAccountIPAccessListEntry
>;

export interface ListGroupServiceAccountAccessListParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
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

export interface ListGroupServiceAccountAccessListOutcomes {
  /** A page of entries. */
  200: ResponseWithHeaders<PaginatedServiceAccountIPAccessEntryView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the service accounts of a project
 *
 * Lists the service accounts of the project, except those managed by the service itself.
 *
 * GET /api/atlas/v2/groups/{groupId}/serviceAccounts
 * Required role: Project Read Only
 */
export declare const listGroupServiceAccounts: PagedOperation<
  ListGroupServiceAccountsParameters,
  ListGroupServiceAccountsOutcomes,
  GroupServiceAccount
>;

export interface ListGroupServiceAccountsParameters {
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
   * Whether to include accounts that are managed by the service itself.
   *
   * Default: false
   */
  includeSystemManaged?: boolean | undefined;
}

export interface ListGroupServiceAccountsOutcomes {
  /** A page of service accounts. */
  200: ResponseWithHeaders<PaginatedGroupServiceAccounts, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the access list of a service account of an organization
 *
 * Lists the addresses from which the tokens of a service account may be used.
 *
 * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList
 * Required role: Organization Read Only
 */
export declare const listOrgServiceAccountAccessList: PagedOperation<
  ListOrgServiceAccountAccessListParameters,
  ListOrgServiceAccountAccessListOutcomes,
  ServiceAccountIPAccessListEntry
>;

export interface ListOrgServiceAccountAccessListParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
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

export interface ListOrgServiceAccountAccessListOutcomes {
  /** A page of entries. */
  200: ResponseWithHeaders<PaginatedServiceAccountIPAccessEntryView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the service accounts of an organization
 *
 * Lists the service accounts of the organization, except those managed by the service itself.
 *
 * GET /api/atlas/v2/orgs/{orgId}/serviceAccounts
 * Required role: Organization Read Only
 */
export declare const listOrgServiceAccounts: PagedOperation<
  ListOrgServiceAccountsParameters,
  ListOrgServiceAccountsOutcomes,
  OrgServiceAccount
>;

export interface ListOrgServiceAccountsParameters {
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
   * Whether to include accounts that are managed by the service itself.
   *
   * Default: false
   */
  includeSystemManaged?: boolean | undefined;
}

export interface ListOrgServiceAccountsOutcomes {
  /** A page of service accounts. */
  200: ResponseWithHeaders<PaginatedOrgServiceAccounts, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Update a service account of a project
 *
 * Updates the name, description or roles of a service account in the project.
 *
 * PATCH /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}
 * Required role: Project Owner
 */
export declare const updateGroupServiceAccount: Operation<
  UpdateGroupServiceAccountParameters,
  UpdateGroupServiceAccountOutcomes
>;

export interface UpdateGroupServiceAccountParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** The fields to change. */
  body: UpdateGroupServiceAccountBody;
}

export interface UpdateGroupServiceAccountOutcomes {
  /** The updated service account. */
  200: ResponseWithHeaders<GroupServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateGroupServiceAccountBody = GroupServiceAccountUpdateRequest;

/**
 * Update a service account of an organization
 *
 * Updates the name, description or roles of a service account in the organization.
 *
 * PATCH /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}
 * Required role: Organization Owner
 */
export declare const updateOrgServiceAccount: Operation<
  UpdateOrgServiceAccountParameters,
  UpdateOrgServiceAccountOutcomes
>;

export interface UpdateOrgServiceAccountParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the service account. */
  clientId: ClientId;
  /** The fields to change. */
  body: UpdateOrgServiceAccountBody;
}

export interface UpdateOrgServiceAccountOutcomes {
  /** The updated service account. */
  200: ResponseWithHeaders<OrgServiceAccount, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateOrgServiceAccountBody = OrgServiceAccountUpdateRequest;

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
  description?: string | null | undefined;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name?: string | null | undefined;
  /** Roles that replace the roles in the project. */
  roles?: GroupRole[] | undefined;
}

/** Changes to a service account of an organization. */
export interface OrgServiceAccountUpdateRequest {
  /**
   * Purpose of the account.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 250
   */
  description?: string | null | undefined;
  /**
   * Display name; not necessarily unique.
   *
   * Pattern: ^[\p{L}\p{N}\-_.,' ]*$
   * Length: 1 to 64
   */
  name?: string | null | undefined;
  /** Roles that replace the roles in the organization. */
  roles?: GrantableOrgRole[] | undefined;
}

/** One page of service accounts of a project. */
export interface PaginatedGroupServiceAccounts {
  links?: Links;
  results: GroupServiceAccount[];
  totalCount?: TotalCount;
}

/** One page of service accounts of an organization. */
export interface PaginatedOrgServiceAccounts {
  links?: Links;
  results: OrgServiceAccount[];
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
  cidrBlock?: CidrBlock | undefined;
  /** Address to allow. Mutually exclusive with `cidrBlock`. */
  ipAddress?: IpAddress | undefined;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
});

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
