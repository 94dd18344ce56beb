import { member, stringMember, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Parameter } from "../resolve/document.js";
import { compareKeywords } from "./compare-keywords.js";
import { listMember } from "./list-member.js";
import type { OperationCheck } from "./page-check.js";
import { reportDisagreement } from "./report-disagreement.js";

/** Checks that the operation declares each parameter on the page, with the same pattern, default and bounds. */
export function checkPageParameters(check: OperationCheck): void {
  const { page, operation } = check;
  for (const [index, stated] of listMember(page.root, "parameters").entries()) {
    const at = childOf(page.at, "parameters", index);
    const name = stringMember(stated, "name") ?? "";
    const location = stringMember(stated, "in") ?? "";
    const parameter = operation.parameters.find((each) => each.name === name && each.in === location);
    if (parameter === undefined) {
      reportDisagreement(check, {
        at: operation.at,
        page: at,
        message: `The page documents a ${location} parameter ${JSON.stringify(name)}, which the operation does not declare.`,
        onKey: true,
      });
      continue;
    }
    compareRequired(check, parameter, { stated, at });
    compareKeywords(check, {
      schema: parameter.schema,
      stated,
      at,
      subject: `the ${location} parameter ${JSON.stringify(name)}`,
      owner: parameter.at,
    });
  }
}

function compareRequired(
  check: OperationCheck,
  parameter: Parameter,
  { stated, at }: { readonly stated: Json; readonly at: Location },
): void {
  const required = member(stated, "required");
  if (typeof required !== "boolean" || required === parameter.required) return;
  const [expected, actual] = required ? ["required", "optional"] : ["optional", "required"];
  const message = `According to the page, the parameter ${JSON.stringify(parameter.name)} is ${expected}; here it is ${actual}.`;
  reportDisagreement(check, { at: childOf(parameter.at, "required"), page: at, message });
}
