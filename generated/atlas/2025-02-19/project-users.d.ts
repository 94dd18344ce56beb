// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  BadRequest,
  Conflict,
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
  RateLimitHeaders,
  TooManyRequests,
  TotalCount,
  Unauthorized,
} from "../2023-01-01/shared.js";

/**
 * Add a role in a project to a user
 *
 * Adds one role in the project to a user who already has one.
 *
 * POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole
 * Required role: Project Access Manager
 */
export declare const addGroupUserRole: Operation<AddGroupUserRoleParameters, AddGroupUserRoleOutcomes>;

export interface AddGroupUserRoleParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the user. */
  userId: ObjectId;
  /** The role. */
  body: AddGroupUserRoleBody;
}

export interface AddGroupUserRoleOutcomes {
  /** The user, as seen from the project. */
  200: ResponseWithHeaders<GroupUserResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type AddGroupUserRoleBody = AddOrRemoveGroupRole;

/**
 * Add a user to a project
 *
 * Gives a user of the organization, active or invited, roles in the project. Anyone else is invited to the
 * organization and the project.
 *
 * POST /api/atlas/v2/groups/{groupId}/users
 * Required role: Project Access Manager
 */
export declare const addGroupUsers: Operation<AddGroupUsersParameters, AddGroupUsersOutcomes>;

export interface AddGroupUsersParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The user and the roles. */
  body: AddGroupUsersBody;
}

export interface AddGroupUsersOutcomes {
  /** The user, as seen from the project. */
  201: ResponseWithHeaders<GroupUserResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type AddGroupUsersBody = GroupUserRequest;

/**
 * Get a user of a project
 *
 * Returns one user, active or invited, with the roles in this project.
 *
 * GET /api/atlas/v2/groups/{groupId}/users/{userId}
 * Required role: Project Read Only
 */
export declare const getGroupUser: Operation<GetGroupUserParameters, GetGroupUserOutcomes>;

export interface GetGroupUserParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the user. */
  userId: ObjectId;
  /**
   * Membership statuses to filter by (active and pending by default). Available from 2025-02-19.
   *
   * Items: at most 4
   */
  orgMembershipStatuses?: OrgMembershipStatus[] | undefined;
}

export interface GetGroupUserOutcomes {
  /** The user. */
  200: ResponseWithHeaders<GroupUserResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List the users of a project
 *
 * Lists active users and, from 2025-02-19, invited users too. The older revision lists only active users, has no
 * filters by name and status, and has a sunset date.
 *
 * GET /api/atlas/v2/groups/{groupId}/users
 * Required role: Project Read Only
 */
export declare const listGroupUsers: PagedOperation<
  ListGroupUsersParameters,
  ListGroupUsersOutcomes,
  GroupUserResponse
>;

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
  200: ResponseWithHeaders<PaginatedGroupUserView, DeprecationAndOtherHeaders>;
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

/**
 * Remove a role in a project from a user
 *
 * Removes one of the user's roles in the project, but not the last one.
 *
 * POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole
 * Required role: Project Access Manager
 */
export declare const removeGroupUserRole: Operation<RemoveGroupUserRoleParameters, RemoveGroupUserRoleOutcomes>;

export interface RemoveGroupUserRoleParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** Identifier of the user. */
  userId: ObjectId;
  /** The role. */
  body: RemoveGroupUserRoleBody;
}

export interface RemoveGroupUserRoleOutcomes {
  /** The user, as seen from the project. */
  200: ResponseWithHeaders<GroupUserResponse, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type RemoveGroupUserRoleBody = AddOrRemoveGroupRole;

/** A role in a project. */
export interface AddOrRemoveGroupRole {
  groupRole: GroupRole;
}

/** A user of the project who belongs to its organization. */
export interface GroupActiveUserResponse {
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
  roles: GroupUserRoles;
  /**
   * Name that the user signs in with.
   *
   * Format: email
   */
  username: string;
}

/** A user of the project who has been invited to its organization. */
export interface GroupPendingUserResponse {
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
  roles: GroupUserRoles;
  /**
   * Name that the user will sign in with.
   *
   * Format: email
   */
  username: string;
}

/** A user to add to a project. */
export interface GroupUserRequest {
  /**
   * Roles in the project.
   *
   * Items: 1 or more
   */
  roles: GroupUserRoles & unknown[];
  /**
   * Name that the user signs in with, or to whom the invitation is sent.
   *
   * Format: email
   */
  username: string;
}

/** An active or invited user of a project, as of revision 2025-02-19. */
export type GroupUserResponse = GroupActiveUserResponse | GroupPendingUserResponse;

/**
 * Roles of the user in the project.
 *
 * Items are unique
 */
export type GroupUserRoles = GroupRole[];

/** One page of the users of a project. */
export interface PaginatedGroupUserView {
  links?: Links;
  results: GroupUserResponse[];
  totalCount?: TotalCount;
}
