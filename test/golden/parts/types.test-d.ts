import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf } from "vitest";
import type { infer as Infer } from "zod";
import type {
  AddStampBody,
  Condition as ConditionType,
  ListStampsParameters,
  Stamp,
} from "./output/stamps/2025-01-01/index.js";
import { Condition, ListStampsParametersState } from "./output/stamps/2025-01-01/constants.js";
import { responses, stamp } from "./output/stamps/2025-01-01/fixtures.js";
import { addStamp as info } from "./output/stamps/2025-01-01/operation-info.js";
import * as zod from "./output/stamps/2025-01-01/validators.js";
import * as schemas from "./output/stamps-schema/validators.js";
import * as valibot from "./output/stamps-valibot/validators.js";

expectTypeOf(zod.Stamp).toExtend<StandardSchemaV1<unknown, Stamp>>();
expectTypeOf(zod.addStamp.body).toExtend<StandardSchemaV1<unknown, AddStampBody>>();
expectTypeOf<Infer<typeof zod.Stamp>>().toEqualTypeOf<Stamp>();
expectTypeOf<Infer<typeof zod.listStamps.parameters>>().toEqualTypeOf<ListStampsParameters>();
expectTypeOf<StandardSchemaV1.InferOutput<(typeof valibot)["uploadScan"]["body"]>["notes"]>().toEqualTypeOf<
  string[] | undefined
>();
expectTypeOf(schemas.addStamp.responses[201]).toExtend<StandardSchemaV1>();

expectTypeOf(Condition.MINT).toEqualTypeOf<1>();
expectTypeOf<ConditionType>().toEqualTypeOf<(typeof Condition)[keyof typeof Condition]>();
expectTypeOf<NonNullable<ListStampsParameters["state"]>>().toEqualTypeOf<ListStampsParametersState>();

expectTypeOf(stamp({ design: { kind: "portrait" } })).toEqualTypeOf<Stamp>();
expectTypeOf(responses.listStamps[200]()).toEqualTypeOf<Stamp[]>();
// @ts-expect-error A country is a string.
stamp({ country: 1 });

expectTypeOf(info.method).toEqualTypeOf<"POST">();
expectTypeOf(info.path).toEqualTypeOf<"/albums/{albumId}/stamps">();
