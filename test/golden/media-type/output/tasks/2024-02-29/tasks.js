// Generated from openapi.yaml by Almanac. Do not edit.
import { compileBody, operation } from "@almanac/client/codegen/v2";

export { deleteTask, listTasks } from "../2023-01-01/tasks.js";

export const createTask = /*@__PURE__*/ operation({
  id: "createTask",
  method: "POST",
  path: "/tasks",
  accept: "application/vnd.acme.2023-06-01+json",
  body: { mediaType: "application/vnd.acme.2024-02-29+json", required: true },
  writeBody: compileBody,
  responses: { 201: "json", 401: "json", 409: "json" },
});
