// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { ResponseWithHeaders } from "@almanac/client/codegen/v2";

/** The path, query or body is invalid. */
export interface BadRequest extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Maximum number of requests in the caller's rate limit bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-limit"?: number;
    /**
     * Number of requests left in the bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-remaining"?: number;
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The object already exists or is in use. */
export interface Conflict extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Maximum number of requests in the caller's rate limit bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-limit"?: number;
    /**
     * Number of requests left in the bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-remaining"?: number;
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The caller's address, the plan or the kind of action forbids this request. */
export interface Forbidden extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The revision has passed its sunset. */
export interface Gone extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The service failed to process the request. */
export interface InternalServerError extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The `Accept` header has no dated media type, or a date before the first revision. */
export interface NotAcceptable extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The object was not found. */
export interface NotFound extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Maximum number of requests in the caller's rate limit bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-limit"?: number;
    /**
     * Number of requests left in the bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-remaining"?: number;
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** The caller exceeded its rate limit. */
export interface TooManyRequests extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Maximum number of requests in the caller's rate limit bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-limit"?: number;
    /**
     * Number of requests left in the bucket.
     *
     * Range: 0 or more
     */
    "ratelimit-remaining"?: number;
    /**
     * Seconds to wait before retrying.
     *
     * Range: 0 or more
     */
    "retry-after"?: number;
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

/** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
export interface Unauthorized extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /**
     * Digest challenge. Sent if credentials are missing or invalid, before the request is validated.
     *
     * Pattern: ^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth",
     * stale=(false|true)$
     */
    "www-authenticate"?: string;
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
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

/**
 * Identifier of a service account; the user name of token requests.
 *
 * Pattern: ^mdb_sa_id_[a-fA-F\d]{24}$
 */
export type ClientId = string;

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

/** A user, as of revision 2023-01-01. */
export interface CloudAppUser {
  country: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * Email address of the user. Use `username` instead.
   *
   * Format: email
   *
   * @deprecated
   */
  emailAddress: string;
  /** Given name. */
  firstName: string;
  /** Identifier of the user. */
  id?: ObjectId;
  /**
   * When the user last signed in, in UTC.
   *
   * Format: date-time
   */
  lastAuth?: string;
  /** Family name. */
  lastName: string;
  links?: Links;
  /** Telephone number; absent if the user has none. */
  mobileNumber?: string;
  /** Roles of the user in organizations and projects. */
  roles: CloudAccessRoleAssignment[];
  teamIds?: TeamIds;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/**
 * Country of the user, as a two-letter code (ISO 3166-1 alpha-2).
 *
 * Pattern: ^([A-Z]{2})$
 */
export type Country = string;

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

export interface DeprecationAndOtherHeaders {
  /**
   * Maximum number of requests in the caller's rate limit bucket.
   *
   * Range: 0 or more
   */
  "ratelimit-limit"?: number;
  /**
   * Number of requests left in the bucket.
   *
   * Range: 0 or more
   */
  "ratelimit-remaining"?: number;
  /**
   * Date since which the revision is deprecated. Present only on revisions that have a successor.
   *
   * Pattern: ^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [1-9]\d? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}
   * \d\d:\d\d:\d\d GMT$
   */
  deprecation?: string;
  /**
   * Date on which the revision stops being served. Present only on revisions with a sunset date; such dates have been
   * moved before.
   *
   * Pattern: ^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [1-9]\d? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}
   * \d\d:\d\d:\d\d GMT$
   */
  sunset?: string;
}

/** Error code. New codes may appear; handle unknown codes by their HTTP status. */
export type ErrorCode =
  | "API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG"
  | "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG"
  | "API_KEY_REQUIRES_DESCRIPTION"
  | "API_KEY_ROLE_ASSIGNMENT_MISSING_ID"
  | "ATTRIBUTE_NEGATIVE"
  | "ATTRIBUTE_NEGATIVE_OR_ZERO"
  | "ATTRIBUTE_READ_ONLY"
  | "BAD_ACCESS_LIST_ADD_REQUEST"
  | "CANNOT_ADD_GROUP_ROLE"
  | "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST"
  | "CANNOT_ADD_ORG_ROLE"
  | "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"
  | "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION"
  | "DUPLICATE_ADDRESSES_IN_INPUT"
  | "EXPIRATION_DATE_EXCEEDS_MAX"
  | "EXPIRATION_DATE_IN_PAST"
  | "INVALID_API_KEY_DESC"
  | "INVALID_ATTRIBUTE"
  | "INVALID_CIDR_BLOCK"
  | "INVALID_ENUM_VALUE"
  | "INVALID_IP_ADDRESS_OR_CIDR_NOTATION"
  | "INVALID_JSON"
  | "INVALID_JSON_ATTRIBUTE"
  | "INVALID_NETWORK_PERMISSION_COMMENT"
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
  | "MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY"
  | "NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED"
  | "PATH_PARAM_PARSE_ERROR"
  | "PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY"
  | "RATE_LIMITED_IP"
  | "ROLE_NEEDS_GROUP_ID"
  | "ROLE_NEEDS_NO_GROUP_ID"
  | "ROLE_NEEDS_NO_ORG_ID"
  | "ROLE_NEEDS_ORG_ID"
  | "UNSUPPORTED_ROLE"
  | "VALIDATION_ERROR"
  | "API_KEY_ACCESS_LIST_ACCESS_DENIED"
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
  | "ACCOUNT_SUSPENDED"
  | "NO_PAYMENT_INFORMATION_FOUND"
  | "ACCESS_FORBIDDEN"
  | "API_KEY_CANNOT_CREATE_ORG"
  | "ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED"
  | "CANNOT_CHANGE_GROUP_NAME"
  | "CANNOT_DELETE_LAST_ADMIN"
  | "CANNOT_DEMOTE_LAST_ORG_OWNER"
  | "CANNOT_REMOVE_ALL_USER_ROLES"
  | "FEATURE_UNSUPPORTED"
  | "IP_ADDRESS_NOT_ON_ACCESS_LIST"
  | "MAX_PUBLIC_API_KEY_REACHED"
  | "ORG_REQUIRES_ACCESS_LIST"
  | "RESOURCE_REQUIRES_ACCESS_LIST"
  | "API_KEY_ACCESS_LIST_NOT_FOUND"
  | "API_KEY_NOT_FOUND"
  | "ATLAS_GROUP"
  | "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND"
  | "GROUP_NAME_NOT_FOUND"
  | "GROUP_NOT_FOUND"
  | "INVALID_GROUP_ID"
  | "INVALID_KEY_ID"
  | "INVALID_ORG_ID"
  | "NOT_ATLAS_GROUP"
  | "NOT_ATLAS_ORG"
  | "ORG_NOT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "USER_NOT_FOUND"
  | "USER_NOT_IN_GROUP"
  | "USER_NOT_IN_ORG"
  | "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"
  | "INVALID_VERSION_DATE"
  | "ADDRESS_ALREADY_IN_ACCESS_LIST"
  | "API_KEY_ALREADY_IN_GROUP"
  | "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK"
  | "GROUP_ALREADY_EXISTS"
  | "MULTIPLE_GROUPS"
  | "ORG_NOT_EMPTY"
  | "USER_ALREADY_EXISTS"
  | "PERSONAL_API_KEYS_DEPRECATED"
  | "VERSION_GONE"
  | "RATE_LIMITED"
  | "RATE_LIMITED_TOKEN_BUCKET"
  | "TIMEOUT_WHILE_PAGING"
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

/** A project. Called a group in paths and ids. */
export interface Group {
  /**
   * Number of clusters in the project.
   *
   * Format: int64
   */
  clusterCount: number;
  /**
   * When the project was created, in UTC.
   *
   * Format: date-time
   */
  created: string;
  /** Identifier of the project; `groupId` in paths. */
  id: ObjectId;
  links: Links;
  name: GroupName;
  /** Organization that owns the project. */
  orgId: ObjectId;
  regionUsageRestrictions?: RegionUsageRestrictions;
  /** Labels of the project. */
  tags?: ResourceTag[];
  withDefaultAlertsSettings?: WithDefaultAlertsSettings;
}

/**
 * Name of a project.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type GroupName = string;

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

/**
 * Identifier of 24 lowercase hexadecimal digits.
 *
 * Pattern: ^([a-f0-9]{24})$
 * Length: 24
 */
export type ObjectId = string;

/** Membership status of a user in the organization. */
export type OrgMembershipStatus = "PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";

/**
 * An organization role in a response. New roles may appear.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "ORG_STREAM_PROCESSING_ADMIN": Organization Stream Processing Admin
 * "ORG_READ_ONLY": Organization Read Only
 */
export type OrgRole =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_BILLING_READ_ONLY"
  | "ORG_STREAM_PROCESSING_ADMIN"
  | "ORG_READ_ONLY"
  | (string & {});

/** A service account of an organization. */
export interface OrgServiceAccount {
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
   * Roles of the account in the organization.
   *
   * Items are unique
   */
  roles: OrgRole[];
  /**
   * Secrets of the account, at most two.
   *
   * Items are unique
   */
  secrets?: ServiceAccountSecret[];
}

/** A service account to create in an organization. */
export interface OrgServiceAccountRequest {
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
   * Roles of the account in the organization.
   *
   * Items: 1 or more
   */
  roles: GrantableOrgRole[];
  /**
   * Hours for which the new secret is valid. The organization's settings may lower the maximum.
   *
   * Format: int32
   * More than 0
   */
  secretExpiresAfterHours: number;
}

/** One page of users, all of them active. */
export interface PaginatedAppUserView {
  links?: Links;
  results: CloudAppUser[];
  totalCount?: TotalCount;
}

/** One page of projects. */
export interface PaginatedAtlasGroupView {
  links: Links;
  results: Group[];
  totalCount?: TotalCount;
}

/**
 * Public key, used as the user name of Digest authentication.
 *
 * Pattern: ^[a-z]{8}$
 * Length: 8
 */
export type PublicKey = string;

export interface RateLimitHeaders {
  /**
   * Maximum number of requests in the caller's rate limit bucket.
   *
   * Range: 0 or more
   */
  "ratelimit-limit"?: number;
  /**
   * Number of requests left in the bucket.
   *
   * Range: 0 or more
   */
  "ratelimit-remaining"?: number;
}

/**
 * Regions that the project may use. Supported by Atlas for Government only; elsewhere it is rejected and never
 * returned.
 */
export type RegionUsageRestrictions = "COMMERCIAL_FEDRAMP_REGIONS_ONLY" | "GOV_REGIONS_ONLY" | (string & {});

/** A label, which has a key and a value. */
export interface ResourceTag {
  /**
   * Key of the label, such as `environment`.
   *
   * Length: 1 to 255
   */
  key: string;
  /**
   * Value of the label, such as `production`.
   *
   * Length: 1 to 255
   */
  value: string;
}

/**
 * An organization or project role. New roles may appear.
 *
 * "ORG_OWNER": Organization Owner
 * "ORG_MEMBER": Organization Member
 * "ORG_GROUP_CREATOR": Organization Project Creator
 * "ORG_BILLING_ADMIN": Organization Billing Admin
 * "ORG_BILLING_READ_ONLY": Organization Billing Viewer
 * "ORG_STREAM_PROCESSING_ADMIN": Organization Stream Processing Admin
 * "ORG_READ_ONLY": Organization Read Only
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
export type RoleName =
  | "ORG_OWNER"
  | "ORG_MEMBER"
  | "ORG_GROUP_CREATOR"
  | "ORG_BILLING_ADMIN"
  | "ORG_BILLING_READ_ONLY"
  | "ORG_STREAM_PROCESSING_ADMIN"
  | "ORG_READ_ONLY"
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

/** One secret of a service account. */
export interface ServiceAccountSecret {
  /**
   * Creation time of the secret, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * Expiration time of the secret, in UTC.
   *
   * Format: date-time
   */
  expiresAt: string;
  /** Identifier of the secret; `secretId` in paths. */
  id: ObjectId;
  /**
   * When a token was last requested with the secret, in UTC.
   *
   * Format: date-time
   */
  lastUsedAt?: string | null;
  /**
   * The secret with all but a few characters hidden.
   *
   * Pattern: ^mdb_sa_sk_
   */
  maskedSecretValue?: string;
  /**
   * The secret itself; present only in the response that creates it.
   *
   * Pattern: ^mdb_sa_sk_
   */
  secret?: string;
}

/**
 * Teams of the user.
 *
 * Items are unique
 */
export type TeamIds = ObjectId[];

/**
 * Estimated number of items on all pages. Absent if the request has `includeCount=false`.
 *
 * Format: int32
 * Range: 0 or more
 */
export type TotalCount = number;

/**
 * Whether to create the default alerts in the project.
 *
 * Default: true
 */
export type WithDefaultAlertsSettings = boolean;
