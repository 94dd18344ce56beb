// Generated from openapi.yaml by Almanac. Do not edit.
import { operation } from "@almanac/client/codegen/v2";

export { deleteTask, listTasks } from "../2023-01-01/tasks.js";

export { createTask } from "../2024-02-29/tasks.js";

export const archiveTask = /*@__PURE__*/ operation({
  id: "archiveTask",
  method: "POST",
  path: "/tasks/{taskId}:archive",
  accept: "application/vnd.acme.preview+json",
  responses: { 200: "json" },
});
