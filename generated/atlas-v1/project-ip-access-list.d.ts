// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";
import type { ApiError, CidrBlock, IpAddress, Links, ObjectId, TotalCount, Unauthorized } from "./shared.js";

/**
 * Add to the access list of a project
 *
 * Adds entries; the body is an array even for one entry. An entry that already exists is replaced. The response
 * contains the whole list, not only the new entries. Requests must not be concurrent.
 *
 * POST /api/atlas/v1.0/groups/{groupId}/accessList
 * Required role: Project Network Access Manager
 */
export declare const createGroupAccessListEntry: Operation<
  CreateGroupAccessListEntryParameters,
  CreateGroupAccessListEntryOutcomes
>;

export interface CreateGroupAccessListEntryParameters {
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
  /** The entries to add. */
  body: CreateGroupAccessListEntryBody;
}

export interface CreateGroupAccessListEntryOutcomes {
  /** The first page of the list with the new entries (the response in the published document of v2). */
  200: PaginatedNetworkAccessView;
  /** The first page of the list with the new entries (the actual response of the service). */
  201: PaginatedNetworkAccessView;
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

export type CreateGroupAccessListEntryBody = NetworkPermissionEntryRequest[];

/**
 * Remove an entry from the access list of a project
 *
 * Removes one entry. Existing connections from its addresses can remain open for a while.
 *
 * DELETE /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}
 * Required role: Project Network Access Manager
 */
export declare const deleteGroupAccessListEntry: Operation<
  DeleteGroupAccessListEntryParameters,
  DeleteGroupAccessListEntryOutcomes
>;

export interface DeleteGroupAccessListEntryParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /**
   * Address of the entry, its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`, or its security group.
   *
   * Length: 1 to 255
   */
  entryValue: string;
}

export interface DeleteGroupAccessListEntryOutcomes {
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
 * Get an entry of the access list of a project
 *
 * Returns one entry. A single address is also found by its block, and the other way round.
 *
 * GET /api/atlas/v1.0/groups/{groupId}/accessList/{entryValue}
 * Required role: Project Read Only
 */
export declare const getGroupAccessListEntry: Operation<
  GetGroupAccessListEntryParameters,
  GetGroupAccessListEntryOutcomes
>;

export interface GetGroupAccessListEntryParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /**
   * Address of the entry, its block with the slash encoded as `%2F`, as in `203.0.113.0%2F24`, or its security group.
   *
   * Length: 1 to 255
   */
  entryValue: string;
}

export interface GetGroupAccessListEntryOutcomes {
  /** The entry. */
  200: NetworkPermissionEntry;
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
 * List the access list of a project
 *
 * Lists the addresses from which clients may connect to the project's clusters. It doesn't restrict this API; API keys
 * and service accounts have access lists of their own.
 *
 * GET /api/atlas/v1.0/groups/{groupId}/accessList
 * Required role: Project Read Only
 */
export declare const listGroupAccessListEntries: PagedOperation<
  ListGroupAccessListEntriesParameters,
  ListGroupAccessListEntriesOutcomes,
  NetworkPermissionEntry
>;

export interface ListGroupAccessListEntriesParameters {
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

export interface ListGroupAccessListEntriesOutcomes {
  /** A page of entries. */
  200: PaginatedNetworkAccessView;
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
  awsSecurityGroup?: SecurityGroup | undefined;
  /** Block of addresses to allow. Mutually exclusive with the other two. */
  cidrBlock?: CidrBlock | undefined;
  /**
   * Remark about the entry.
   *
   * Length: at most 80
   */
  comment?: string | undefined;
  /**
   * When the entry is deleted, in UTC: at most one week from now. An entry without it is permanent. Not available for
   * security groups.
   *
   * Format: date-time
   */
  deleteAfterDate?: string | undefined;
  /** Identifier of the project. Ignored; the path identifies the project. */
  groupId?: ObjectId | undefined;
  /** Address to allow. Mutually exclusive with the other two. */
  ipAddress?: IpAddress | undefined;
} & ({
  cidrBlock: CidrBlock;
} | {
  ipAddress: IpAddress;
} | {
  awsSecurityGroup: SecurityGroup;
});

/** One page of the access list of a project. */
export interface PaginatedNetworkAccessView {
  links: Links;
  results: NetworkPermissionEntry[];
  totalCount?: TotalCount;
}

/**
 * Security group of Amazon Web Services, optionally preceded by the number of its account and a slash.
 *
 * Pattern: ^([0-9]*\/)?sg-[0-9a-f]*$
 */
export type SecurityGroup = string;
