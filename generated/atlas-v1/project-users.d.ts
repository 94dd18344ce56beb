// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { PagedOperation } from "@almanac/client/codegen/v2";
import type { ApiError, CloudAppUser, ObjectId, PaginatedAppUserView, Unauthorized } from "./shared.js";

/**
 * List the users of a project
 *
 * Lists the active users of one project.
 *
 * GET /api/atlas/v1.0/groups/{groupId}/users
 * Required role: Project Read Only
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
}

export interface ListGroupUsersOutcomes {
  /** A page of users. */
  200: PaginatedAppUserView;
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
