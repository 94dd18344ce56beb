// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  ApiError,
  ApiKeyUserDetails,
  BadRequest,
  Conflict,
  CreateAtlasOrganizationApiKey,
  Forbidden,
  Group,
  InternalServerError,
  Links,
  NotAcceptable,
  NotFound,
  ObjectId,
  OrgServiceAccount,
  OrgServiceAccountRequest,
  PaginatedAtlasGroupView,
  RateLimitHeaders,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "./shared.js";

/**
 * Create an organization
 *
 * Creates an organization. The caller's own organization must be a paying one.
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
  201: ResponseWithHeaders<CreateOrganizationResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
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
  /** The organization was deleted. */
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  402: PaymentRequired;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get an organization
 *
 * Returns one organization, with links to its resources.
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
  200: ResponseWithHeaders<AtlasOrganization, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
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
  200: ResponseWithHeaders<PaginatedAtlasGroupView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get the settings of an organization
 *
 * Returns the settings, including whether API calls must come from an address on an access list.
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
  200: ResponseWithHeaders<OrganizationSettings, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List organizations
 *
 * Lists the organizations that the caller can access.
 *
 * GET /api/atlas/v2/orgs
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
  200: ResponseWithHeaders<PaginatedOrganizationView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Rename an organization
 *
 * Renames an organization.
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
  /** The updated organization. */
  200: ResponseWithHeaders<AtlasOrganization, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateOrgBody = UpdateOrganizationRequest;

/**
 * Update the settings of an organization
 *
 * Updates the settings that the body contains.
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
  /** The updated settings. */
  200: ResponseWithHeaders<OrganizationSettings, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateOrgSettingsBody = OrganizationSettings;

/** The organization has outstanding payments, or no payment method. */
export interface PaymentRequired extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

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

/** An organization to create, optionally with an initial API key or service account. */
export type CreateOrganizationRequest = {
  /** Initial API key of the organization. Mutually exclusive with `serviceAccount`. */
  apiKey?: CreateAtlasOrganizationApiKey | undefined;
  /** Federation that the organization is linked to. */
  federationSettingsId?: ObjectId | undefined;
  name: OrganizationName;
  /** User who becomes the owner. Required if an API key makes the request. */
  orgOwnerId?: ObjectId | undefined;
  /** Initial service account of the organization. Mutually exclusive with `apiKey`. */
  serviceAccount?: OrgServiceAccountRequest | undefined;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings | undefined;
} & ({
  apiKey?: undefined;
} | {
  serviceAccount?: undefined;
});

/** The new organization, and the credentials that came with it. */
export interface CreateOrganizationResponse {
  /** The initial API key with its full private key. */
  apiKey?: ApiKeyUserDetails;
  /** Federation that the organization is linked to. */
  federationSettingsId?: ObjectId;
  /** User who owns the organization. */
  orgOwnerId?: ObjectId;
  organization?: AtlasOrganization;
  /** The initial service account, with its secret. */
  serviceAccount?: OrgServiceAccount;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** How long users stay signed in. Setting a field to null restores its default. */
export interface CustomSessionTimeouts {
  /**
   * Seconds until users must sign in again (12 hours by default).
   *
   * Format: int32
   * Range: 3600 to 43200
   */
  absoluteSessionTimeoutInSeconds?: number | null | undefined;
  /**
   * Seconds of inactivity after which users must sign in again.
   *
   * Format: int32
   * Range: 300 or more
   */
  idleSessionTimeoutInSeconds?: number | null | undefined;
}

/**
 * Name of an organization.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type OrganizationName = string;

/** Settings of an organization. An update changes only the fields that it contains. */
export interface OrganizationSettings {
  /** Whether API calls must come from an address on an access list. */
  apiAccessListRequired?: boolean | undefined;
  customSessionTimeouts?: CustomSessionTimeouts | undefined;
  /** Whether generative AI features are enabled. Enabled by default in new organizations. */
  genAIFeaturesEnabled?: boolean | undefined;
  /**
   * Maximum validity of a new service account secret, in hours.
   *
   * Format: int32
   * Range: 8 to 8760
   */
  maxServiceAccountSecretValidityInHours?: number | undefined;
  /** Whether users must set up a second factor. */
  multiFactorAuthRequired?: boolean | undefined;
  /** Email address for infrastructure notifications. Null removes it; an empty string is rejected. */
  operationsContact?: string | null | undefined;
  /** Whether support staff need permission to access deployments. */
  restrictEmployeeAccess?: boolean | undefined;
  /** Email address for security notifications. An empty string removes it. */
  securityContact?: string | undefined;
  /** Whether stream processing may connect to clusters of other projects in the organization. */
  streamsCrossGroupEnabled?: boolean | undefined;
}

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
