// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.

/** The parameters and body of each operation. */
export interface Operations {
  /**
   * Create a project
   *
   * Creates a project in an organization.
   *
   * POST /api/atlas/v1.0/groups
   */
  createGroup: {
    path: {
    };
    query: {
      projectOwnerId?: ObjectId;
    };
    body: CreateGroupBody;
  };
  /**
   * Add to the access list of a project
   *
   * Adds entries; the body is an array even for one entry. An entry that already exists is replaced. The response
   * contains the whole list, not only the new entries. Requests must not be concurrent.
   *
   * POST /api/atlas/v1.0/groups/{groupId}/accessList
   */
  createGroupAccessListEntry: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateGroupAccessListEntryBody;
  };
  /**
   * Create an API key in a project
   *
   * Creates a key in the organization and assigns it roles in the project.
   *
   * POST /api/atlas/v1.0/groups/{groupId}/apiKeys
   */
  createGroupApiKey: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: CreateGroupApiKeyBody;
  };
  /**
   * Create an API key in an organization
   *
   * Creates a key with roles in the organization. Only this response shows the full private key.
   *
   * POST /api/atlas/v1.0/orgs/{orgId}/apiKeys
   */
  createOrgApiKey: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: CreateOrgApiKeyBody;
  };
  /**
   * Add to the access list of an API key
   *
   * Adds addresses; the body is an array even for one address. The response contains the whole list, not only the new
   * entries.
   *
   * POST /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
   */
  createOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: CreateOrgApiKeyAccessListEntryBody;
  };
  /**
   * Delete a project
   *
   * Deletes a project.
   *
   * DELETE /api/atlas/v1.0/groups/{groupId}
   */
  deleteGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of a project
   *
   * Removes one entry. Existing connections from its addresses can remain open for a while.
   *
   * DELETE /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}
   */
  deleteGroupAccessListEntry: {
    path: {
      groupId: string;
      entryValue: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete an organization
   *
   * Deletes an organization, which must have no projects.
   *
   * DELETE /api/atlas/v1.0/orgs/{orgId}
   */
  deleteOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Delete an API key
   *
   * Deletes a key and removes it from all projects.
   *
   * DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
   */
  deleteOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Remove an entry from the access list of an API key
   *
   * Removes one entry. A key cannot remove the address that it calls from.
   *
   * DELETE /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
   */
  deleteOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a project
   *
   * Returns one project, with links to its resources.
   *
   * GET /api/atlas/v1.0/groups/{groupId}
   */
  getGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an entry of the access list of a project
   *
   * Returns one entry. A single address is also found by its block, and the other way round.
   *
   * GET /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}
   */
  getGroupAccessListEntry: {
    path: {
      groupId: string;
      entryValue: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get a project by its name
   *
   * Returns the project with the given name.
   *
   * GET /api/atlas/v1.0/groups/byName/{groupName}
   */
  getGroupByName: {
    path: {
      groupName: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an organization
   *
   * Returns one organization, with links to its resources.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}
   */
  getOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an API key of an organization
   *
   * Returns one key with all its roles and a masked private key.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
   */
  getOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Get an entry of the access list of an API key
   *
   * Returns one entry with its usage figures.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}
   */
  getOrgApiKeyAccessListEntry: {
    path: {
      orgId: string;
      apiUserId: string;
      ipAddress: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * List the projects of an organization
   *
   * Lists the projects of one organization.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/groups
   */
  getOrgGroups: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      name?: string;
    };
    body: undefined;
  };
  /**
   * List the access list of a project
   *
   * Lists the addresses from which clients may connect to the project's clusters. It doesn't restrict this API; API
   * keys and service accounts have access lists of their own.
   *
   * GET /api/atlas/v1.0/groups/{groupId}/accessList
   */
  listGroupAccessListEntries: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the API keys of a project
   *
   * Lists the keys that have a role in the project, each with all its roles.
   *
   * GET /api/atlas/v1.0/groups/{groupId}/apiKeys
   */
  listGroupApiKeys: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the users of a project
   *
   * Lists the active users of one project.
   *
   * GET /api/atlas/v1.0/groups/{groupId}/users
   */
  listGroupUsers: {
    path: {
      groupId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      flattenTeams: boolean;
      includeOrgUsers: boolean;
    };
    body: undefined;
  };
  /**
   * List projects
   *
   * Lists the projects that the caller can access.
   *
   * GET /api/atlas/v1.0/groups
   */
  listGroups: {
    path: {
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the access list of an API key
   *
   * Lists the addresses from which a key may be used.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}/accessList
   */
  listOrgApiKeyAccessListEntries: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the API keys of an organization
   *
   * Lists every key of the organization, each with its roles in the organization and in projects.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/apiKeys
   */
  listOrgApiKeys: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List the users of an organization
   *
   * Lists the active users of one organization.
   *
   * GET /api/atlas/v1.0/orgs/{orgId}/users
   */
  listOrgUsers: {
    path: {
      orgId: string;
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
    };
    body: undefined;
  };
  /**
   * List organizations
   *
   * Lists the organizations that the caller can access.
   *
   * GET /api/atlas/v1.0/orgs
   */
  listOrgs: {
    path: {
    };
    query: {
      itemsPerPage: number;
      pageNum: number;
      includeCount: boolean;
      name?: string;
    };
    body: undefined;
  };
  /**
   * Remove an API key from a project
   *
   * Removes a key's roles in the project. The key stays in the organization.
   *
   * DELETE /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}
   */
  removeGroupApiKey: {
    path: {
      groupId: string;
      apiUserId: string;
    };
    query: {
    };
    body: undefined;
  };
  /**
   * Update a project
   *
   * Updates the name or the labels of a project.
   *
   * PATCH /api/atlas/v1.0/groups/{groupId}
   */
  updateGroup: {
    path: {
      groupId: string;
    };
    query: {
    };
    body: UpdateGroupBody;
  };
  /**
   * Assign an API key to a project, or update its roles there
   *
   * Assigns roles in the project to a key of the organization, replacing the roles that the key had there.
   *
   * PATCH /api/atlas/v1.0/groups/{groupId}/apiKeys/{apiUserId}
   */
  updateGroupApiKeyRoles: {
    path: {
      groupId: string;
      apiUserId: string;
    };
    query: {
    };
    body: UpdateGroupApiKeyRolesBody;
  };
  /**
   * Rename an organization
   *
   * Renames an organization.
   *
   * PATCH /api/atlas/v1.0/orgs/{orgId}
   */
  updateOrg: {
    path: {
      orgId: string;
    };
    query: {
    };
    body: UpdateOrgBody;
  };
  /**
   * Update an API key of an organization
   *
   * Updates the description of a key, its roles in the organization, or both.
   *
   * PATCH /api/atlas/v1.0/orgs/{orgId}/apiKeys/{apiUserId}
   */
  updateOrgApiKey: {
    path: {
      orgId: string;
      apiUserId: string;
    };
    query: {
    };
    body: UpdateOrgApiKeyBody;
  };
}

/** The types of the values that `make` returns, by schema. */
export interface Schemas {
  ApiError: ApiError;
  ApiKeyUserDetails: ApiKeyUserDetails;
  AtlasOrganization: AtlasOrganization;
  BadRequestDetail: BadRequestDetail;
  CidrBlock: CidrBlock;
  CloudAccessRoleAssignment: CloudAccessRoleAssignment;
  CloudAppUser: CloudAppUser;
  Country: Country;
  CreateAtlasOrganizationApiKey: CreateAtlasOrganizationApiKey;
  CreateAtlasProjectApiKey: CreateAtlasProjectApiKey;
  CreateGroupRequest: CreateGroupRequest;
  ErrorCode: ErrorCode;
  FieldViolation: FieldViolation;
  GrantableOrgRole: GrantableOrgRole;
  Group: Group;
  GroupName: GroupName;
  GroupRole: GroupRole;
  GroupUpdate: GroupUpdate;
  IpAddress: IpAddress;
  Link: Link;
  Links: Links;
  NetworkPermissionEntry: NetworkPermissionEntry;
  NetworkPermissionEntryRequest: NetworkPermissionEntryRequest;
  ObjectId: ObjectId;
  OrganizationName: OrganizationName;
  PaginatedApiApiUserView: PaginatedApiApiUserView;
  PaginatedApiUserAccessListResponseView: PaginatedApiUserAccessListResponseView;
  PaginatedAppUserView: PaginatedAppUserView;
  PaginatedAtlasGroupView: PaginatedAtlasGroupView;
  PaginatedNetworkAccessView: PaginatedNetworkAccessView;
  PaginatedOrganizationView: PaginatedOrganizationView;
  PublicKey: PublicKey;
  RegionUsageRestrictions: RegionUsageRestrictions;
  ResourceTag: ResourceTag;
  RoleName: RoleName;
  SecurityGroup: SecurityGroup;
  SkipDefaultAlertsSettings: SkipDefaultAlertsSettings;
  TeamIds: TeamIds;
  TotalCount: TotalCount;
  UpdateAtlasOrganizationApiKey: UpdateAtlasOrganizationApiKey;
  UpdateAtlasProjectApiKey: UpdateAtlasProjectApiKey;
  UpdateOrganizationRequest: UpdateOrganizationRequest;
  UserAccessListRequest: UserAccessListRequest;
  UserAccessListResponse: UserAccessListResponse;
  WithDefaultAlertsSettings: WithDefaultAlertsSettings;
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

export type CreateGroupAccessListEntryBody = NetworkPermissionEntryRequest[];

export type CreateGroupApiKeyBody = CreateAtlasProjectApiKey;

export type CreateGroupBody = CreateGroupRequest;

/** A project to create. */
export interface CreateGroupRequest {
  name: GroupName;
  /** Organization that will own the project. */
  orgId: ObjectId;
  regionUsageRestrictions?: RegionUsageRestrictions;
  /** Labels of the project. */
  tags?: ResourceTag[];
  withDefaultAlertsSettings?: WithDefaultAlertsSettings;
}

export type CreateOrgApiKeyAccessListEntryBody = UserAccessListRequest[];

export type CreateOrgApiKeyBody = CreateAtlasOrganizationApiKey;

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

/** New name of a project, new labels, or both. */
export interface GroupUpdate {
  name?: GroupName;
  /** Labels that replace the labels of the project. */
  tags?: ResourceTag[];
  /** Whether default alerts may be created in the project. */
  withDefaultAlertsSettings?: boolean;
}

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

/** One address, block of addresses or security group that may connect to the clusters of a project. */
export interface NetworkPermissionEntry {
  /** The entry as a security group; absent for addresses. */
  awsSecurityGroup?: SecurityGroup;
  /** The entry in CIDR notation; a single IPv4 address ends in `/32`. Absent for security groups. */
  cidrBlock?: CidrBlock;
  /**
   * Remark about the entry; absent if none was given.
   *
   * Length: at most 80
   */
  comment?: string;
  /**
   * When the entry is deleted, in UTC; absent for permanent entries.
   *
   * Format: date-time
   */
  deleteAfterDate?: string;
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The entry as a single address; absent for larger blocks and security groups. */
  ipAddress?: IpAddress;
  links: Links;
}

/** One address, block of addresses or security group that may connect to the clusters of a project. */
export type NetworkPermissionEntryRequest = {
  /** Security group to allow. Needs a peering connection. Mutually exclusive with the other two. */
  awsSecurityGroup?: SecurityGroup;
  /** Block of addresses to allow. Mutually exclusive with the other two. */
  cidrBlock?: CidrBlock;
  /**
   * Remark about the entry.
   *
   * Length: at most 80
   */
  comment?: string;
  /**
   * When the entry is deleted, in UTC: at most one week from now. An entry without it is permanent. Not available for
   * security groups.
   *
   * Format: date-time
   */
  deleteAfterDate?: string;
  /** Identifier of the project. Ignored; the path identifies the project. */
  groupId?: ObjectId;
  /** Address to allow. Mutually exclusive with the other two. */
  ipAddress?: IpAddress;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
} | {
  awsSecurityGroup: SecurityGroup;
});

/**
 * Identifier of 24 lowercase hexadecimal digits.
 *
 * Pattern: ^([a-f0-9]{24})$
 * Length: 24
 */
export type ObjectId = string;

/**
 * Name of an organization.
 *
 * Pattern: ^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$
 */
export type OrganizationName = string;

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

/** One page of the access list of a project. */
export interface PaginatedNetworkAccessView {
  links: Links;
  results: NetworkPermissionEntry[];
  totalCount?: TotalCount;
}

/** One page of organizations. */
export interface PaginatedOrganizationView {
  links: Links;
  results: AtlasOrganization[];
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
 * Security group of Amazon Web Services, optionally preceded by the number of its account and a slash.
 *
 * Pattern: ^([0-9]*\/)?sg-[0-9a-f]*$
 */
export type SecurityGroup = string;

/**
 * Whether to skip creating the default alerts in the organization.
 *
 * Default: false
 */
export type SkipDefaultAlertsSettings = boolean;

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
  desc?: string;
  /** Roles that replace the roles in the organization. Project roles stay. */
  roles?: GrantableOrgRole[];
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
  desc?: string;
  /** Roles that replace the key's roles in this project. All other roles stay. */
  roles?: GroupRole[];
}

export type UpdateGroupApiKeyRolesBody = UpdateAtlasProjectApiKey;

export type UpdateGroupBody = GroupUpdate;

export type UpdateOrgApiKeyBody = UpdateAtlasOrganizationApiKey;

export type UpdateOrgBody = UpdateOrganizationRequest;

/** New name of an organization. */
export interface UpdateOrganizationRequest {
  name: OrganizationName;
  skipDefaultAlertsSettings?: SkipDefaultAlertsSettings;
}

/** One address, or one block of addresses, to allow. */
export type UserAccessListRequest = {
  /** Block of addresses to allow. Mutually exclusive with `ipAddress`. */
  cidrBlock?: CidrBlock;
  /** Address to allow. Mutually exclusive with `cidrBlock`. */
  ipAddress?: IpAddress;
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

/**
 * Whether to create the default alerts in the project.
 *
 * Default: true
 */
export type WithDefaultAlertsSettings = boolean;
