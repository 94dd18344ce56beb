// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  BadRequest,
  Conflict,
  Forbidden,
  Group,
  GroupName,
  InternalServerError,
  NotAcceptable,
  NotFound,
  ObjectId,
  PaginatedAtlasGroupView,
  RateLimitHeaders,
  RegionUsageRestrictions,
  ResourceTag,
  TooManyRequests,
  Unauthorized,
  WithDefaultAlertsSettings,
} from "./shared.js";

/**
 * Create a project
 *
 * Creates a project in an organization.
 *
 * POST /api/atlas/v2/groups
 */
export declare const createGroup: Operation<CreateGroupParameters, CreateGroupOutcomes>;

export interface CreateGroupParameters {
  /** User who becomes the owner of the project, in place of the longest-serving owner of the organization. */
  projectOwnerId?: ObjectId | undefined;
  /** The project to create. */
  body: CreateGroupBody;
}

export interface CreateGroupOutcomes {
  /** The new project (the response in the published document). */
  200: ResponseWithHeaders<Group, RateLimitHeaders>;
  /** The new project (the actual response of the service). */
  201: ResponseWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; location?: string }>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

export type CreateGroupBody = CreateGroupRequest;

/**
 * Delete a project
 *
 * Deletes a project.
 *
 * DELETE /api/atlas/v2/groups/{groupId}
 * Required role: Project Owner
 */
export declare const deleteGroup: Operation<DeleteGroupParameters, DeleteGroupOutcomes>;

export interface DeleteGroupParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
}

export interface DeleteGroupOutcomes {
  /** The project will be deleted (the actual response of the service). */
  202: ResponseWithHeaders<{ [key: string]: unknown }, RateLimitHeaders>;
  /** The project was deleted (the response in the published document). */
  204: ResponseWithHeaders<undefined, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get a project
 *
 * Returns one project, with links to its resources.
 *
 * GET /api/atlas/v2/groups/{groupId}
 * Required role: Project Read Only
 */
export declare const getGroup: Operation<GetGroupParameters, GetGroupOutcomes>;

export interface GetGroupParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
}

export interface GetGroupOutcomes {
  /** The project. */
  200: ResponseWithHeaders<Group, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Get a project by its name
 *
 * Returns the project with the given name.
 *
 * GET /api/atlas/v2/groups/byName/{groupName}
 */
export declare const getGroupByName: Operation<GetGroupByNameParameters, GetGroupByNameOutcomes>;

export interface GetGroupByNameParameters {
  /**
   * Name of the project.
   *
   * Length: 1 to 64
   */
  groupName: string;
}

export interface GetGroupByNameOutcomes {
  /** The project. */
  200: ResponseWithHeaders<Group, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  409: Conflict;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * List projects
 *
 * Lists the projects that the caller can access.
 *
 * GET /api/atlas/v2/groups
 */
export declare const listGroups: PagedOperation<ListGroupsParameters, ListGroupsOutcomes, Group>;

export interface ListGroupsParameters {
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

export interface ListGroupsOutcomes {
  /** A page of projects. */
  200: ResponseWithHeaders<PaginatedAtlasGroupView, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

/**
 * Update a project
 *
 * Updates the name or the labels of a project.
 *
 * PATCH /api/atlas/v2/groups/{groupId}
 * Required role: Project Owner
 */
export declare const updateGroup: Operation<UpdateGroupParameters, UpdateGroupOutcomes>;

export interface UpdateGroupParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
  /** The fields to change. */
  body: UpdateGroupBody;
}

export interface UpdateGroupOutcomes {
  /** The updated project. */
  200: ResponseWithHeaders<Group, RateLimitHeaders>;
  400: BadRequest;
  401: Unauthorized;
  403: Forbidden;
  404: NotFound;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
}

export type UpdateGroupBody = GroupUpdate;

/** A project to create. */
export interface CreateGroupRequest {
  name: GroupName;
  /** Organization that will own the project. */
  orgId: ObjectId;
  regionUsageRestrictions?: RegionUsageRestrictions | undefined;
  /** Labels of the project. */
  tags?: ResourceTag[] | undefined;
  withDefaultAlertsSettings?: WithDefaultAlertsSettings | undefined;
}

/** New name of a project, new labels, or both. */
export interface GroupUpdate {
  name?: GroupName | undefined;
  /** Labels that replace the labels of the project. */
  tags?: ResourceTag[] | undefined;
  /** Whether default alerts may be created in the project. */
  withDefaultAlertsSettings?: boolean | undefined;
}
