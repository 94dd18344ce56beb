// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  BadRequest,
  Country,
  DeprecationAndOtherHeaders,
  Forbidden,
  Gone,
  GroupRole,
  InternalServerError,
  Links,
  NotAcceptable,
  NotFound,
  ObjectId,
  OrgMembershipStatus,
  OrgRole,
  RateLimitHeaders,
  TeamIds,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "../2023-01-01/shared.js";

/**
 * Get a user of an organization
 *
 * Returns one user, active or invited, with the roles in this organization.
 *
 * GET /api/atlas/v2/orgs/{orgId}/users/{userId}
 * Required role: Organization Member
 */
export declare const getOrgUser: Operation<GetOrgUserParameters, GetOrgUserOutcomes>;

export interface GetOrgUserParameters {
  /** Identifier of the organization. */
  orgId: ObjectId;
  /** Identifier of the user. */
  userId: ObjectId;
  /**
   * Membership statuses to filter by (active and pending by default). Available from 2025-02-19.
   *
   * Items: at most 4
   */
  orgMembershipStatuses?: OrgMembershipStatus[] | undefined;
}

export interface GetOrgUserOutcomes {
  /** The user. */
  200: ResponseWithHeaders<OrgUserResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the users of an organization
 *
 * Lists active users and, from 2025-02-19, invited users too. The older revision has no filters and has a sunset date.
 *
 * GET /api/atlas/v2/orgs/{orgId}/users
 * Required role: Organization Member
 */
export declare const listOrgUsers: PagedOperation<ListOrgUsersParameters, ListOrgUsersOutcomes, OrgUserResponse>;

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
  200: ResponseWithHeaders<PaginatedOrgUserView, DeprecationAndOtherHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  410: Gone;
  429: TooManyRequests;
  500: InternalServerError;
}

/** Roles of a user in one project. */
export interface GroupRoleAssignment {
  /** Identifier of the project. */
  groupId?: ObjectId;
  /**
   * Roles in the project.
   *
   * Items are unique
   */
  groupRoles?: GroupRole[];
}

/** A user who belongs to the organization. */
export interface OrgActiveUserResponse {
  country?: Country;
  /**
   * When the account was created, in UTC.
   *
   * Format: date-time
   */
  createdAt: string;
  /** Given name. */
  firstName: string;
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the user last signed in, in UTC.
   *
   * Format: date-time
   */
  lastAuth?: string;
  /** Family name. */
  lastName: string;
  /** Telephone number; null if the user has none. */
  mobileNumber?: string | null;
  /** Distinguishes active users from invited users. */
  orgMembershipStatus: "ACTIVE";
  roles: OrgUserRolesResponse;
  teamIds?: TeamIds;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/** A user who has been invited to the organization. */
export interface OrgPendingUserResponse {
  /** Identifier of the user. */
  id: ObjectId;
  /**
   * When the invitation was sent, in UTC.
   *
   * Format: date-time
   */
  invitationCreatedAt: string;
  /**
   * When the invitation expires, in UTC; null once it has been declined.
   *
   * Format: date-time
   */
  invitationExpiresAt?: string | null;
  /**
   * User name of the person who sent the invitation.
   *
   * Format: email
   */
  inviterUsername: string;
  /** Status of the invitation. */
  orgMembershipStatus: "PENDING" | "INVITATION_EXPIRED" | "INVITATION_REJECTED";
  roles: OrgUserRolesResponse;
  teamIds?: TeamIds;
  /**
   * Name that the user will sign in with.
   *
   * Format: email
   */
  username: string;
}

/** An active or invited user, as of revision 2025-02-19. */
export type OrgUserResponse = OrgActiveUserResponse | OrgPendingUserResponse;

/** Roles of a user in the organization and in its projects. */
export interface OrgUserRolesResponse {
  /** Roles for each project. */
  groupRoleAssignments?: GroupRoleAssignment[];
  /**
   * Roles in the organization.
   *
   * Items are unique
   */
  orgRoles?: OrgRole[];
}

/** One page of users. */
export interface PaginatedOrgUserView {
  links?: Links;
  results: OrgUserResponse[];
  totalCount?: TotalCount;
}
