// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v1";
import type {
  ApiError,
  BadRequest,
  CloudAccessRoleAssignment,
  Forbidden,
  InternalServerError,
  Links,
  NotAcceptable,
  NotFound,
  ObjectId,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "./shared.js";

/**
 * List the users of an organization
 *
 * Lists active users and, from 2025-02-19, invited users too. The older revision has no filters and has a sunset date.
 *
 * GET /api/atlas/v2/orgs/{orgId}/users
 * Required role: Organization Member
 *
 * @deprecated The server stops serving it on 2027-07-01.
 */
export declare const listOrgUsers: PagedOperation<ListOrgUsersParameters, ListOrgUsersOutcomes, CloudAppUser>;

export interface ListOrgUsersParameters {
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
  /**
   * User name to filter by. Available from 2025-02-19.
   *
   * Format: email
   */
  username?: string | undefined;
  /**
   * Use `orgMembershipStatuses` instead. Available from 2025-02-19.
   *
   * @deprecated
   */
  orgMembershipStatus?: OrgMembershipStatus | undefined;
  /**
   * Membership statuses to filter by (active and pending by default). Available from 2025-02-19.
   *
   * Items: at most 4
   */
  orgMembershipStatuses?: OrgMembershipStatus[] | undefined;
}

export interface ListOrgUsersOutcomes {
  /** A page of users. */
  200: ResponseWithHeaders<PaginatedAppUserView, {
    "ratelimit-limit"?: number;
    "ratelimit-remaining"?: number;
    deprecation?: string;
    sunset?: string;
  }>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  410: Gone;
  429: TooManyRequests;
  500: InternalServerError;
}

/** The revision has passed its sunset. */
export interface Gone extends ResponseWithHeaders {
  body: ApiError;
  headers: {
    /** The `errorCode` of the body. Absent if authentication failed. */
    "x-error-code"?: string;
  };
}

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
  /** Telephone number. */
  mobileNumber: string;
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

/** Membership status of a user in the organization. */
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
