// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
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
