// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Problem } from "../2023-01-01/shared.js";
import type { Task2023 } from "../2023-06-01/tasks.js";

export { deleteTask, listTasks } from "../2023-01-01/tasks.js";
export type {
  DeleteTaskOutcomes,
  DeleteTaskParameters,
  ListTasksOutcomes,
  ListTasksParameters,
  Task,
  TaskPage,
} from "../2023-01-01/tasks.js";
export type { Task2023 } from "../2023-06-01/tasks.js";

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
  201: Task2023;
  /** The credentials are missing or invalid. */
  401: Problem;
  /** The task already exists. */
  409: Problem;
}

export type CreateTaskBody = NewTask2024;

export interface NewTask2024 {
  /** Length: at most 80 */
  title: string;
  labels?: string[] | undefined;
}
