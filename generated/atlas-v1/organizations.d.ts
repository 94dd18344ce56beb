// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";
import type { ApiError, Group, Links, ObjectId, PaginatedAtlasGroupView, TotalCount, Unauthorized } from "./shared.js";

/**
 * Delete an organization
 *
 * Deletes an organization, which must have no projects.
 *
 * DELETE /api/atlas/v1.0/orgs/{orgId}
 * Required role: Organization Owner
 */
export declare const deleteOrg: Operation<DeleteOrgParameters, DeleteOrgOutcomes>;

export interface DeleteOrgParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
}

export interface DeleteOrgOutcomes {
  /** The organization was deleted. */
  204: undefined;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The organization has outstanding payments, or no payment method. */
  402: ApiError;
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

/**
 * Get an organization
 *
 * Returns one organization, with links to its resources.
 *
 * GET /api/atlas/v1.0/orgs/{orgId}
 * Required role: Organization Member
 */
export declare const getOrg: Operation<GetOrgParameters, GetOrgOutcomes>;

export interface GetOrgParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
}

export interface GetOrgOutcomes {
  /** The organization. */
  200: AtlasOrganization;
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

/**
 * List the projects of an organization
 *
 * Lists the projects of one organization.
 *
 * GET /api/atlas/v1.0/orgs/{orgId}/groups
 * Required role: Organization Member
 */
export declare const getOrgGroups: PagedOperation<GetOrgGroupsParameters, GetOrgGroupsOutcomes, Group>;

export interface GetOrgGroupsParameters {
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
  /** Prefix of the name, case-insensitive. */
  name?: string | undefined;
}

export interface GetOrgGroupsOutcomes {
  /** A page of projects. */
  200: PaginatedAtlasGroupView;
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
 * List organizations
 *
 * Lists the organizations that the caller can access.
 *
 * GET /api/atlas/v1.0/orgs
 */
export declare const listOrgs: PagedOperation<ListOrgsParameters, ListOrgsOutcomes, AtlasOrganization>;

export interface ListOrgsParameters {
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
  /** Prefix of the name, case-insensitive. */
  name?: string | undefined;
}

export interface ListOrgsOutcomes {
  /** A page of organizations. */
  200: PaginatedOrganizationView;
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

/**
 * Rename an organization
 *
 * Renames an organization.
 *
 * PATCH /api/atlas/v1.0/orgs/{orgId}
 * Required role: Organization Owner
 */
export declare const updateOrg: Operation<UpdateOrgParameters, UpdateOrgOutcomes>;

export interface UpdateOrgParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** The new name. */
  body: UpdateOrgBody;
}

export interface UpdateOrgOutcomes {
  /** The updated organization. */
  200: AtlasOrganization;
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

export type UpdateOrgBody = UpdateOrganizationRequest;

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

/**
 * Name of an organization.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type OrganizationName = string;

/** One page of organizations. */
export interface PaginatedOrganizationView {
  links: Links;
  results: AtlasOrganization[];
  totalCount?: TotalCount;
}

/**
 * Whether to skip creating the default alerts in the organization.
 *
 * Default: false
 */
export type SkipDefaultAlertsSettings = boolean;

/** New name of an organization. */
export interface UpdateOrganizationRequest {
  name: OrganizationName;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings | undefined;
}
