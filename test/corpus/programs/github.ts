/**
 * A program that uses a client generated from GitHub's document. The test generates the package beside it.
 * @module
 */
import { createClient, type RepositoryRule } from "./package/index.js";

export async function main(fetch: typeof globalThis.fetch): Promise<unknown> {
  const { copilotSpaces, issues, meta, repos } = createClient({ fetch });
  const place = { owner: "octocat", repo: "hello" };

  // Creates, reads, updates, lists and deletes a milestone.
  const created = await issues.createMilestone({ ...place, body: { title: "v1" } });
  const { number: milestone_number } = created;
  const found = await issues.getMilestone({ ...place, milestone_number });
  const changed = await issues.updateMilestone({ ...place, milestone_number, body: { state: "closed" } });
  for (const title of ["v2", "v3", "v4", "v5"]) await issues.createMilestone({ ...place, body: { title } });
  const pages: string[][] = [];
  for await (const page of issues.listMilestones.all({ ...place, state: "all", per_page: 2 }).pages())
    pages.push(page.map(({ title }) => title));
  const gone: undefined = await issues.deleteMilestone({ ...place, milestone_number });

  return {
    milestone: [created.title, found.title, changed.title, changed.state, gone],
    pages,
    spaces: await listSpaces(),
    missing: await describeMissing(),
    rules: await describeRules(),
    content: await describeContent(),
    asset: await upload(),
    octocat: await draw(),
  };

  async function listSpaces(): Promise<unknown> {
    const org = "octo";
    for (const name of ["a", "b", "c", "d", "e"]) await copilotSpaces.createForOrg({ org, body: { name } });
    const names: unknown[] = [];
    for await (const { name } of copilotSpaces.listForOrg.all({ org, per_page: 2 })) names.push(name);
    return names;
  }

  async function describeMissing(): Promise<unknown> {
    const outcome = await issues.getMilestone.safe({ ...place, milestone_number });
    // @ts-expect-error `data` exists only after the error case is excluded.
    void outcome.data;
    if (outcome.ok) return outcome.data.title;
    if (outcome.status !== 404) return outcome.error.reason;
    // @ts-expect-error This is the error of a 404, not of an undeclared response.
    void outcome.error.reason;
    const message: string | undefined = outcome.error.message;
    return [outcome.status, message];
  }

  async function describeRules(): Promise<unknown> {
    const sent: RepositoryRule[] = [
      { type: "creation" },
      { type: "commit_message_pattern", parameters: { operator: "starts_with", pattern: "Fix" } },
      { type: "required_deployments", parameters: { required_deployment_environments: ["staging"] } },
      // @ts-expect-error A rule of this type has no pattern.
      { type: "max_file_size", parameters: { pattern: "Fix" } },
    ];
    const body = { name: "main", enforcement: "active" as const, rules: sent.slice(0, 3) };
    const { id, rules = [] } = await repos.createRepoRuleset({ ...place, body });
    const again = await repos.getRepoRuleset({ ...place, ruleset_id: id });
    return [again.name, ...rules.map(describeRule)];
  }

  async function describeContent(): Promise<unknown> {
    const path = "README.md";
    await repos.createOrUpdateFileContents({ ...place, path, body: { message: "Greet", content: "SGk=" } });
    const content = await repos.getContent({ ...place, path });
    // @ts-expect-error Submodules have no `content`.
    void content.content;
    switch (content.type) {
      case "file":
        return ["file", content.path, typeof content.content];
      case "symlink":
        return ["symlink", content.target];
      case "submodule":
        return ["submodule", content.submodule_git_url];
      case "array":
        return ["directory"];
    }
  }

  async function upload(): Promise<unknown> {
    const { id: release_id } = await repos.createRelease({ ...place, body: { tag_name: "v1" } });
    const body = new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04])]);
    const asset = await repos.uploadReleaseAsset({ ...place, release_id, name: "hello.zip", body });
    // @ts-expect-error Bytes are not an object.
    const wrong: Parameters<typeof repos.uploadReleaseAsset>[0]["body"] = { bytes: [1] };
    void wrong;
    return [asset.state, typeof asset.size];
  }

  async function draw(): Promise<unknown> {
    const zen: string = await meta.getZen();
    let bytes = 0;
    for await (const chunk of await meta.getOctocat({ s: zen })) bytes += chunk.byteLength;
    return [zen, bytes > 0];
  }
}

function describeRule(rule: RepositoryRule): unknown {
  // @ts-expect-error Not all rules have parameters.
  void rule.parameters;
  if (rule.type === "commit_message_pattern") return [rule.type, rule.parameters?.pattern];
  if (rule.type === "required_deployments") return [rule.type, rule.parameters?.required_deployment_environments];
  return [rule.type];
}
