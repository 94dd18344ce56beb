// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  ApiError,
  Group,
  GroupName,
  ObjectId,
  PaginatedAtlasGroupView,
  RegionUsageRestrictions,
  ResourceTag,
  Unauthorized,
  WithDefaultAlertsSettings,
} from "./shared.js";

/**
 * Create a project
 *
 * Creates a project in an organization.
 *
 * POST /api/atlas/v1.0/groups
 */
export declare const createGroup: Operation<CreateGroupParameters, CreateGroupOutcomes>;

export interface CreateGroupParameters {
  /** User who becomes the owner of the project, in place of the longest-serving owner of the organization. */
  projectOwnerId?: ObjectId | undefined;
  /** The project to create. */
  body: CreateGroupBody;
}

export interface CreateGroupOutcomes {
  /** The new project (the response in the published document of v2). */
  200: Group;
  /** The new project (the actual response of the service). */
  201: ResponseWithHeaders<Group, { location?: string }>;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
  404: ApiError;
  /** The address is already on the list. */
  409: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

export type CreateGroupBody = CreateGroupRequest;

/**
 * Delete a project
 *
 * Deletes a project.
 *
 * DELETE /api/atlas/v1.0/groups/{groupId}
 * Required role: Project Owner
 */
export declare const deleteGroup: Operation<DeleteGroupParameters, DeleteGroupOutcomes>;

export interface DeleteGroupParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
}

export interface DeleteGroupOutcomes {
  /** The project will be deleted (the actual response of the service). */
  202: { [key: string]: unknown };
  /** The project was deleted (the response in the published document of v2). */
  204: undefined;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
  404: ApiError;
  /** The address is already on the list. */
  409: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * Get a project
 *
 * Returns one project, with links to its resources.
 *
 * GET /api/atlas/v1.0/groups/{groupId}
 * Required role: Project Read Only
 */
export declare const getGroup: Operation<GetGroupParameters, GetGroupOutcomes>;

export interface GetGroupParameters {
  /** Identifier of the project. */
  groupId: ObjectId;
}

export interface GetGroupOutcomes {
  /** The project. */
  200: Group;
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
 * Get a project by its name
 *
 * Returns the project with the given name.
 *
 * GET /api/atlas/v1.0/groups/byName/{groupName}
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
  200: Group;
  /** The path, query or body is invalid. */
  400: ApiError;
  401: Unauthorized;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: ApiError;
  /** The object was not found, or the id is malformed. */
  404: ApiError;
  /** The address is already on the list. */
  409: ApiError;
  /** Too many requests. */
  429: ApiError;
  /** The service failed to process the request. */
  500: ApiError;
}

/**
 * List projects
 *
 * Lists the projects that the caller can access.
 *
 * GET /api/atlas/v1.0/groups
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
  200: PaginatedAtlasGroupView;
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
 * Update a project
 *
 * Updates the name or the labels of a project.
 *
 * PATCH /api/atlas/v1.0/groups/{groupId}
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
  200: Group;
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
