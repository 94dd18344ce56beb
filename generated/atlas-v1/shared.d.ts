// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { ResponseWithHeaders } from "@almanac/client/codegen/v2";

/** Credentials are missing or invalid, or lack the required role. */
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

/** A user. */
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

/** Error code. New codes may appear; handle unknown codes by their HTTP status. */
export type ErrorCode =
  | "API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG"
  | "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG"
  | "API_KEY_REQUIRES_DESCRIPTION"
  | "API_KEY_ROLE_ASSIGNMENT_MISSING_ID"
  | "ATTRIBUTE_NEGATIVE"
  | "ATTRIBUTE_NEGATIVE_OR_ZERO"
  | "ATTRIBUTE_READ_ONLY"
  | "BAD_WHITELIST_ADD_REQUEST"
  | "CANNOT_ADD_GROUP_ROLE"
  | "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_WHITELIST"
  | "CANNOT_ADD_ORG_ROLE"
  | "CANNOT_REMOVE_CALLER_FROM_WHITELIST"
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
  | "API_KEY_WHITELIST_ACCESS_DENIED"
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
  | "IP_ADDRESS_NOT_ON_WHITELIST"
  | "MAX_PUBLIC_API_KEY_REACHED"
  | "ORG_REQUIRES_WHITELIST"
  | "RESOURCE_REQUIRES_WHITELIST"
  | "API_KEY_NOT_FOUND"
  | "API_KEY_WHITELIST_NOT_FOUND"
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
  | "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES"
  | "ADDRESS_ALREADY_IN_WHITELIST"
  | "API_KEY_ALREADY_IN_GROUP"
  | "GROUP_ALREADY_EXISTS"
  | "MULTIPLE_GROUPS"
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
