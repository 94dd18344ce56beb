// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation, PagedOperation } from "@almanac/client/codegen/v1";
import type {
  ApiError,
  Group,
  GroupName,
  ObjectId,
  PaginatedAtlasGroupView,
  RegionUsageRestrictions,
  ResourceTag,
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
  projectOwnerId?: ObjectId;
  /** The project to create. */
  body: CreateGroupBody;
}

export interface CreateGroupOutcomes {
  /** The new project (the response in the published document). */
  200: AnswerWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The new project (the actual response of the service). */
  201: AnswerWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; location?: string }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object already exists or is in use. */
  409: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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
  202: AnswerWithHeaders<{
    [key: string]: unknown;
  }, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The project was deleted (the response in the published document). */
  204: AnswerWithHeaders<undefined, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object already exists or is in use. */
  409: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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
  200: AnswerWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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
  200: AnswerWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object already exists or is in use. */
  409: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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
  itemsPerPage?: number;
  /**
   * Number of the page, starting at 1.
   *
   * Default: 1
   * Format: int32
   * Range: 1 or more
   */
  pageNum?: number;
  /**
   * Whether the page includes `totalCount`.
   *
   * Default: true
   */
  includeCount?: boolean;
}

export interface ListGroupsOutcomes {
  /** A page of projects. */
  200: AnswerWithHeaders<PaginatedAtlasGroupView, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
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
  200: AnswerWithHeaders<Group, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The path, query or body is invalid. */
  400: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The object was not found. */
  404: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

export type UpdateGroupBody = GroupUpdate;

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

/** New name of a project, new labels, or both. */
export interface GroupUpdate {
  name?: GroupName;
  /** Labels that replace the labels of the project. */
  tags?: ResourceTag[];
  /** Whether default alerts may be created in the project. */
  withDefaultAlertsSettings?: boolean;
}
