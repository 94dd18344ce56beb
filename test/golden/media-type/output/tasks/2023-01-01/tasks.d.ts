// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";
import type { Problem } from "./shared.js";

/**
 * Create a task
 *
 * Request and response have changed on different dates.
 *
 * POST /tasks
 */
export declare const createTask: Operation<CreateTaskParameters, CreateTaskOutcomes>;

export interface CreateTaskParameters {
  body: CreateTaskBody;
}

export interface CreateTaskOutcomes {
  /** The task. */
  201: Task;
  /** The credentials are missing or invalid. */
  401: Problem;
  /** The task already exists. */
  409: Problem;
}

export type CreateTaskBody = NewTask;

/**
 * DELETE /tasks/{taskId}
 *
 * @deprecated The server stops serving it on 2027-07-01.
 */
export declare const deleteTask: Operation<DeleteTaskParameters, DeleteTaskOutcomes>;

export interface DeleteTaskParameters {
  /** Pattern: ^t[0-9]+$ */
  taskId: string;
}

export interface DeleteTaskOutcomes {
  /** The task was deleted. */
  204: undefined;
  /** The object was not found. */
  404: Problem;
}

/**
 * List tasks
 *
 * GET /tasks
 */
export declare const listTasks: PagedOperation<ListTasksParameters, ListTasksOutcomes, Task>;

export interface ListTasksParameters {
  /**
   * Number of the page.
   *
   * Default: 1
   * Range: 1 or more
   */
  pageNum?: number | undefined;
  /**
   * Default: 10
   * Range: at most 50
   */
  itemsPerPage?: number | undefined;
}

export interface ListTasksOutcomes {
  /** A page of tasks. */
  200: TaskPage;
  /** The credentials are missing or invalid. */
  401: Problem;
}

export interface NewTask {
  /** Length: at most 80 */
  title: string;
}

export interface Task {
  id: string;
  title: string;
}

export interface TaskPage {
  results: Task[];
  totalCount?: number;
}
