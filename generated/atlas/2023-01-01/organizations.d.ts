// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation, PagedOperation } from "@almanac/client/codegen/v1";
import type {
  ApiError,
  ApiKeyUserDetails,
  CreateAtlasOrganizationApiKey,
  Group,
  Links,
  ObjectId,
  OrgServiceAccount,
  OrgServiceAccountRequest,
  PaginatedAtlasGroupView,
  TotalCount,
} from "./shared.js";

/**
 * Create an organization
 *
 * Creates an organization beside that of the caller, which must be a paying one.
 *
 * POST /api/atlas/v2/orgs
 */
export declare const createOrg: Operation<CreateOrgParameters, CreateOrgOutcomes>;

export interface CreateOrgParameters {
  /** The organization to create. */
  body: CreateOrgBody;
}

export interface CreateOrgOutcomes {
  /** The new organization and what was created with it. */
  201: AnswerWithHeaders<CreateOrganizationResponse, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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

export type CreateOrgBody = CreateOrganizationRequest;

/**
 * Delete an organization
 *
 * Deletes an organization, which must have no projects.
 *
 * DELETE /api/atlas/v2/orgs/{orgId}
 * Required role: Organization Owner
 */
export declare const deleteOrg: Operation<DeleteOrgParameters, DeleteOrgOutcomes>;

export interface DeleteOrgParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
}

export interface DeleteOrgOutcomes {
  /** The organization is gone. */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Something in path, query or body is not as it should be. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The organization has open payments or none set up. */
  402: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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

/**
 * Get an organization
 *
 * Gives one organization, with links to what belongs to it.
 *
 * GET /api/atlas/v2/orgs/{orgId}
 * Required role: Organization Member
 */
export declare const getOrg: Operation<GetOrgParameters, GetOrgOutcomes>;

export interface GetOrgParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
}

export interface GetOrgOutcomes {
  /** The organization. */
  200: AnswerWithHeaders<AtlasOrganization, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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

/**
 * List the projects of an organization
 *
 * Lists the projects of one organization.
 *
 * GET /api/atlas/v2/orgs/{orgId}/groups
 * Required role: Organization Member
 */
export declare const getOrgGroups: PagedOperation<GetOrgGroupsParameters, GetOrgGroupsOutcomes, Group>;

export interface GetOrgGroupsParameters {
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
  /** Beginning of the name, in either case. */
  name?: string;
}

export interface GetOrgGroupsOutcomes {
  /** A page of projects. */
  200: AnswerWithHeaders<PaginatedAtlasGroupView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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
 * Get the settings of an organization
 *
 * Gives the settings, among them whether API calls must come from an access list.
 *
 * GET /api/atlas/v2/orgs/{orgId}/settings
 * Required role: Organization Member
 */
export declare const getOrgSettings: Operation<GetOrgSettingsParameters, GetOrgSettingsOutcomes>;

export interface GetOrgSettingsParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
}

export interface GetOrgSettingsOutcomes {
  /** The settings. */
  200: AnswerWithHeaders<OrganizationSettings, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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
 * List organizations
 *
 * Lists the organizations that the caller may see.
 *
 * GET /api/atlas/v2/orgs
 */
export declare const listOrgs: PagedOperation<ListOrgsParameters, ListOrgsOutcomes, AtlasOrganization>;

export interface ListOrgsParameters {
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
  /** Beginning of the name, in either case. */
  name?: string;
}

export interface ListOrgsOutcomes {
  /** A page of organizations. */
  200: AnswerWithHeaders<PaginatedOrganizationView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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

/**
 * Rename an organization
 *
 * Gives an organization another name.
 *
 * PATCH /api/atlas/v2/orgs/{orgId}
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
  /** The organization as it is now. */
  200: AnswerWithHeaders<AtlasOrganization, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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

export type UpdateOrgBody = UpdateOrganizationRequest;

/**
 * Update the settings of an organization
 *
 * Changes the settings that the body names.
 *
 * PATCH /api/atlas/v2/orgs/{orgId}/settings
 * Required role: Organization Owner
 */
export declare const updateOrgSettings: Operation<UpdateOrgSettingsParameters, UpdateOrgSettingsOutcomes>;

export interface UpdateOrgSettingsParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** The settings to change. */
  body: UpdateOrgSettingsBody;
}

export interface UpdateOrgSettingsOutcomes {
  /** The settings as they are now. */
  200: AnswerWithHeaders<OrganizationSettings, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
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

export type UpdateOrgSettingsBody = OrganizationSettings;

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

/** An organization to create, with a first API key or a first service account if wanted. */
export type CreateOrganizationRequest = {
  /** First API key of the organization. Excludes `serviceAccount`. */
  apiKey?: CreateAtlasOrganizationApiKey;
  /** Federation to which the organization is linked. */
  federationSettingsId?: ObjectId;
  name: OrganizationName;
  /** User who becomes the owner. Needed where an API key makes the request. */
  orgOwnerId?: ObjectId;
  /** First service account of the organization. Excludes `apiKey`. */
  serviceAccount?: OrgServiceAccountRequest;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
} & ({
  apiKey?: never;
} | {
  serviceAccount?: never;
});

/** The new organization, and the credentials that came with it. */
export interface CreateOrganizationResponse {
  /** The first API key, its private key in full. */
  apiKey?: ApiKeyUserDetails;
  /** Federation to which the organization is linked. */
  federationSettingsId?: ObjectId;
  /** User who owns the organization. */
  orgOwnerId?: ObjectId;
  organization?: AtlasOrganization;
  /** The first service account, with its secret. */
  serviceAccount?: OrgServiceAccount;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** How long users stay signed in. Null in a field restores its default. */
export interface CustomSessionTimeouts {
  /**
   * Seconds until signing in anew is due in any case; twelve hours where unset.
   *
   * Format: int32
   * Range: 3600 to 43200
   */
  absoluteSessionTimeoutInSeconds?: number | null;
  /**
   * Seconds of idleness after which signing in anew is due.
   *
   * Format: int32
   * Range: 300 or more
   */
  idleSessionTimeoutInSeconds?: number | null;
}

/**
 * Name of an organization.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type OrganizationName = string;

/** Settings of an organization. An update changes the fields that it names. */
export interface OrganizationSettings {
  /** Whether API calls must come from an address on an access list. */
  apiAccessListRequired?: boolean;
  customSessionTimeouts?: CustomSessionTimeouts;
  /** Whether generative AI features may be used. New organizations have them on. */
  genAIFeaturesEnabled?: boolean;
  /**
   * Longest validity of a new service account secret, in hours.
   *
   * Format: int32
   * Range: 8 to 8760
   */
  maxServiceAccountSecretValidityInHours?: number;
  /** Whether users must set up a second factor. */
  multiFactorAuthRequired?: boolean;
  /** Address for news about infrastructure. Null removes it, an empty string is refused. */
  operationsContact?: string | null;
  /** Whether support staff need leave to look into deployments. */
  restrictEmployeeAccess?: boolean;
  /** Address for news about security. An empty string removes it. */
  securityContact?: string;
  /** Whether stream processing may connect to clusters of other projects in the organization. */
  streamsCrossGroupEnabled?: boolean;
}

/** One page of organizations. */
export interface PaginatedOrganizationView {
  links: Links;
  results: AtlasOrganization[];
  totalCount?: TotalCount;
}

/**
 * Whether the organization starts without the usual alerts.
 *
 * Default: false
 */
export type SkipDefaultAlertsSettings = boolean;

/** New name of an organization. */
export interface UpdateOrganizationRequest {
  name: OrganizationName;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}
