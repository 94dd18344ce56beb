// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Problem } from "../2023-01-01/shared.js";
import type { NewTask } from "../2023-01-01/tasks.js";

export { deleteTask, listTasks } from "../2023-01-01/tasks.js";
export type {
  DeleteTaskOutcomes,
  DeleteTaskParameters,
  ListTasksOutcomes,
  ListTasksParameters,
  NewTask,
  Task,
  TaskPage,
} from "../2023-01-01/tasks.js";

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

export type CreateTaskBody = NewTask;

export interface Task2023 {
  id: string;
  title: string;
  state: "OPEN" | "DONE" | (string & {});
}
