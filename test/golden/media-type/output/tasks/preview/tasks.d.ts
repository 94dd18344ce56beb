// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
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

export { createTask } from "../2024-02-29/tasks.js";
export type { CreateTaskBody, CreateTaskOutcomes, CreateTaskParameters, NewTask2024 } from "../2024-02-29/tasks.js";

/** POST /tasks/{taskId}:archive */
export declare const archiveTask: Operation<ArchiveTaskParameters, ArchiveTaskOutcomes>;

export interface ArchiveTaskParameters {
  taskId: string;
}

export interface ArchiveTaskOutcomes {
  /** The archived task. */
  200: Task2023;
}
