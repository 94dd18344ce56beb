// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  BadRequest,
  CloudAppUser,
  DeprecationAndOtherHeaders,
  Forbidden,
  Gone,
  InternalServerError,
  NotAcceptable,
  NotFound,
  ObjectId,
  OrgMembershipStatus,
  PaginatedAppUserView,
  TooManyRequests,
  Unauthorized,
} from "./shared.js";

/**
 * List the users of a project
 *
 * Lists active users and, from 2025-02-19, invited users too. The older revision lists only active users, has no
 * filters by name and status, and has a sunset date.
 *
 * GET /api/atlas/v2/groups/{groupId}/users
 * Required role: Project Read Only
 *
 * @deprecated The server stops serving it on 2027-07-01.
 */
export declare const listGroupUsers: PagedOperation<ListGroupUsersParameters, ListGroupUsersOutcomes, CloudAppUser>;

export interface ListGroupUsersParameters {
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
  /**
   * Whether the list includes users whose only role in the project is that of a team.
   *
   * Default: false
   */
  flattenTeams?: boolean | undefined;
  /**
   * Whether the list includes users who have access to the project only through their role in the organization.
   *
   * Default: false
   */
  includeOrgUsers?: boolean | undefined;
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

export interface ListGroupUsersOutcomes {
  /** A page of users. */
  200: ResponseWithHeaders<PaginatedAppUserView, DeprecationAndOtherHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  410: Gone;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Remove a user from a project
 *
 * Removes the user's roles in the project; the user remains in the organization. The older revision removes only
 * active users, and has a sunset date.
 *
 * DELETE /api/atlas/v2/groups/{groupId}/users/{userId}
 * Required role: Project Access Manager
 *
 * @deprecated The server stops serving it on 2027-07-01.
 */
export declare const removeGroupUser: Operation<RemoveGroupUserParameters, RemoveGroupUserOutcomes>;

export interface RemoveGroupUserParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the user. */
  userId: ObjectId;
}

export interface RemoveGroupUserOutcomes {
  /** The user was removed. */
  204: ResponseWithHeaders<undefined, DeprecationAndOtherHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  410: Gone;
  429: TooManyRequests;
  500: InternalServerError;
}
