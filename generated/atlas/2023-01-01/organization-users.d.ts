// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, PagedOperation } from "@almanac/client/codegen/v1";
import type { ApiError, CloudAccessRoleAssignment, Links, ObjectId, TotalCount } from "./shared.js";

/**
 * List the users of an organization
 *
 * Lists active users, and from 2025-02-19 on invited ones, too. The older revision knows no filter, and its end is
 * fixed.
 *
 * GET /api/atlas/v2/orgs/{orgId}/users
 * Required role: Organization Member
 *
 * @deprecated The server stops answering it on 2027-07-01.
 */
export declare const listOrgUsers: PagedOperation<ListOrgUsersParameters, ListOrgUsersOutcomes, CloudAppUser>;

export interface ListOrgUsersParameters {
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
  /**
   * User name to look for. From 2025-02-19 on.
   *
   * Format: email
   */
  username?: string;
  /**
   * Use `orgMembershipStatuses`. From 2025-02-19 on.
   *
   * @deprecated
   */
  orgMembershipStatus?: OrgMembershipStatus;
  /**
   * Statuses to look for, active and pending where absent. From 2025-02-19 on.
   *
   * Items: at most 4
   */
  orgMembershipStatuses?: OrgMembershipStatus[];
}

export interface ListOrgUsersOutcomes {
  /** A page of users. */
  200: AnswerWithHeaders<PaginatedAppUserView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; deprecation?: string; sunset?: string }>;
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
  /** The revision has passed its sunset. */
  410: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/** A user as revision 2023-01-01 shows one. */
export interface CloudAppUser {
  country: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * Address of the user. Use `username`.
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
  /** Telephone number. */
  mobileNumber: string;
  /** Roles of the user in organizations and projects. */
  roles: CloudAccessRoleAssignment[];
  teamIds?: TeamIds;
  /**
   * Name with which the user signs in.
   *
   * Format: email
   */
  username: string;
}

/**
 * Country of the user, by its two letters of ISO 3166-1.
 *
 * Pattern: ^([A-Z]{2})$
 */
export type Country = string;

/** Where a user stands in the organization. */
export type OrgMembershipStatus = "PENDING" | "ACTIVE" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";

/** One page of users, all of them active. */
export interface PaginatedAppUserView {
  links?: Links;
  results: CloudAppUser[];
  totalCount?: TotalCount;
}

/**
 * Teams of the user.
 *
 * Items are unique
 */
export type TeamIds = ObjectId[];
