import type { Edition } from "../../edition/edition.js";
import { defineMember } from "../../model/json.js";
import type { Webhook } from "../../model/model.js";
import type { Job } from "../../render/render.js";
import { Printed } from "../../render/printed.js";
import { importPath, runtimePath, type EmitContext, type VersionFolder } from "../version-folder.js";
import { planReceived } from "./plan-conversions.js";
import { emitSame } from "../emit-same.js";

/** Emits the module for webhooks, which contains their types and a table that identifies each webhook. */
export function emitWebhooks(edition: Edition, folder: VersionFolder, context: EmitContext): readonly Job[] {
  if (edition.webhooks === null) return [];
  const { source } = context.info;
  const paths = [`${folder.path}webhooks.js`, `${folder.path}webhooks.d.ts`] as const;
  const { sameAs, imports } = edition.webhooks;
  if (sameAs !== null) {
    return emitSame(paths, { source, from: importPath(folder, sameAs, "webhooks") });
  }
  const { webhooks, types } = edition.model;
  const declarations = webhooks.flatMap((webhook) => webhook.declarations);
  const plan = planReceived(
    webhooks.flatMap(({ name, payload }) => (payload === null ? [] : [[name, payload] as const])),
    [...types, ...declarations],
  );
  const view = {
    source,
    runtime: runtimePath(context, folder),
    factories: [...(plan === null ? [] : ["conversion"]), "webhookReceiver"],
    hasConversions: plan !== null,
    conversions: plan?.table ?? {},
    received: { sent: null, received: plan?.received ?? {} },
    events: tableOf(webhooks),
    imports: imports.map(({ version, file, types: names }) => ({ names, from: importPath(folder, version, file) })),
    webhooks: webhooks.map(({ name, payload, documentation }) => ({
      name,
      documentation,
      type: payload === null ? new Printed("unknown") : context.printer.type(payload),
    })),
    declarations: declarations.map((declaration) => ({ declaration: context.printer.declaration(declaration) })),
  };
  return [
    { path: paths[0], template: "client/version/webhooks.js", view, format: null },
    { path: paths[1], template: "client/version/webhooks.d.ts", view, format: null },
  ];
}

/** Returns the header and body values that identify each webhook. */
function tableOf(webhooks: readonly Webhook[]): object {
  const table: Record<string, unknown> = {};
  for (const { name, marks } of webhooks)
    defineMember(
      table,
      name,
      marks.map((mark) => ({ in: mark.in, name: mark.name, values: mark.values })),
    );
  return table;
}
