/**
 * A program that uses a standalone package. The tests replace the imported path by the folder of that package.
 * @module
 */
import { createClient, digest, type Task2023 } from "../golden/media-type/output/tasks/2024-08-05/index.js";
import { connect } from "../golden/media-type/output/tasks/2024-08-05/connect.js";
import { getReport } from "../golden/media-type/output/tasks/2024-08-05/reports.js";
import { createClient as createPreview } from "../golden/media-type/output/tasks/preview/index.js";

export async function main(server: string): Promise<unknown> {
  const auth = digest({ username: "public", password: "private" });
  const { tasks } = createClient({ server, auth });
  const task: Task2023 = await tasks.createTask({ body: { title: "Write it down", labels: ["urgent"] } });

  const listed: string[] = [];
  for await (const { id } of tasks.listTasks.all()) listed.push(id);

  const report = await getReport(
    connect({ server, auth }),
    { month: "2024-02" },
    { signal: AbortSignal.timeout(9_999) },
  );
  const outcome = await createPreview({ server, auth }).tasks.archiveTask.safe({ taskId: "t1" });
  return {
    created: task.state,
    listed,
    report: await new Response(report).text(),
    archived: outcome.ok && outcome.data,
  };
}
