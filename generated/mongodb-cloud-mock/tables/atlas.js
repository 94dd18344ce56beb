// Generated from spec/atlas-v2/openapi.yaml, spec/atlas-v1/openapi.yaml, spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import { lazy } from "@almanac/mock/codegen/v1";

const parts = lazy({
  get level() {
    return {
      resource: "orgs.serviceAccounts",
      user: "clientId",
      password: "secrets[].secret",
      expires: "expiresAt",
    };
  },
  get parameter_envelope() {
    return {
      name: "envelope",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "boolean", default: false },
    };
  },
  get parameter_pretty() {
    return {
      name: "pretty",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "boolean", default: false },
    };
  },
  get list() {
    return [parts.parameter_envelope, parts.parameter_pretty];
  },
  get part() {
    return {
      "RateLimit-Limit": { type: "integer", minimum: 0 },
      "RateLimit-Remaining": { type: "integer", minimum: 0 },
    };
  },
  get part_2() {
    return {
      error: 401,
      reason: "Unauthorized",
      detail: "You are not authorized for this resource.",
      errorCode: "UNEXPECTED_ERROR",
    };
  },
  get response_401() {
    return {
      status: "401",
      headers: {
        "WWW-Authenticate": {
          type: "string",
          pattern: "^Digest realm=\"MMS Public API\", domain=\"\", nonce=\"[A-Za-z0-9+/]{32}\", algorithm=MD5, qop=\"auth\", stale=(false|true)$",
        },
        "X-Error-Code": { $ref: "ErrorCode" },
      },
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [
        {
          mediaType: "application/json",
          schema: { $ref: "ApiError" },
          example: null,
          examples: {
            challenge: { value: parts.part_2 },
            role: {
              value: {
                detail: "Current user is not authorized to perform this action.",
                error: 401,
                errorCode: "USER_UNAUTHORIZED",
                parameters: [],
                reason: "Unauthorized",
              },
            },
          },
        },
      ],
    };
  },
  get response_403() {
    return {
      status: "403",
      headers: { "X-Error-Code": { $ref: "ErrorCode" } },
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get response_406() {
    return {
      status: "406",
      headers: { "X-Error-Code": { $ref: "ErrorCode" } },
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get response_429() {
    return {
      status: "429",
      headers: {
        "RateLimit-Limit": { type: "integer", minimum: 0 },
        "RateLimit-Remaining": { type: "integer", minimum: 0 },
        "Retry-After": { type: "integer", minimum: 0 },
        "X-Error-Code": { $ref: "ErrorCode" },
      },
      made: { "Retry-After": { const: 55 }, "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get response_500() {
    return {
      status: "500",
      headers: { "X-Error-Code": { $ref: "ErrorCode" } },
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get part_3() {
    return {
      first: 1,
      total: ["totalCount"],
      next: null,
      more: null,
      size: "itemsPerPage",
      defaultSize: 100,
      by: "page",
      parameter: "pageNum",
    };
  },
  get part_4() {
    return {
      items: ["results"],
      page: parts.part_3,
      query: [{ parameter: ["name"], does: "starts", property: ["name"] }],
    };
  },
  get parameter_itemsPerPage() {
    return {
      name: "itemsPerPage",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "integer", format: "int32", minimum: 1, maximum: 500, default: 100 },
    };
  },
  get parameter_pageNum() {
    return {
      name: "pageNum",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "integer", format: "int32", minimum: 1, default: 1 },
    };
  },
  get parameter_includeCount() {
    return {
      name: "includeCount",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "boolean", default: true },
    };
  },
  get parameter_name() {
    return {
      name: "name",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "string" },
    };
  },
  get part_5() {
    return {
      "RateLimit-Limit": { type: "integer", minimum: 0 },
      "RateLimit-Remaining": { type: "integer", minimum: 0 },
      "X-Error-Code": { $ref: "ErrorCode" },
    };
  },
  get response_400() {
    return {
      status: "400",
      headers: parts.part_5,
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [
        {
          mediaType: "application/json",
          schema: { $ref: "ApiError" },
          example: null,
          examples: {
            attribute: {
              value: {
                detail: "The required attribute name was not specified.",
                error: 400,
                errorCode: "MISSING_ATTRIBUTE",
                parameters: ["name"],
                reason: "Bad Request",
              },
            },
            path: {
              value: {
                detail: "One or more path parameter in the request URI /api/atlas/v2/orgs/65aa0000000000000000000a/apiKeys/kqzvbtha is malformed.",
                error: 400,
                errorCode: "PATH_PARAM_PARSE_ERROR",
                parameters: ["/api/atlas/v2/orgs/65aa0000000000000000000a/apiKeys/kqzvbtha"],
                reason: "Bad Request",
              },
            },
          },
        },
      ],
    };
  },
  get response_404() {
    return {
      status: "404",
      headers: parts.part_5,
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get response_409() {
    return {
      status: "409",
      headers: parts.part_5,
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get parameter_orgId() {
    return {
      name: "orgId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ObjectId" },
    };
  },
  get list_2() {
    return [parts.parameter_orgId, parts.parameter_envelope, parts.parameter_pretty];
  },
  get list_3() {
    return [
      {
        status: "200",
        headers: parts.part,
        made: {},
        content: [
          {
            mediaType: "application/vnd.atlas.2023-01-01+json",
            schema: { $ref: "AtlasOrganization" },
            example: null,
          },
        ],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_409,
      parts.response_429,
      parts.response_500,
    ];
  },
  get response_204() {
    return {
      status: "204",
      headers: parts.part,
      made: {},
      content: [{ mediaType: "application/vnd.atlas.2023-01-01+json", schema: null, example: null }],
    };
  },
  get list_4() {
    return [
      {
        status: "200",
        headers: parts.part,
        made: {},
        content: [
          {
            mediaType: "application/vnd.atlas.2023-01-01+json",
            schema: { $ref: "PaginatedAtlasGroupView" },
            example: null,
          },
        ],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_5() {
    return [
      {
        mediaType: "application/vnd.atlas.2023-01-01+json",
        schema: { $ref: "OrganizationSettings" },
        example: null,
      },
    ];
  },
  get list_6() {
    return [
      { status: "200", headers: parts.part, made: {}, content: parts.list_5 },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get part_6() {
    return {
      items: ["results"],
      page: parts.part_3,
      query: [
        { parameter: ["username"], does: "equals", property: ["username"] },
        { parameter: ["orgMembershipStatus"], does: "equals", property: ["orgMembershipStatus"] },
      ],
    };
  },
  get parameter_username() {
    return {
      name: "username",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "string", format: "email" },
    };
  },
  get parameter_orgMembershipStatus() {
    return {
      name: "orgMembershipStatus",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { $ref: "OrgMembershipStatus" },
    };
  },
  get parameter_orgMembershipStatuses() {
    return {
      name: "orgMembershipStatuses",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "array", maxItems: 4, items: { $ref: "OrgMembershipStatus" } },
    };
  },
  get list_7() {
    return [
      parts.parameter_orgId,
      parts.parameter_envelope,
      parts.parameter_pretty,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      parts.parameter_username,
      parts.parameter_orgMembershipStatus,
      parts.parameter_orgMembershipStatuses,
    ];
  },
  get part_7() {
    return {
      type: "string",
      pattern: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [1-9]\\d? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$",
    };
  },
  get part_8() {
    return {
      "RateLimit-Limit": { type: "integer", minimum: 0 },
      "RateLimit-Remaining": { type: "integer", minimum: 0 },
      Deprecation: parts.part_7,
      Sunset: parts.part_7,
    };
  },
  get list_8() {
    return [
      {
        href: "https://cloud.mongodb.com/api/atlas/v2/orgs/65aa0000000000000000000a/users?includeCount=true&pageNum=1&itemsPerPage=100",
        rel: "self",
      },
    ];
  },
  get response_410() {
    return {
      status: "410",
      headers: { "X-Error-Code": { $ref: "ErrorCode" } },
      made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
      content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
    };
  },
  get part_9() {
    return {
      country: "NZ",
      createdAt: "2025-01-15T08:00:00Z",
      firstName: "Mere",
      id: "65aa000000000000000000c1",
      lastAuth: "2026-08-10T03:02:57Z",
      lastName: "Example",
      orgMembershipStatus: "ACTIVE",
      roles: {
        groupRoleAssignments: [{ groupId: "65aa0000000000000000000b", groupRoles: ["GROUP_OWNER"] }],
        orgRoles: ["ORG_MEMBER"],
      },
      teamIds: ["65aa000000000000000000d1"],
      username: "mere@example.com",
    };
  },
  get part_10() {
    return {
      id: "65aa000000000000000000c2",
      invitationCreatedAt: "2026-08-09T12:00:00Z",
      invitationExpiresAt: "2026-09-08T12:00:00Z",
      inviterUsername: "mere@example.com",
      orgMembershipStatus: "PENDING",
      roles: { groupRoleAssignments: [], orgRoles: ["ORG_READ_ONLY"] },
      username: "tane@example.com",
    };
  },
  get part_11() {
    return { items: ["results"], page: parts.part_3, query: [] };
  },
  get response_200() {
    return {
      status: "200",
      headers: parts.part,
      made: {},
      content: [
        {
          mediaType: "application/vnd.atlas.2023-01-01+json",
          schema: { $ref: "Group" },
          example: null,
        },
      ],
    };
  },
  get parameter_groupId() {
    return {
      name: "groupId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ObjectId" },
    };
  },
  get list_9() {
    return [parts.parameter_groupId, parts.parameter_envelope, parts.parameter_pretty];
  },
  get list_10() {
    return [
      parts.response_200,
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_11() {
    return [
      parts.parameter_groupId,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_12() {
    return [
      {
        href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/accessList?includeCount=true&pageNum=1&itemsPerPage=100",
        rel: "self",
      },
    ];
  },
  get part_12() {
    return {
      cidrBlock: "192.0.2.7/32",
      comment: "office",
      groupId: "65aa0000000000000000000b",
      ipAddress: "192.0.2.7",
      links: [
        {
          href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/accessList/192.0.2.7%2F32",
          rel: "self",
        },
      ],
    };
  },
  get list_13() {
    return [
      {
        mediaType: "application/vnd.atlas.2023-01-01+json",
        schema: { $ref: "PaginatedNetworkAccessView" },
        example: { value: { links: parts.list_12, results: [parts.part_12], totalCount: 1 } },
      },
    ];
  },
  get list_14() {
    return [
      parts.parameter_groupId,
      {
        name: "entryValue",
        in: "path",
        isRequired: true,
        style: "simple",
        explode: false,
        content: null,
        schema: { type: "string", minLength: 1, maxLength: 255 },
      },
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_15() {
    return [
      parts.response_204,
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_16() {
    return [
      parts.parameter_groupId,
      parts.parameter_envelope,
      parts.parameter_pretty,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      {
        name: "flattenTeams",
        in: "query",
        isRequired: false,
        style: "form",
        explode: true,
        content: null,
        schema: { type: "boolean", default: false },
      },
      {
        name: "includeOrgUsers",
        in: "query",
        isRequired: false,
        style: "form",
        explode: true,
        content: null,
        schema: { type: "boolean", default: false },
      },
      parts.parameter_username,
      parts.parameter_orgMembershipStatus,
      parts.parameter_orgMembershipStatuses,
    ];
  },
  get parameter_userId() {
    return {
      name: "userId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ObjectId" },
    };
  },
  get list_17() {
    return [
      parts.parameter_groupId,
      parts.parameter_userId,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_18() {
    return [
      {
        status: "200",
        headers: parts.part,
        made: {},
        content: [
          {
            mediaType: "application/vnd.atlas.2023-01-01+json",
            schema: { $ref: "PaginatedApiApiUserView" },
            example: null,
          },
        ],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_19() {
    return [
      {
        status: "200",
        headers: parts.part,
        made: {},
        content: [
          {
            mediaType: "application/vnd.atlas.2023-01-01+json",
            schema: { $ref: "ApiKeyUserDetails" },
            example: null,
          },
        ],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get parameter_apiUserId() {
    return {
      name: "apiUserId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ObjectId" },
    };
  },
  get list_20() {
    return [
      parts.parameter_orgId,
      parts.parameter_apiUserId,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_21() {
    return [
      parts.parameter_orgId,
      parts.parameter_apiUserId,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get response_200_2() {
    return {
      status: "200",
      headers: parts.part,
      made: {},
      content: [
        {
          mediaType: "application/vnd.atlas.2023-01-01+json",
          schema: { $ref: "PaginatedApiUserAccessListResponseView" },
          example: null,
        },
      ],
    };
  },
  get parameter_ipAddress() {
    return {
      name: "ipAddress",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: {
        type: "string",
        pattern: "^([0-9]{1,3}\\.){3}[0-9]{1,3}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){7}[0-9a-f]{1,4}(%2[fF][0-9]{1,3})?|([0-9a-f]{1,4}\\:){1,6}\\:(%2[fF][0-9]{1,3})?$",
      },
    };
  },
  get list_22() {
    return [
      parts.parameter_orgId,
      parts.parameter_apiUserId,
      parts.parameter_ipAddress,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_23() {
    return [
      parts.parameter_groupId,
      parts.parameter_apiUserId,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get response_400_2() {
    return {
      status: "400",
      headers: {},
      made: {},
      content: [{ mediaType: "application/json", schema: { $ref: "OAuthError" }, example: null }],
    };
  },
  get response_401_2() {
    return {
      status: "401",
      headers: {},
      made: {},
      content: [{ mediaType: "application/json", schema: { $ref: "OAuthError" }, example: null }],
    };
  },
  get response_403_2() {
    return {
      status: "403",
      headers: {},
      made: {},
      content: [{ mediaType: "application/json", schema: { $ref: "OAuthError" }, example: null }],
    };
  },
  get response_429_2() {
    return {
      status: "429",
      headers: {},
      made: {},
      content: [
        {
          mediaType: "application/json",
          schema: { oneOf: [{ $ref: "OAuthError" }, { $ref: "ApiError" }] },
          example: null,
          examples: {
            documented: {
              value: {
                error: "rate_limited",
                error_description: "Resource /api/oauth/token is limited to 10 requests every 1 minutes.",
              },
            },
            seen: {
              value: {
                detail: "Resource /api/oauth/token is limited to 10 requests every 1 minutes.",
                error: 429,
                errorCode: "RATE_LIMITED",
                parameters: ["/api/oauth/token", 10, 1],
                reason: "Too Many Requests",
              },
            },
          },
        },
      ],
    };
  },
  get response_500_2() {
    return {
      status: "500",
      headers: {},
      made: {},
      content: [{ mediaType: "application/json", schema: { $ref: "OAuthError" }, example: null }],
    };
  },
  get parameter_includeSystemManaged() {
    return {
      name: "includeSystemManaged",
      in: "query",
      isRequired: false,
      style: "form",
      explode: true,
      content: null,
      schema: { type: "boolean", default: false },
    };
  },
  get list_24() {
    return [
      {
        mediaType: "application/vnd.atlas.2024-08-05+json",
        schema: { $ref: "OrgServiceAccount" },
        example: null,
      },
    ];
  },
  get parameter_clientId() {
    return {
      name: "clientId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ClientId" },
    };
  },
  get list_25() {
    return [
      parts.parameter_orgId,
      parts.parameter_clientId,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_26() {
    return [
      { status: "200", headers: parts.part, made: {}, content: parts.list_24 },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_27() {
    return [
      {
        status: "204",
        headers: parts.part,
        made: {},
        content: [{ mediaType: "application/vnd.atlas.2024-08-05+json", schema: null, example: null }],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_28() {
    return [
      { parameter: "orgId", resource: "orgs" },
      { parameter: "clientId", resource: "orgs.serviceAccounts" },
    ];
  },
  get part_13() {
    return {
      isRequired: true,
      content: [
        {
          mediaType: "application/vnd.atlas.2024-08-05+json",
          schema: { $ref: "ServiceAccountSecretRequest" },
          example: null,
        },
      ],
    };
  },
  get list_29() {
    return [
      {
        status: "201",
        headers: parts.part,
        made: {},
        content: [
          {
            mediaType: "application/vnd.atlas.2024-08-05+json",
            schema: { $ref: "ServiceAccountSecret" },
            example: null,
          },
        ],
      },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get parameter_secretId() {
    return {
      name: "secretId",
      in: "path",
      isRequired: true,
      style: "simple",
      explode: false,
      content: null,
      schema: { $ref: "ObjectId" },
    };
  },
  get list_30() {
    return [
      parts.parameter_orgId,
      parts.parameter_clientId,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get response_200_3() {
    return {
      status: "200",
      headers: parts.part,
      made: {},
      content: [
        {
          mediaType: "application/vnd.atlas.2024-08-05+json",
          schema: { $ref: "PaginatedServiceAccountIPAccessEntryView" },
          example: null,
        },
      ],
    };
  },
  get list_31() {
    return [
      parts.response_200_3,
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get part_14() {
    return {
      isRequired: true,
      content: [
        {
          mediaType: "application/vnd.atlas.2024-08-05+json",
          schema: { type: "array", maxItems: 200, items: { $ref: "ServiceAccountIPAccessListRequest" } },
          example: null,
        },
      ],
    };
  },
  get list_32() {
    return [
      parts.response_200_3,
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_409,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_33() {
    return [
      {
        mediaType: "application/vnd.atlas.2024-08-05+json",
        schema: { $ref: "GroupServiceAccount" },
        example: null,
      },
    ];
  },
  get list_34() {
    return [
      parts.parameter_groupId,
      parts.parameter_clientId,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get list_35() {
    return [
      { status: "200", headers: parts.part, made: {}, content: parts.list_33 },
      parts.response_400,
      parts.response_401,
      parts.response_403,
      parts.response_404,
      parts.response_406,
      parts.response_429,
      parts.response_500,
    ];
  },
  get list_36() {
    return [
      { parameter: "groupId", resource: "groups" },
      { parameter: "clientId", resource: "groups.serviceAccounts" },
    ];
  },
  get list_37() {
    return [
      parts.parameter_groupId,
      parts.parameter_clientId,
      parts.parameter_itemsPerPage,
      parts.parameter_pageNum,
      parts.parameter_includeCount,
      parts.parameter_envelope,
      parts.parameter_pretty,
    ];
  },
  get part_15() {
    return { value: parts.part_9 };
  },
  get list_38() {
    return [
      {
        mediaType: "application/vnd.atlas.2025-02-19+json",
        schema: { $ref: "GroupUserResponse" },
        example: null,
      },
    ];
  },
  get level_2() {
    return {
      kind: "act",
      resource: "groups.users",
      scope: [{ parameter: "groupId", resource: "groups" }],
      key: "userId",
      set: {},
      when: {},
      refused: null,
    };
  },
  get list_39() {
    return [
      {
        version: "2025-02-19",
        parameters: parts.list_17,
        body: {
          isRequired: true,
          content: [
            {
              mediaType: "application/vnd.atlas.2025-02-19+json",
              schema: { $ref: "AddOrRemoveGroupRole" },
              example: null,
            },
          ],
        },
        responses: [
          { status: "200", headers: parts.part, made: {}, content: parts.list_38 },
          parts.response_400,
          parts.response_401,
          parts.response_403,
          parts.response_404,
          parts.response_406,
          parts.response_409,
          parts.response_429,
          parts.response_500,
        ],
        sunset: null,
        deprecated: null,
      },
    ];
  },
  get list_40() {
    return [
      "ORG_OWNER",
      "ORG_MEMBER",
      "ORG_GROUP_CREATOR",
      "ORG_BILLING_ADMIN",
      "ORG_BILLING_READ_ONLY",
      "ORG_STREAM_PROCESSING_ADMIN",
      "ORG_READ_ONLY",
    ];
  },
  get part_16() {
    return {
      type: "object",
      additionalProperties: false,
      oneOf: [{ required: ["cidrBlock"] }, { required: ["ipAddress"] }],
      properties: { cidrBlock: { $ref: "CidrBlock" }, ipAddress: { $ref: "IpAddress" } },
    };
  },
});

export const api = {
  name: "atlas",
  server: "https://cloud.mongodb.com",
  marking: { kind: "media-type", prefixes: ["application/vnd.atlas."] },
  versions: [
    "2023-01-01",
    "2023-02-01",
    "2023-10-01",
    "2023-11-15",
    "2024-05-30",
    "2024-08-05",
    "2024-10-23",
    "2024-11-13",
    "2025-02-19",
    "2025-03-12",
  ],
  schemes: {
    DigestAuth: {
      type: "digest",
      realm: "MMS Public API",
      accounts: { resource: "orgs.apiKeys", user: "publicKey", password: "privateKey", expires: null },
    },
    ServiceAccounts: { type: "serviceAccount", accounts: parts.level, lifetime: 3600 },
    ServiceAccountSecret: { type: "basic", realm: "MMS Public API", accounts: parts.level },
  },
  security: [["ServiceAccounts"], ["DigestAuth"]],
  errors: {
    body: {
      detail: "$detail",
      error: "$status",
      errorCode: "$code",
      parameters: "$parameters",
      reason: "$reason",
    },
    mediaType: "application/json",
    headers: { "X-Error-Code": "$code" },
    codes: {
      "no-route": "RESOURCE_NOT_FOUND",
      "not-found": "RESOURCE_NOT_FOUND",
      conflict: "UNEXPECTED_ERROR",
      "not-acceptable": "INVALID_VERSION_DATE",
      "unknown-version": "INVALID_VERSION_DATE",
      gone: "VERSION_GONE",
      "too-many-requests": "RATE_LIMITED_TOKEN_BUCKET",
      "malformed-body": "MALFORMED_JSON",
      invalid: "VALIDATION_ERROR",
      "invalid.path": "PATH_PARAM_PARSE_ERROR",
      "invalid.query": "INVALID_QUERY_PARAMETER",
      "invalid.body.required": "MISSING_ATTRIBUTE",
      "invalid.body.enum": "INVALID_ENUM_VALUE",
      "invalid.body.type": "INVALID_JSON_ATTRIBUTE",
      "invalid.body.additionalProperties": "INVALID_ATTRIBUTE",
      "invalid.body.unevaluatedProperties": "INVALID_ATTRIBUTE",
      forbidden: "ACCESS_FORBIDDEN",
    },
    challenge: { body: parts.part_2, isPretty: true },
    methodNotAllowed: { allow: ["OPTIONS"] },
    unlimited: ["GROUP_NOT_FOUND"],
    catalogue: {
      API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG: { status: 400, detail: "API keys may only belong to a single organization." },
      API_KEY_CREATED_GROUPS_MUST_HAVE_ORG: {
        status: 400,
        detail: "Projects created by API keys must belong to an existing organization.",
      },
      API_KEY_REQUIRES_DESCRIPTION: { status: 400, detail: "All API keys require a non-empty description." },
      API_KEY_ROLE_ASSIGNMENT_MISSING_ID: { status: 400, detail: "API key role assignments must include an org or group id." },
      ATTRIBUTE_NEGATIVE: { status: 400, detail: "The attribute %s cannot be negative." },
      ATTRIBUTE_NEGATIVE_OR_ZERO: { status: 400, detail: "The attribute %s cannot be negative or zero." },
      ATTRIBUTE_READ_ONLY: { status: 400, detail: "The attribute %s is read-only and cannot be changed by the user." },
      BAD_ACCESS_LIST_ADD_REQUEST: { status: 400, detail: "Should not specify both the IP address and the CIDR block." },
      CANNOT_ADD_GROUP_ROLE: { status: 400, detail: "Adding a group-level role in an organization is not supported." },
      CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST: { status: 400, detail: "The address %s cannot be added to access lists." },
      CANNOT_ADD_ORG_ROLE: { status: 400, detail: "Adding an organization-level role in a group is not supported." },
      CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST: { status: 400, detail: "Cannot remove caller's IP address %s from access list." },
      CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION: {
        status: 400,
        detail: "Cannot use AWS security groups as access list entries without a VPC peering connection.",
      },
      DUPLICATE_ADDRESSES_IN_INPUT: {
        status: 400,
        detail: "Two or more of the IP addresses being added to the whitelist are the same.",
      },
      EXPIRATION_DATE_EXCEEDS_MAX: { status: 400, detail: "The specified expiration date can be at most %s days in the future." },
      EXPIRATION_DATE_IN_PAST: { status: 400, detail: "The specified expiration date must be in the future." },
      INVALID_API_KEY_DESC: {
        status: 400,
        detail: "API key descriptions are required and must be less than %s characters.",
      },
      INVALID_ATTRIBUTE: { status: 400, detail: "Invalid attribute %s specified." },
      INVALID_CIDR_BLOCK: { status: 400, detail: "The CIDR block %s must be in valid CIDR notation." },
      INVALID_ENUM_VALUE: { status: 400, detail: "An invalid enumeration value %s was specified." },
      INVALID_IP_ADDRESS_OR_CIDR_NOTATION: { status: 400, detail: "The address %s must be in valid IP address or CIDR notation." },
      INVALID_JSON: { status: 400, detail: "Received JSON does not match expected format." },
      INVALID_JSON_ATTRIBUTE: { status: 400, detail: "Received JSON for the %s attribute does not match expected format." },
      INVALID_NETWORK_PERMISSION_COMMENT: { status: 400, detail: "The comment %s must be 80 characters or less." },
      INVALID_PATH_PARAMETER: { status: 400, detail: "Invalid path parameter %s specified." },
      INVALID_QUERY_PARAMETER: { status: 400, detail: "Invalid query parameter %s specified." },
      INVALID_ROLE_FOR_GLOBAL_KEY: { status: 400, detail: "API Key Role %s is not in the allowlist." },
      INVALID_ROLE_FOR_GROUP: { status: 400, detail: "Role %s is invalid for group %s." },
      INVALID_ROLE_FOR_ORG: { status: 400, detail: "Role %s invalid for organization %s." },
      IPV6_UNSUPPORTED: { status: 400, detail: "The entry %s is an IPv6 value and is not supported." },
      MALFORMED_JSON: { status: 400, detail: "Received JSON is malformed." },
      MAX_API_KEYS_PER_ORG_EXCEEDED: {
        status: 400,
        detail: "Maximum number of API keys per org %s in %s exceeded while trying to add API keys.",
      },
      MAX_GROUPS_PER_ORG_EXCEEDED: {
        status: 400,
        detail: "Maximum number of groups per organization (250) in %s exceeded while trying to add group.",
      },
      MISSING_API_KEY_ROLES: { status: 400, detail: "API keys must have at least one role." },
      MISSING_ATTRIBUTE: { status: 400, detail: "The required attribute %s was not specified." },
      MISSING_ATTRIBUTES: { status: 400, detail: "The required attributes %s were not specified." },
      MISSING_ONE_OF_ATTRIBUTES: { status: 400, detail: "Either the %s attribute or the %s attribute must be specified." },
      MISSING_OR_INVALID_ATTRIBUTE: { status: 400, detail: "The required attribute %s was incorrectly specified or omitted." },
      MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY: { status: 400, detail: "Should not specify both the IP address and the CIDR block." },
      NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: { status: 400, detail: "Expiration dates are only supported for IP addresses." },
      PATH_PARAM_PARSE_ERROR: { status: 400, detail: "One or more path parameter in the request URI %s is malformed." },
      PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: { status: 400, detail: "A permanent entity cannot be made temporary." },
      RATE_LIMITED_IP: { status: 400, detail: "Rate limit of %s invitations per %s minutes exceeded." },
      ROLE_NEEDS_GROUP_ID: { status: 400, detail: "Role %s requires a group ID." },
      ROLE_NEEDS_NO_GROUP_ID: { status: 400, detail: "Role %s cannot be specified with a group ID." },
      ROLE_NEEDS_NO_ORG_ID: { status: 400, detail: "Role %s cannot be specified with an organization ID." },
      ROLE_NEEDS_ORG_ID: { status: 400, detail: "Role %s requires an organization ID." },
      UNSUPPORTED_ROLE: { status: 400, detail: "The provided role is not supported." },
      VALIDATION_ERROR: { status: 400, detail: "The request content produced the validation error: %s." },
      API_KEY_ACCESS_LIST_ACCESS_DENIED: {
        status: 401,
        detail: "API key access lists are only accessible by the API key or by a user administrator.",
      },
      NOT_API_KEY_ADMIN: {
        status: 401,
        detail: "The currently logged in user does not have user administrator role in organization or group that API key with ID %s belongs to.",
      },
      NOT_GROUP_USER_ADMIN: {
        status: 401,
        detail: "The currently logged in user does not have the user administrator role in group %s.",
      },
      NOT_IN_GROUP: { status: 401, detail: "The current user is not in the group, or the group does not exist." },
      NOT_ORG_GROUP_CREATOR: {
        status: 401,
        detail: "The currently logged in user does not have the group creator role in organization %s.",
      },
      NOT_ORG_OWNER: {
        status: 401,
        detail: "The currently logged in user does not have the owner role in organization %s.",
      },
      NOT_ORG_USER_ADMIN: {
        status: 401,
        detail: "The currently logged in user does not have the user administrator role in organization %s.",
      },
      NO_CURRENT_USER: { status: 401, detail: "No current user." },
      USER_CANNOT_ACCESS_GROUP: { status: 401, detail: "User cannot access this group." },
      USER_CANNOT_ACCESS_ORG: { status: 401, detail: "User cannot access this organization." },
      USER_UNAUTHORIZED: { status: 401, detail: "Current user is not authorized to perform this action." },
      ACCOUNT_SUSPENDED: { status: 402, detail: "Organization has an unpaid invoice that is more than 30 days old." },
      NO_PAYMENT_INFORMATION_FOUND: { status: 402, detail: "No payment information was found for group %s." },
      ACCESS_FORBIDDEN: { status: 403, detail: "Access to this resource is forbidden for current user." },
      API_KEY_CANNOT_CREATE_ORG: { status: 403, detail: "API keys cannot create organizations." },
      ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: { status: 403, detail: "Too many network permission entries. Only %s entries are supported." },
      CANNOT_CHANGE_GROUP_NAME: { status: 403, detail: "Current user is not authorized to change group name." },
      CANNOT_DELETE_LAST_ADMIN: {
        status: 403,
        detail: "An organization needs to have at least one owner. You cannot demote or remove the last owner.",
      },
      CANNOT_DEMOTE_LAST_ORG_OWNER: { status: 403, detail: "Cannot demote the last owner of the organization." },
      CANNOT_REMOVE_ALL_USER_ROLES: { status: 403, detail: "You cannot remove all roles from a user. Specify at least one role." },
      FEATURE_UNSUPPORTED: { status: 403, detail: "Feature not supported by current account level." },
      IP_ADDRESS_NOT_ON_ACCESS_LIST: { status: 403, detail: "IP address %s is not allowed to access this resource." },
      MAX_PUBLIC_API_KEY_REACHED: {
        status: 403,
        detail: "You have reached the limit of max number of API keys. You can have at most %s API keys.",
      },
      ORG_REQUIRES_ACCESS_LIST: {
        status: 403,
        detail: "This organization requires access through an access list of ip ranges.",
      },
      RESOURCE_REQUIRES_ACCESS_LIST: { status: 403, detail: "Resource requires access list." },
      API_KEY_ACCESS_LIST_NOT_FOUND: { status: 404, detail: "IP address %s not on access list for API key %s." },
      API_KEY_NOT_FOUND: { status: 404, detail: "No API key with ID %s exists." },
      ATLAS_GROUP: {
        status: 404,
        detail: "Group %s is an Atlas group; use the Atlas Public API at /api/atlas/v1.0 to access it.",
      },
      ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: { status: 404, detail: "IP Address %s not on Atlas access list for group %s." },
      GROUP_NAME_NOT_FOUND: { status: 404, detail: "No group with name \"%s\" exists." },
      GROUP_NOT_FOUND: { status: 404, detail: "No group with ID %s exists." },
      INVALID_GROUP_ID: { status: 404, detail: "An invalid group ID %s was specified." },
      INVALID_KEY_ID: { status: 404, detail: "An invalid key ID %s was specified." },
      INVALID_ORG_ID: { status: 404, detail: "An invalid organization ID %s was specified." },
      NOT_ATLAS_GROUP: {
        status: 404,
        detail: "Group %s is not an Atlas group; use the Cloud Manager Public API at /api/public/v1.0 to access it.",
      },
      NOT_ATLAS_ORG: {
        status: 404,
        detail: "Organization %s is not an Atlas organization; use the Cloud Manager Public API at /api/public/v1.0 to access it.",
      },
      ORG_NOT_FOUND: { status: 404, detail: "No organization with ID %s exists." },
      RESOURCE_NOT_FOUND: { status: 404, detail: "Cannot find resource %s." },
      USER_NOT_FOUND: { status: 404, detail: "No user with ID %s exists." },
      USER_NOT_IN_GROUP: { status: 404, detail: "User %s is not in group %s." },
      USER_NOT_IN_ORG: { status: 404, detail: "User %s is not in organization %s." },
      WRITES_NOT_ALLOWED_DURING_APP_UPGRADES: {
        status: 405,
        detail: "Create, update, and delete API endpoints are disabled while the system is being upgraded.",
      },
      INVALID_VERSION_DATE: { status: 406, detail: "Invalid accept header or version date." },
      ADDRESS_ALREADY_IN_ACCESS_LIST: { status: 409, detail: "The address %s is already on the access list." },
      API_KEY_ALREADY_IN_GROUP: { status: 409, detail: "Api key already in group." },
      CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK: { status: 409, detail: "Cannot delete org active live migration atlas org link." },
      GROUP_ALREADY_EXISTS: { status: 409, detail: "A group with name \"%s\" already exists." },
      MULTIPLE_GROUPS: { status: 409, detail: "Multiple groups exist with the specified name." },
      ORG_NOT_EMPTY: { status: 409, detail: "Org not empty." },
      USER_ALREADY_EXISTS: { status: 409, detail: "A user with username %s already exists." },
      PERSONAL_API_KEYS_DEPRECATED: { status: 410, detail: "Personal api keys deprecated." },
      VERSION_GONE: { status: 410, detail: "Version %s of %s is no longer available." },
      RATE_LIMITED: { status: 429, detail: "Resource %s is limited to %s requests every %s minutes." },
      RATE_LIMITED_TOKEN_BUCKET: {
        status: 429,
        detail: "Rate limit exceeded for %s. Please retry after %s seconds. Request capacity: %s. Refill rate: %s per %s seconds.",
      },
      TIMEOUT_WHILE_PAGING: { status: 500, detail: "Timeout while paging." },
      UNEXPECTED_ERROR: { status: 500, detail: "Unexpected error." },
    },
  },
  style: {
    isSorted: true,
    hasPaddedDays: false,
    charset: ";charset=utf-8",
    pretty: "pretty",
    envelope: "envelope",
    links: {
      property: "links",
      query: ["flattenTeams", "includeCount", "includeOrgUsers", "name", "pageNum", "itemsPerPage"],
    },
    headers: {},
  },
  order: ["authenticate", "admit", "version", "route", "parameters", "authorize", "parents", "body"],
  limits: [
    {
      paths: ["/api/atlas/v2/orgs/{orgId}/apiKeys"],
      scope: "orgId",
      capacity: 500,
      refill: 250,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/groups/{groupId}/apiKeys"],
      scope: "groupId",
      capacity: 1200,
      refill: 500,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/orgs/{orgId}/serviceAccounts"],
      scope: "orgId",
      capacity: 500,
      refill: 250,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/groups/{groupId}/serviceAccounts"],
      scope: "groupId",
      capacity: 1200,
      refill: 500,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/groups/{groupId}/accessList"],
      scope: "groupId",
      capacity: 1200,
      refill: 500,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/groups/{groupId}/users"],
      scope: "groupId",
      capacity: 1200,
      refill: 500,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/groups/{groupId}"],
      scope: "groupId",
      capacity: 1200,
      refill: 500,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/orgs/{orgId}/users"],
      scope: "orgId",
      capacity: 500,
      refill: 250,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/orgs/{orgId}/settings"],
      scope: "orgId",
      capacity: 10,
      refill: 5,
      seconds: 60,
    },
    {
      paths: ["/api/atlas/v2/orgs/{orgId}"],
      scope: "orgId",
      capacity: 500,
      refill: 250,
      seconds: 60,
    },
    { paths: ["/api/atlas/v2/orgs"], scope: null, capacity: 300, refill: 100, seconds: 60 },
    { paths: ["/api/atlas/v2/groups"], scope: null, capacity: 1200, refill: 500, seconds: 60 },
    {
      paths: ["/api/atlas/v2/unauth/controlPlaneIPAddresses"],
      scope: null,
      capacity: 400,
      refill: 400,
      seconds: 60,
    },
    { paths: ["/api/atlas/v2"], scope: null, capacity: 300, refill: 300, seconds: 60 },
  ],
  unnamed: "refuse",
  isAcceptIgnored: false,
  operations: [
    lazy({
      name: "getSystemStatus",
      method: "GET",
      path: "/api/atlas/v2",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "SystemStatus" },
                    example: {
                      value: {
                        apiKey: {
                          accessList: [{ cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7" }],
                          id: "65aa00000000000000000001",
                          publicKey: "kqzvbtha",
                          roles: [{ orgId: "65aa0000000000000000000a", roleName: "ORG_MEMBER" }],
                        },
                        appName: "MongoDB Atlas",
                        build: "0123456789abcdef0123456789abcdef01234567",
                        links: [{ href: "https://cloud.mongodb.com/api/atlas/v2", rel: "self" }],
                        throttling: false,
                      },
                    },
                  },
                ],
              },
              parts.response_401,
              parts.response_403,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getIpInfo",
      method: "GET",
      path: "/api/private/ipinfo",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [],
            body: null,
            responses: [
              {
                status: "200",
                headers: {},
                made: {},
                content: [
                  {
                    mediaType: "application/json",
                    schema: { $ref: "IpInfo" },
                    example: { value: { currentIpv4Address: "192.0.2.7" } },
                  },
                ],
              },
              parts.response_401,
              parts.response_403,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgs",
      method: "GET",
      path: "/api/atlas/v2/orgs",
      action: { kind: "list", resource: "orgs", scope: [], where: [], list: parts.part_4 },
      security: null,
      list: parts.part_4,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
              parts.parameter_name,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "PaginatedOrganizationView" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrg",
      method: "POST",
      path: "/api/atlas/v2/orgs",
      action: { kind: "create", resource: "orgs", scope: [], list: null, wrapper: "organization" },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "CreateOrganizationRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              {
                status: "201",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "CreateOrganizationResponse" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrg",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}",
      action: { kind: "read", resource: "orgs", scope: [], key: "orgId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_2,
            body: null,
            responses: parts.list_3,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrg",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}",
      action: { kind: "delete", resource: "orgs", scope: [], key: "orgId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [parts.parameter_orgId, parts.parameter_envelope],
            body: null,
            responses: [
              parts.response_204,
              parts.response_400,
              parts.response_401,
              {
                status: "402",
                headers: { "X-Error-Code": { $ref: "ErrorCode" } },
                made: { "X-Error-Code": { const: "RESOURCE_NOT_FOUND" } },
                content: [{ mediaType: "application/json", schema: { $ref: "ApiError" }, example: null }],
              },
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateOrg",
      method: "PATCH",
      path: "/api/atlas/v2/orgs/{orgId}",
      action: { kind: "update", resource: "orgs", scope: [], key: "orgId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_2,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "UpdateOrganizationRequest" },
                  example: null,
                },
              ],
            },
            responses: parts.list_3,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgGroups",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/groups",
      action: {
        kind: "list",
        resource: "groups",
        scope: [{ parameter: "orgId", resource: "orgs", isOutside: true }],
        where: [{ property: "orgId", parameter: "orgId" }],
        list: parts.part_4,
      },
      security: null,
      list: parts.part_4,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
              parts.parameter_name,
            ],
            body: null,
            responses: parts.list_4,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgSettings",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/settings",
      action: {
        kind: "read-one",
        resource: "orgs.settings",
        scope: [{ parameter: "orgId", resource: "orgs" }],
      },
      security: null,
      list: null,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_2,
            body: null,
            responses: parts.list_6,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateOrgSettings",
      method: "PATCH",
      path: "/api/atlas/v2/orgs/{orgId}/settings",
      action: {
        kind: "update-one",
        resource: "orgs.settings",
        scope: [{ parameter: "orgId", resource: "orgs" }],
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_2,
            body: { isRequired: true, content: parts.list_5 },
            responses: parts.list_6,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgUsers",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/users",
      action: { kind: "schema" },
      security: null,
      list: parts.part_6,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_7,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "PaginatedAppUserView" },
                    example: {
                      value: {
                        links: parts.list_8,
                        results: [
                          {
                            country: "NZ",
                            createdAt: "2025-01-15T08:00:00Z",
                            emailAddress: "mere@example.com",
                            firstName: "Mere",
                            id: "65aa000000000000000000c1",
                            lastAuth: "2026-08-10T03:02:57Z",
                            lastName: "Example",
                            links: [
                              {
                                href: "https://cloud.mongodb.com/api/atlas/v2/users/65aa000000000000000000c1",
                                rel: "self",
                              },
                            ],
                            mobileNumber: "5555550100",
                            roles: [
                              { orgId: "65aa0000000000000000000a", roleName: "ORG_MEMBER" },
                              { groupId: "65aa0000000000000000000b", roleName: "GROUP_OWNER" },
                            ],
                            teamIds: ["65aa000000000000000000d1"],
                            username: "mere@example.com",
                          },
                        ],
                        totalCount: 1,
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: "2027-07-01",
            deprecated: "2025-02-19",
          },
          {
            version: "2025-02-19",
            parameters: parts.list_7,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2025-02-19+json",
                    schema: { $ref: "PaginatedOrgUserView" },
                    example: {
                      value: { links: parts.list_8, results: [parts.part_9, parts.part_10], totalCount: 2 },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroups",
      method: "GET",
      path: "/api/atlas/v2/groups",
      action: { kind: "list", resource: "groups", scope: [], where: [], list: parts.part_11 },
      security: null,
      list: parts.part_11,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
            ],
            body: null,
            responses: parts.list_4,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroup",
      method: "POST",
      path: "/api/atlas/v2/groups",
      action: { kind: "create", resource: "groups", scope: [], list: null, wrapper: null },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_envelope,
              parts.parameter_pretty,
              {
                name: "projectOwnerId",
                in: "query",
                isRequired: false,
                style: "form",
                explode: true,
                content: null,
                schema: { $ref: "ObjectId" },
              },
            ],
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "CreateGroupRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              parts.response_200,
              {
                status: "201",
                headers: {
                  "RateLimit-Limit": { type: "integer", minimum: 0 },
                  "RateLimit-Remaining": { type: "integer", minimum: 0 },
                  Location: { type: "string" },
                },
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "Group" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroup",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}",
      action: { kind: "read", resource: "groups", scope: [], key: "groupId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_9,
            body: null,
            responses: parts.list_10,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteGroup",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}",
      action: { kind: "delete", resource: "groups", scope: [], key: "groupId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_9,
            body: null,
            responses: [
              {
                status: "202",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { type: "object", maxProperties: 0 },
                    example: null,
                  },
                ],
              },
              parts.response_204,
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateGroup",
      method: "PATCH",
      path: "/api/atlas/v2/groups/{groupId}",
      action: { kind: "update", resource: "groups", scope: [], key: "groupId", isUpsert: false },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_9,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "GroupUpdate" },
                  example: null,
                },
              ],
            },
            responses: parts.list_10,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroupByName",
      method: "GET",
      path: "/api/atlas/v2/groups/byName/{groupName}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              {
                name: "groupName",
                in: "path",
                isRequired: true,
                style: "simple",
                explode: false,
                content: null,
                schema: { type: "string", minLength: 1, maxLength: 64 },
              },
              parts.parameter_envelope,
              parts.parameter_pretty,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "Group" },
                    example: {
                      value: {
                        clusterCount: 1,
                        created: "2026-08-10T03:02:57Z",
                        id: "65aa0000000000000000000b",
                        links: [
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b",
                            rel: "self",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/containers",
                            rel: "https://cloud.mongodb.com/containers",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/clusters",
                            rel: "https://cloud.mongodb.com/clusters",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/databaseUsers",
                            rel: "https://cloud.mongodb.com/databaseUsers",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/peers",
                            rel: "https://cloud.mongodb.com/peers",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/processes",
                            rel: "https://cloud.mongodb.com/processes",
                          },
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/whitelist",
                            rel: "https://cloud.mongodb.com/whitelist",
                          },
                        ],
                        name: "Example Project",
                        orgId: "65aa0000000000000000000a",
                        tags: [{ key: "environment", value: "production" }],
                        withDefaultAlertsSettings: true,
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroupAccessListEntries",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/accessList",
      action: {
        kind: "list",
        resource: "groups.accessList",
        scope: [{ parameter: "groupId", resource: "groups" }],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_11,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "PaginatedNetworkAccessView" },
                    example: {
                      value: {
                        links: parts.list_12,
                        results: [
                          parts.part_12,
                          {
                            cidrBlock: "203.0.113.0/24",
                            comment: "visitors",
                            deleteAfterDate: "2026-08-11T12:00:00Z",
                            groupId: "65aa0000000000000000000b",
                            links: [
                              {
                                href: "https://cloud.mongodb.com/api/atlas/v2/groups/65aa0000000000000000000b/accessList/203.0.113.0%2F24",
                                rel: "self",
                              },
                            ],
                          },
                        ],
                        totalCount: 2,
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroupAccessListEntry",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/accessList",
      action: { kind: "schema" },
      security: null,
      list: parts.part_11,
      roles: ["Project Network Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_11,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { type: "array", items: { $ref: "NetworkPermissionEntryRequest" } },
                  example: null,
                },
              ],
            },
            responses: [
              { status: "200", headers: parts.part, made: {}, content: parts.list_13 },
              { status: "201", headers: parts.part, made: {}, content: parts.list_13 },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroupAccessListEntry",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
      action: {
        kind: "read",
        resource: "groups.accessList",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "entryValue",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_14,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "NetworkPermissionEntry" },
                    example: { value: parts.part_12 },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteGroupAccessListEntry",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: ["Project Network Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_14,
            body: null,
            responses: parts.list_15,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroupAccessListStatus",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}/status",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_14,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "NetworkPermissionEntryStatus" },
                    example: { value: { STATUS: "ACTIVE" } },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroupUsers",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/users",
      action: {
        kind: "list",
        resource: "groups.users",
        scope: [{ parameter: "groupId", resource: "groups" }],
        where: [],
        list: parts.part_6,
      },
      security: null,
      list: parts.part_6,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_16,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "PaginatedAppUserView" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: "2027-07-01",
            deprecated: "2025-02-19",
          },
          {
            version: "2025-02-19",
            parameters: parts.list_16,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2025-02-19+json",
                    schema: { $ref: "PaginatedGroupUserView" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "removeGroupUser",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
      action: {
        kind: "delete",
        resource: "groups.users",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "userId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_17,
            body: null,
            responses: [
              {
                status: "204",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: null,
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: "2027-07-01",
            deprecated: "2025-02-19",
          },
          {
            version: "2025-02-19",
            parameters: parts.list_17,
            body: null,
            responses: [
              {
                status: "204",
                headers: parts.part_8,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2025-02-19+json",
                    schema: null,
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_410,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgApiKeys",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
      action: {
        kind: "list",
        resource: "orgs.apiKeys",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
            ],
            body: null,
            responses: parts.list_18,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrgApiKey",
      method: "POST",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys",
      action: {
        kind: "create",
        resource: "orgs.apiKeys",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_2,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "CreateAtlasOrganizationApiKey" },
                  example: null,
                },
              ],
            },
            responses: parts.list_19,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgApiKey",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
      action: {
        kind: "read",
        resource: "orgs.apiKeys",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "apiUserId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_20,
            body: null,
            responses: parts.list_19,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrgApiKey",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
      action: {
        kind: "delete",
        resource: "orgs.apiKeys",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "apiUserId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_20,
            body: null,
            responses: parts.list_15,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateOrgApiKey",
      method: "PATCH",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}",
      action: {
        kind: "update",
        resource: "orgs.apiKeys",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "apiUserId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_20,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "UpdateAtlasOrganizationApiKey" },
                  example: null,
                },
              ],
            },
            responses: parts.list_19,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgApiKeyAccessListEntries",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
      action: {
        kind: "list",
        resource: "orgs.apiKeys.accessList",
        scope: [
          { parameter: "orgId", resource: "orgs" },
          { parameter: "apiUserId", resource: "orgs.apiKeys" },
        ],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_21,
            body: null,
            responses: [
              parts.response_200_2,
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrgApiKeyAccessListEntry",
      method: "POST",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList",
      action: {
        kind: "create",
        resource: "orgs.apiKeys.accessList",
        scope: [
          { parameter: "orgId", resource: "orgs" },
          { parameter: "apiUserId", resource: "orgs.apiKeys" },
        ],
        list: parts.part_11,
        wrapper: null,
      },
      security: null,
      list: parts.part_11,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_21,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { type: "array", items: { $ref: "UserAccessListRequest" } },
                  example: null,
                },
              ],
            },
            responses: [
              parts.response_200_2,
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgApiKeyAccessListEntry",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
      action: {
        kind: "read",
        resource: "orgs.apiKeys.accessList",
        scope: [
          { parameter: "orgId", resource: "orgs" },
          { parameter: "apiUserId", resource: "orgs.apiKeys" },
        ],
        key: "ipAddress",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_22,
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-01-01+json",
                    schema: { $ref: "UserAccessListResponse" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrgApiKeyAccessListEntry",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}",
      action: {
        kind: "delete",
        resource: "orgs.apiKeys.accessList",
        scope: [
          { parameter: "orgId", resource: "orgs" },
          { parameter: "apiUserId", resource: "orgs.apiKeys" },
        ],
        key: "ipAddress",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_22,
            body: null,
            responses: parts.list_15,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroupApiKeys",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/apiKeys",
      action: {
        kind: "list",
        resource: "groups.apiKeys",
        scope: [{ parameter: "groupId", resource: "groups" }],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
            ],
            body: null,
            responses: parts.list_18,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroupApiKey",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/apiKeys",
      action: {
        kind: "create",
        resource: "groups.apiKeys",
        scope: [{ parameter: "groupId", resource: "groups" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_9,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "CreateAtlasProjectApiKey" },
                  example: null,
                },
              ],
            },
            responses: parts.list_19,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "addGroupApiKey",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_23,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { type: "array", items: { $ref: "UserAccessRoleAssignment" } },
                  example: null,
                },
              ],
            },
            responses: [
              parts.response_204,
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "removeGroupApiKey",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
      action: {
        kind: "delete",
        resource: "groups.apiKeys",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "apiUserId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: parts.list_23,
            body: null,
            responses: parts.list_15,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateGroupApiKeyRoles",
      method: "PATCH",
      path: "/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}",
      action: {
        kind: "update",
        resource: "groups.apiKeys",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "apiUserId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_apiUserId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeCount,
            ],
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2023-01-01+json",
                  schema: { $ref: "UpdateAtlasProjectApiKey" },
                  example: null,
                },
              ],
            },
            responses: parts.list_19,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createAccessToken",
      method: "POST",
      path: "/api/oauth/token",
      action: { kind: "token", scheme: "ServiceAccounts" },
      security: [["ServiceAccountSecret"]],
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [],
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/x-www-form-urlencoded",
                  schema: { $ref: "TokenRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              {
                status: "200",
                headers: {},
                made: {},
                content: [
                  {
                    mediaType: "application/json",
                    schema: { $ref: "TokenResponse" },
                    example: null,
                  },
                ],
              },
              parts.response_400_2,
              parts.response_401_2,
              parts.response_403_2,
              parts.response_429_2,
              parts.response_500_2,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "revokeAccessToken",
      method: "POST",
      path: "/api/oauth/revoke",
      action: { kind: "revoke", scheme: "ServiceAccounts" },
      security: [["ServiceAccountSecret"]],
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-01-01",
            parameters: [],
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/x-www-form-urlencoded",
                  schema: { $ref: "TokenRevocationRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              { status: "200", headers: {}, made: {}, content: [] },
              parts.response_400_2,
              parts.response_401_2,
              parts.response_403_2,
              parts.response_429_2,
              parts.response_500_2,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listControlPlaneIpAddresses",
      method: "GET",
      path: "/api/atlas/v2/unauth/controlPlaneIPAddresses",
      action: { kind: "schema" },
      security: [],
      list: null,
      roles: [],
      get revisions() {
        return [
          {
            version: "2023-11-15",
            parameters: [parts.parameter_envelope],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2023-11-15+json",
                    schema: { $ref: "ControlPlaneIPAddresses" },
                    example: {
                      value: {
                        inbound: {
                          aws: { "eu-west-1": ["192.0.2.10/32", "192.0.2.11/32"] },
                          azure: { westeurope: ["198.51.100.10/32"] },
                          gcp: { "europe-west1": ["203.0.113.10/32"] },
                        },
                        outbound: {
                          aws: { "eu-west-1": ["192.0.2.20/32"] },
                          azure: { westeurope: ["198.51.100.20/32"] },
                          gcp: { "europe-west1": ["203.0.113.20/32"] },
                        },
                      },
                    },
                  },
                ],
              },
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgServiceAccounts",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
      action: {
        kind: "list",
        resource: "orgs.serviceAccounts",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Organization Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeSystemManaged,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2024-08-05+json",
                    schema: { $ref: "PaginatedOrgServiceAccounts" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrgServiceAccount",
      method: "POST",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
      action: {
        kind: "create",
        resource: "orgs.serviceAccounts",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_2,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2024-08-05+json",
                  schema: { $ref: "OrgServiceAccountRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              { status: "201", headers: parts.part, made: {}, content: parts.list_24 },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgServiceAccount",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      action: {
        kind: "read",
        resource: "orgs.serviceAccounts",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_25,
            body: null,
            responses: parts.list_26,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrgServiceAccount",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      action: {
        kind: "delete",
        resource: "orgs.serviceAccounts",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_25,
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateOrgServiceAccount",
      method: "PATCH",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      action: {
        kind: "update",
        resource: "orgs.serviceAccounts",
        scope: [{ parameter: "orgId", resource: "orgs" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_25,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2024-08-05+json",
                  schema: { $ref: "OrgServiceAccountUpdateRequest" },
                  example: null,
                },
              ],
            },
            responses: parts.list_26,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrgServiceAccountSecret",
      method: "POST",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets",
      action: {
        kind: "create",
        resource: "orgs.serviceAccounts.secrets",
        scope: parts.list_28,
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_25,
            body: parts.part_13,
            responses: parts.list_29,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrgServiceAccountSecret",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}",
      action: {
        kind: "delete",
        resource: "orgs.serviceAccounts.secrets",
        scope: parts.list_28,
        key: "secretId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_clientId,
              parts.parameter_secretId,
              parts.parameter_envelope,
              parts.parameter_pretty,
            ],
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listOrgServiceAccountAccessList",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      action: {
        kind: "list",
        resource: "orgs.serviceAccounts.accessList",
        scope: parts.list_28,
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Organization Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_30,
            body: null,
            responses: parts.list_31,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createOrgServiceAccountAccessList",
      method: "POST",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList",
      action: {
        kind: "create",
        resource: "orgs.serviceAccounts.accessList",
        scope: parts.list_28,
        list: parts.part_11,
        wrapper: null,
      },
      security: null,
      list: parts.part_11,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_30,
            body: parts.part_14,
            responses: parts.list_32,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteOrgServiceAccountAccessListEntry",
      method: "DELETE",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      action: {
        kind: "delete",
        resource: "orgs.serviceAccounts.accessList",
        scope: parts.list_28,
        key: "ipAddress",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_clientId,
              parts.parameter_ipAddress,
              parts.parameter_envelope,
              parts.parameter_pretty,
            ],
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgServiceAccountGroups",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups",
      action: { kind: "schema" },
      security: null,
      list: parts.part_11,
      roles: ["Organization Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_clientId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2024-08-05+json",
                    schema: { $ref: "PaginatedServiceAccountGroup" },
                    example: {
                      value: {
                        links: [
                          {
                            href: "https://cloud.mongodb.com/api/atlas/v2/orgs/65aa0000000000000000000a/serviceAccounts/mdb_sa_id_65aa0000000000000000005a/groups?pageNum=1&itemsPerPage=100",
                            rel: "self",
                          },
                        ],
                        results: [{ groupId: "65aa0000000000000000000b", roles: ["GROUP_READ_ONLY"] }],
                        totalCount: 1,
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroupServiceAccounts",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
      action: {
        kind: "list",
        resource: "groups.serviceAccounts",
        scope: [{ parameter: "groupId", resource: "groups" }],
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_itemsPerPage,
              parts.parameter_pageNum,
              parts.parameter_includeSystemManaged,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2024-08-05+json",
                    schema: { $ref: "PaginatedGroupServiceAccounts" },
                    example: null,
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroupServiceAccount",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts",
      action: {
        kind: "create",
        resource: "groups.serviceAccounts",
        scope: [{ parameter: "groupId", resource: "groups" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_9,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2024-08-05+json",
                  schema: { $ref: "GroupServiceAccountRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              { status: "201", headers: parts.part, made: {}, content: parts.list_33 },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroupServiceAccount",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      action: {
        kind: "read",
        resource: "groups.serviceAccounts",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_34,
            body: null,
            responses: parts.list_35,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteGroupServiceAccount",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      action: {
        kind: "delete",
        resource: "groups.serviceAccounts",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_34,
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "updateGroupServiceAccount",
      method: "PATCH",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}",
      action: {
        kind: "update",
        resource: "groups.serviceAccounts",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "clientId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_34,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2024-08-05+json",
                  schema: { $ref: "GroupServiceAccountUpdateRequest" },
                  example: null,
                },
              ],
            },
            responses: parts.list_35,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "inviteGroupServiceAccount",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: ["Organization Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_34,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2024-08-05+json",
                  schema: { $ref: "GroupServiceAccountRoleAssignment" },
                  example: null,
                },
              ],
            },
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2024-08-05+json",
                    schema: { $ref: "GroupServiceAccount" },
                    example: {
                      value: {
                        clientId: "mdb_sa_id_65aa0000000000000000005a",
                        createdAt: "2026-08-10T03:02:57Z",
                        description: "Nightly reports",
                        name: "reports",
                        roles: ["GROUP_READ_ONLY"],
                        secrets: [
                          {
                            createdAt: "2026-08-10T03:02:57Z",
                            expiresAt: "2026-08-10T11:02:57Z",
                            id: "65aa000000000000000000e1",
                            lastUsedAt: "2026-08-10T03:10:00Z",
                            maskedSecretValue: "mdb_sa_sk_...0000",
                          },
                        ],
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroupServiceAccountSecret",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets",
      action: {
        kind: "create",
        resource: "groups.serviceAccounts.secrets",
        scope: parts.list_36,
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_34,
            body: parts.part_13,
            responses: parts.list_29,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteGroupServiceAccountSecret",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}",
      action: {
        kind: "delete",
        resource: "groups.serviceAccounts.secrets",
        scope: parts.list_36,
        key: "secretId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Owner"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_clientId,
              parts.parameter_secretId,
              parts.parameter_envelope,
              parts.parameter_pretty,
            ],
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "listGroupServiceAccountAccessList",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      action: {
        kind: "list",
        resource: "groups.serviceAccounts.accessList",
        scope: parts.list_36,
        where: [],
        list: parts.part_11,
      },
      security: null,
      list: parts.part_11,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_37,
            body: null,
            responses: parts.list_31,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "createGroupServiceAccountAccessList",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList",
      action: {
        kind: "create",
        resource: "groups.serviceAccounts.accessList",
        scope: parts.list_36,
        list: parts.part_11,
        wrapper: null,
      },
      security: null,
      list: parts.part_11,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: parts.list_37,
            body: parts.part_14,
            responses: parts.list_32,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "deleteGroupServiceAccountAccessListEntry",
      method: "DELETE",
      path: "/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}",
      action: {
        kind: "delete",
        resource: "groups.serviceAccounts.accessList",
        scope: parts.list_36,
        key: "ipAddress",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2024-08-05",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_clientId,
              parts.parameter_ipAddress,
              parts.parameter_envelope,
              parts.parameter_pretty,
            ],
            body: null,
            responses: parts.list_27,
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getOrgUser",
      method: "GET",
      path: "/api/atlas/v2/orgs/{orgId}/users/{userId}",
      action: { kind: "schema" },
      security: null,
      list: null,
      roles: ["Organization Member"],
      get revisions() {
        return [
          {
            version: "2025-02-19",
            parameters: [
              parts.parameter_orgId,
              parts.parameter_userId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_orgMembershipStatuses,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2025-02-19+json",
                    schema: { $ref: "OrgUserResponse" },
                    example: parts.part_15,
                    examples: { active: parts.part_15, pending: { value: parts.part_10 } },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "addGroupUsers",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/users",
      action: {
        kind: "create",
        resource: "groups.users",
        scope: [{ parameter: "groupId", resource: "groups" }],
        list: null,
        wrapper: null,
      },
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return [
          {
            version: "2025-02-19",
            parameters: parts.list_9,
            body: {
              isRequired: true,
              content: [
                {
                  mediaType: "application/vnd.atlas.2025-02-19+json",
                  schema: { $ref: "GroupUserRequest" },
                  example: null,
                },
              ],
            },
            responses: [
              { status: "201", headers: parts.part, made: {}, content: parts.list_38 },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_409,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "getGroupUser",
      method: "GET",
      path: "/api/atlas/v2/groups/{groupId}/users/{userId}",
      action: {
        kind: "read",
        resource: "groups.users",
        scope: [{ parameter: "groupId", resource: "groups" }],
        key: "userId",
        isUpsert: false,
      },
      security: null,
      list: null,
      roles: ["Project Read Only"],
      get revisions() {
        return [
          {
            version: "2025-02-19",
            parameters: [
              parts.parameter_groupId,
              parts.parameter_userId,
              parts.parameter_envelope,
              parts.parameter_pretty,
              parts.parameter_orgMembershipStatuses,
            ],
            body: null,
            responses: [
              {
                status: "200",
                headers: parts.part,
                made: {},
                content: [
                  {
                    mediaType: "application/vnd.atlas.2025-02-19+json",
                    schema: { $ref: "GroupUserResponse" },
                    example: null,
                    examples: {
                      active: {
                        value: {
                          country: "NZ",
                          createdAt: "2025-01-15T08:00:00Z",
                          firstName: "Mere",
                          id: "65aa000000000000000000c1",
                          lastAuth: "2026-08-10T03:02:57Z",
                          lastName: "Example",
                          mobileNumber: null,
                          orgMembershipStatus: "ACTIVE",
                          roles: ["GROUP_OWNER"],
                          username: "mere@example.com",
                        },
                      },
                      pending: {
                        value: {
                          id: "65aa000000000000000000c2",
                          invitationCreatedAt: "2026-08-09T12:00:00Z",
                          invitationExpiresAt: "2026-09-08T12:00:00Z",
                          inviterUsername: "mere@example.com",
                          orgMembershipStatus: "PENDING",
                          roles: ["GROUP_READ_ONLY"],
                          username: "tane@example.com",
                        },
                      },
                    },
                  },
                ],
              },
              parts.response_400,
              parts.response_401,
              parts.response_403,
              parts.response_404,
              parts.response_406,
              parts.response_429,
              parts.response_500,
            ],
            sunset: null,
            deprecated: null,
          },
        ];
      },
    }),
    lazy({
      name: "addGroupUserRole",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/users/{userId}:addRole",
      action: parts.level_2,
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return parts.list_39;
      },
    }),
    lazy({
      name: "removeGroupUserRole",
      method: "POST",
      path: "/api/atlas/v2/groups/{groupId}/users/{userId}:removeRole",
      action: parts.level_2,
      security: null,
      list: null,
      roles: ["Project Access Manager"],
      get revisions() {
        return parts.list_39;
      },
    }),
  ],
  schemas: lazy({
    get AccessListItemView() {
      return {
        type: "object",
        required: ["ipAddress"],
        properties: {
          cidrBlock: { oneOf: [{ $ref: "CidrBlock" }, { type: "null" }], readOnly: true },
          ipAddress: { oneOf: [{ $ref: "IpAddress" }, { type: "null" }], readOnly: true },
        },
      };
    },
    get AddOrRemoveGroupRole() {
      return { type: "object", required: ["groupRole"], properties: { groupRole: { $ref: "GroupRole" } } };
    },
    get ApiError() {
      return {
        type: "object",
        required: ["error", "errorCode"],
        properties: {
          badRequestDetail: { oneOf: [{ $ref: "BadRequestDetail" }, { type: "null" }], readOnly: true },
          detail: { type: ["string", "null"] },
          error: { type: "integer", format: "int32", readOnly: true },
          errorCode: { $ref: "ErrorCode", readOnly: true },
          parameters: { type: ["array", "null"], readOnly: true, items: { type: ["string", "number"] } },
          reason: { type: ["string", "null"], readOnly: true },
        },
      };
    },
    get ApiKey() {
      return {
        type: "object",
        required: ["accessList", "id", "publicKey", "roles"],
        properties: {
          accessList: { type: "array", readOnly: true, items: { $ref: "AccessListItemView" } },
          id: { $ref: "ObjectId", readOnly: true },
          publicKey: { $ref: "PublicKey", readOnly: true },
          roles: { type: "array", readOnly: true, items: { $ref: "CloudAccessRoleAssignment" } },
        },
      };
    },
    get ApiKeyUserDetails() {
      return {
        type: "object",
        required: ["desc", "id", "links", "privateKey", "publicKey", "roles"],
        properties: {
          desc: { type: "string", minLength: 1, maxLength: 250 },
          id: { $ref: "ObjectId", readOnly: true },
          links: { $ref: "Links" },
          privateKey: {
            type: "string",
            pattern: "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|\\*{8}-\\*{4}-\\*{4}-[0-9a-f]{12})$",
            readOnly: true,
          },
          publicKey: { $ref: "PublicKey", readOnly: true },
          roles: { type: "array", items: { $ref: "CloudAccessRoleAssignment" } },
        },
      };
    },
    get AtlasOrganization() {
      return {
        type: "object",
        required: ["id", "links", "name"],
        properties: {
          id: { $ref: "ObjectId", readOnly: true },
          isDeleted: { type: "boolean", readOnly: true },
          links: { $ref: "Links" },
          name: { $ref: "OrganizationName" },
          skipDefaultAlertsSettings: { $ref: "SkipDefaultAlertsSettings" },
        },
      };
    },
    get BadRequestDetail() {
      return {
        type: "object",
        properties: { fields: { type: "array", items: { $ref: "FieldViolation" } } },
      };
    },
    get CidrBlock() {
      return {
        type: "string",
        pattern: "^((([0-9]{1,3}\\.){3}[0-9]{1,3})|(:{0,2}([0-9a-f]{1,4}:){0,7}[0-9a-f]{1,4}[:]{0,2}))((%2[fF]|/)[0-9]{1,3})+$",
      };
    },
    get ClientId() {
      return { type: "string", pattern: "^mdb_sa_id_[a-fA-F\\d]{24}$" };
    },
    get CloudAccessRoleAssignment() {
      return {
        type: "object",
        required: ["roleName"],
        oneOf: [{ required: ["orgId"] }, { required: ["groupId"] }],
        properties: {
          groupId: { $ref: "ObjectId" },
          orgId: { $ref: "ObjectId" },
          roleName: { $ref: "RoleName" },
        },
      };
    },
    get CloudAppUser() {
      return {
        type: "object",
        required: ["country", "emailAddress", "firstName", "lastName", "roles", "username"],
        properties: {
          country: { $ref: "Country" },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          emailAddress: { type: "string", format: "email", readOnly: true },
          firstName: { type: "string" },
          id: { $ref: "ObjectId", readOnly: true },
          lastAuth: { type: "string", format: "date-time", readOnly: true },
          lastName: { type: "string" },
          links: { $ref: "Links" },
          mobileNumber: { type: "string" },
          roles: { type: "array", items: { $ref: "CloudAccessRoleAssignment" } },
          teamIds: { $ref: "TeamIds" },
          username: { type: "string", format: "email" },
        },
      };
    },
    get CloudProviderIPAddresses() {
      return {
        type: "object",
        properties: {
          aws: { $ref: "RegionIPAddresses" },
          azure: { $ref: "RegionIPAddresses" },
          gcp: { $ref: "RegionIPAddresses" },
        },
      };
    },
    get ControlPlaneIPAddresses() {
      return {
        type: "object",
        properties: {
          gateways: { type: "array", maxItems: 25, readOnly: true, items: { $ref: "Gateway" } },
          inbound: { $ref: "CloudProviderIPAddresses", readOnly: true },
          outbound: { $ref: "CloudProviderIPAddresses", readOnly: true },
        },
      };
    },
    get Country() {
      return { type: "string", pattern: "^([A-Z]{2})$" };
    },
    get CreateAtlasOrganizationApiKey() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["desc", "roles"],
        properties: {
          desc: { type: "string", minLength: 1, maxLength: 250 },
          roles: { type: "array", minItems: 1, items: { $ref: "GrantableOrgRole" } },
        },
      };
    },
    get CreateAtlasProjectApiKey() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["desc", "roles"],
        properties: {
          desc: { type: "string", minLength: 1, maxLength: 250 },
          roles: { type: "array", minItems: 1, items: { $ref: "RoleName" } },
        },
      };
    },
    get CreateGroupRequest() {
      return {
        type: "object",
        required: ["name", "orgId"],
        properties: {
          name: { $ref: "GroupName" },
          orgId: { $ref: "ObjectId" },
          regionUsageRestrictions: { $ref: "RegionUsageRestrictions" },
          tags: { type: "array", items: { $ref: "ResourceTag" } },
          withDefaultAlertsSettings: { $ref: "WithDefaultAlertsSettings" },
        },
      };
    },
    get CreateOrganizationRequest() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        not: { required: ["apiKey", "serviceAccount"] },
        properties: {
          apiKey: { $ref: "CreateAtlasOrganizationApiKey" },
          federationSettingsId: { $ref: "ObjectId" },
          name: { $ref: "OrganizationName" },
          orgOwnerId: { $ref: "ObjectId" },
          serviceAccount: { $ref: "OrgServiceAccountRequest" },
          skipDefaultAlertsSettings: { $ref: "SkipDefaultAlertsSettings" },
        },
      };
    },
    get CreateOrganizationResponse() {
      return {
        type: "object",
        properties: {
          apiKey: { $ref: "ApiKeyUserDetails" },
          federationSettingsId: { $ref: "ObjectId", readOnly: true },
          orgOwnerId: { $ref: "ObjectId", readOnly: true },
          organization: { $ref: "AtlasOrganization" },
          serviceAccount: { $ref: "OrgServiceAccount" },
          skipDefaultAlertsSettings: { $ref: "SkipDefaultAlertsSettings" },
        },
      };
    },
    get CustomSessionTimeouts() {
      return {
        type: "object",
        properties: {
          absoluteSessionTimeoutInSeconds: { type: ["integer", "null"], format: "int32", minimum: 3600, maximum: 43200 },
          idleSessionTimeoutInSeconds: { type: ["integer", "null"], format: "int32", minimum: 300 },
        },
      };
    },
    get ErrorCode() {
      return {
        type: "string",
        "x-extensible-enum": [
          "API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG",
          "API_KEY_CREATED_GROUPS_MUST_HAVE_ORG",
          "API_KEY_REQUIRES_DESCRIPTION",
          "API_KEY_ROLE_ASSIGNMENT_MISSING_ID",
          "ATTRIBUTE_NEGATIVE",
          "ATTRIBUTE_NEGATIVE_OR_ZERO",
          "ATTRIBUTE_READ_ONLY",
          "BAD_ACCESS_LIST_ADD_REQUEST",
          "CANNOT_ADD_GROUP_ROLE",
          "CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST",
          "CANNOT_ADD_ORG_ROLE",
          "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
          "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION",
          "DUPLICATE_ADDRESSES_IN_INPUT",
          "EXPIRATION_DATE_EXCEEDS_MAX",
          "EXPIRATION_DATE_IN_PAST",
          "INVALID_API_KEY_DESC",
          "INVALID_ATTRIBUTE",
          "INVALID_CIDR_BLOCK",
          "INVALID_ENUM_VALUE",
          "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
          "INVALID_JSON",
          "INVALID_JSON_ATTRIBUTE",
          "INVALID_NETWORK_PERMISSION_COMMENT",
          "INVALID_PATH_PARAMETER",
          "INVALID_QUERY_PARAMETER",
          "INVALID_ROLE_FOR_GLOBAL_KEY",
          "INVALID_ROLE_FOR_GROUP",
          "INVALID_ROLE_FOR_ORG",
          "IPV6_UNSUPPORTED",
          "MALFORMED_JSON",
          "MAX_API_KEYS_PER_ORG_EXCEEDED",
          "MAX_GROUPS_PER_ORG_EXCEEDED",
          "MISSING_API_KEY_ROLES",
          "MISSING_ATTRIBUTE",
          "MISSING_ATTRIBUTES",
          "MISSING_ONE_OF_ATTRIBUTES",
          "MISSING_OR_INVALID_ATTRIBUTE",
          "MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY",
          "NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED",
          "PATH_PARAM_PARSE_ERROR",
          "PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY",
          "RATE_LIMITED_IP",
          "ROLE_NEEDS_GROUP_ID",
          "ROLE_NEEDS_NO_GROUP_ID",
          "ROLE_NEEDS_NO_ORG_ID",
          "ROLE_NEEDS_ORG_ID",
          "UNSUPPORTED_ROLE",
          "VALIDATION_ERROR",
          "API_KEY_ACCESS_LIST_ACCESS_DENIED",
          "NOT_API_KEY_ADMIN",
          "NOT_GROUP_USER_ADMIN",
          "NOT_IN_GROUP",
          "NOT_ORG_GROUP_CREATOR",
          "NOT_ORG_OWNER",
          "NOT_ORG_USER_ADMIN",
          "NO_CURRENT_USER",
          "USER_CANNOT_ACCESS_GROUP",
          "USER_CANNOT_ACCESS_ORG",
          "USER_UNAUTHORIZED",
          "ACCOUNT_SUSPENDED",
          "NO_PAYMENT_INFORMATION_FOUND",
          "ACCESS_FORBIDDEN",
          "API_KEY_CANNOT_CREATE_ORG",
          "ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED",
          "CANNOT_CHANGE_GROUP_NAME",
          "CANNOT_DELETE_LAST_ADMIN",
          "CANNOT_DEMOTE_LAST_ORG_OWNER",
          "CANNOT_REMOVE_ALL_USER_ROLES",
          "FEATURE_UNSUPPORTED",
          "IP_ADDRESS_NOT_ON_ACCESS_LIST",
          "MAX_PUBLIC_API_KEY_REACHED",
          "ORG_REQUIRES_ACCESS_LIST",
          "RESOURCE_REQUIRES_ACCESS_LIST",
          "API_KEY_ACCESS_LIST_NOT_FOUND",
          "API_KEY_NOT_FOUND",
          "ATLAS_GROUP",
          "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
          "GROUP_NAME_NOT_FOUND",
          "GROUP_NOT_FOUND",
          "INVALID_GROUP_ID",
          "INVALID_KEY_ID",
          "INVALID_ORG_ID",
          "NOT_ATLAS_GROUP",
          "NOT_ATLAS_ORG",
          "ORG_NOT_FOUND",
          "RESOURCE_NOT_FOUND",
          "USER_NOT_FOUND",
          "USER_NOT_IN_GROUP",
          "USER_NOT_IN_ORG",
          "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES",
          "INVALID_VERSION_DATE",
          "ADDRESS_ALREADY_IN_ACCESS_LIST",
          "API_KEY_ALREADY_IN_GROUP",
          "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
          "GROUP_ALREADY_EXISTS",
          "MULTIPLE_GROUPS",
          "ORG_NOT_EMPTY",
          "USER_ALREADY_EXISTS",
          "PERSONAL_API_KEYS_DEPRECATED",
          "VERSION_GONE",
          "RATE_LIMITED",
          "RATE_LIMITED_TOKEN_BUCKET",
          "TIMEOUT_WHILE_PAGING",
          "UNEXPECTED_ERROR",
        ],
      };
    },
    get FieldViolation() {
      return {
        type: "object",
        required: ["description", "field"],
        properties: { description: { type: "string" }, field: { type: "string" } },
      };
    },
    get Gateway() {
      return {
        type: "object",
        properties: { ips: { $ref: "GatewayIpAddresses" }, name: { type: "string", readOnly: true } },
      };
    },
    get GatewayIpAddresses() {
      return {
        type: "object",
        readOnly: true,
        properties: {
          inbound: { $ref: "CloudProviderIPAddresses" },
          outbound: { $ref: "CloudProviderIPAddresses" },
        },
      };
    },
    get GrantableOrgRole() {
      return { type: "string", enum: parts.list_40 };
    },
    get Group() {
      return {
        type: "object",
        required: ["clusterCount", "created", "id", "links", "name", "orgId"],
        properties: {
          clusterCount: { type: "integer", format: "int64", readOnly: true },
          created: { type: "string", format: "date-time", readOnly: true },
          id: { $ref: "ObjectId", readOnly: true },
          links: { $ref: "Links" },
          name: { $ref: "GroupName" },
          orgId: { $ref: "ObjectId" },
          regionUsageRestrictions: { $ref: "RegionUsageRestrictions" },
          tags: { type: "array", items: { $ref: "ResourceTag" } },
          withDefaultAlertsSettings: { $ref: "WithDefaultAlertsSettings" },
        },
      };
    },
    get GroupActiveUserResponse() {
      return {
        type: "object",
        required: ["createdAt", "firstName", "id", "lastName", "orgMembershipStatus", "roles", "username"],
        properties: {
          country: { $ref: "Country", readOnly: true },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          firstName: { type: "string", readOnly: true },
          id: { $ref: "ObjectId", readOnly: true },
          lastAuth: { type: "string", format: "date-time", readOnly: true },
          lastName: { type: "string", readOnly: true },
          mobileNumber: { type: ["string", "null"], readOnly: true },
          orgMembershipStatus: { type: "string", enum: ["ACTIVE"], readOnly: true },
          roles: { $ref: "GroupUserRoles", readOnly: true },
          username: { type: "string", format: "email", readOnly: true },
        },
      };
    },
    get GroupName() {
      return { type: "string", pattern: "^[\\p{L}\\p{N}\\-_.(),:&@+' ]{1,64}$" };
    },
    get GroupPendingUserResponse() {
      return {
        type: "object",
        required: ["id", "invitationCreatedAt", "inviterUsername", "orgMembershipStatus", "roles", "username"],
        properties: {
          id: { $ref: "ObjectId", readOnly: true },
          invitationCreatedAt: { type: "string", format: "date-time", readOnly: true },
          invitationExpiresAt: { type: ["string", "null"], format: "date-time", readOnly: true },
          inviterUsername: { type: "string", format: "email", readOnly: true },
          orgMembershipStatus: {
            type: "string",
            enum: ["PENDING", "INVITATION_EXPIRED", "INVITATION_REJECTED"],
            readOnly: true,
          },
          roles: { $ref: "GroupUserRoles", readOnly: true },
          username: { type: "string", format: "email", readOnly: true },
        },
      };
    },
    get GroupRole() {
      return {
        type: "string",
        "x-extensible-enum": [
          "GROUP_OWNER",
          "GROUP_READ_ONLY",
          "GROUP_DATA_ACCESS_ADMIN",
          "GROUP_DATA_ACCESS_READ_ONLY",
          "GROUP_DATA_ACCESS_READ_WRITE",
          "GROUP_CLUSTER_MANAGER",
          "GROUP_SEARCH_INDEX_EDITOR",
          "GROUP_STREAM_PROCESSING_OWNER",
          "GROUP_BACKUP_MANAGER",
          "GROUP_OBSERVABILITY_VIEWER",
          "GROUP_DATABASE_ACCESS_ADMIN",
        ],
      };
    },
    get GroupRoleAssignment() {
      return {
        type: "object",
        properties: {
          groupId: { $ref: "ObjectId" },
          groupRoles: { type: "array", uniqueItems: true, items: { $ref: "GroupRole" } },
        },
      };
    },
    get GroupServiceAccount() {
      return {
        type: "object",
        required: ["clientId", "createdAt", "description", "name", "roles"],
        properties: {
          clientId: { $ref: "ClientId", readOnly: true },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          description: { type: "string" },
          name: { type: "string" },
          roles: { type: "array", uniqueItems: true, items: { $ref: "GroupRole" } },
          secrets: { type: "array", uniqueItems: true, items: { $ref: "ServiceAccountSecret" } },
        },
      };
    },
    get GroupServiceAccountRequest() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["description", "name", "roles", "secretExpiresAfterHours"],
        properties: {
          description: { type: "string", minLength: 1, maxLength: 250, pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$" },
          name: { type: "string", minLength: 1, maxLength: 64, pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$" },
          roles: { type: "array", minItems: 1, items: { $ref: "GroupRole" } },
          secretExpiresAfterHours: { type: "integer", format: "int32", exclusiveMinimum: 0 },
        },
      };
    },
    get GroupServiceAccountRoleAssignment() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["roles"],
        properties: { roles: { type: "array", minItems: 1, uniqueItems: true, items: { $ref: "GroupRole" } } },
      };
    },
    get GroupServiceAccountUpdateRequest() {
      return {
        type: "object",
        additionalProperties: false,
        properties: {
          description: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 250,
            pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$",
          },
          name: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 64,
            pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$",
          },
          roles: { type: "array", items: { $ref: "GroupRole" } },
        },
      };
    },
    get GroupUpdate() {
      return {
        type: "object",
        properties: {
          name: { $ref: "GroupName" },
          tags: { type: "array", items: { $ref: "ResourceTag" } },
          withDefaultAlertsSettings: { type: "boolean" },
        },
      };
    },
    get GroupUserRequest() {
      return {
        type: "object",
        required: ["roles", "username"],
        properties: {
          roles: { $ref: "GroupUserRoles", minItems: 1 },
          username: { type: "string", format: "email" },
        },
      };
    },
    get GroupUserResponse() {
      return {
        oneOf: [{ $ref: "GroupActiveUserResponse" }, { $ref: "GroupPendingUserResponse" }],
        discriminator: {
          propertyName: "orgMembershipStatus",
          mapping: {
            ACTIVE: "GroupActiveUserResponse",
            PENDING: "GroupPendingUserResponse",
            INVITATION_EXPIRED: "GroupPendingUserResponse",
            INVITATION_REJECTED: "GroupPendingUserResponse",
          },
        },
      };
    },
    get GroupUserRoles() {
      return { type: "array", uniqueItems: true, items: { $ref: "GroupRole" } };
    },
    get IpAddress() {
      return {
        type: "string",
        pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)(\\.(?!$)|$)){4}|([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
      };
    },
    get IpInfo() {
      return {
        type: "object",
        required: ["currentIpv4Address"],
        properties: { currentIpv4Address: { type: "string", readOnly: true } },
      };
    },
    get Link() {
      return {
        type: "object",
        required: ["href", "rel"],
        properties: { href: { type: "string" }, rel: { type: "string" } },
      };
    },
    get Links() {
      return { type: "array", readOnly: true, items: { $ref: "Link" } };
    },
    get NetworkPermissionEntry() {
      return {
        type: "object",
        required: ["groupId", "links"],
        properties: {
          awsSecurityGroup: { $ref: "SecurityGroup" },
          cidrBlock: { $ref: "CidrBlock" },
          comment: { type: "string", maxLength: 80 },
          deleteAfterDate: { type: "string", format: "date-time" },
          groupId: { $ref: "ObjectId", readOnly: true },
          ipAddress: { $ref: "IpAddress" },
          links: { $ref: "Links" },
        },
      };
    },
    get NetworkPermissionEntryRequest() {
      return {
        type: "object",
        additionalProperties: false,
        oneOf: [
          { required: ["cidrBlock"] },
          { required: ["ipAddress"] },
          { required: ["awsSecurityGroup"] },
        ],
        properties: {
          awsSecurityGroup: { $ref: "SecurityGroup" },
          cidrBlock: { $ref: "CidrBlock" },
          comment: { type: "string", maxLength: 80 },
          deleteAfterDate: { type: "string", format: "date-time" },
          groupId: { $ref: "ObjectId" },
          ipAddress: { $ref: "IpAddress" },
        },
      };
    },
    get NetworkPermissionEntryStatus() {
      return {
        type: "object",
        required: ["STATUS"],
        properties: {
          STATUS: { type: "string", "x-extensible-enum": ["PENDING", "FAILED", "ACTIVE"], readOnly: true },
        },
      };
    },
    get OAuthError() {
      return {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "string",
            "x-extensible-enum": [
              "access_denied",
              "invalid_client",
              "invalid_grant",
              "invalid_request",
              "rate_limited",
              "server_error",
              "unsupported_grant_type",
            ],
          },
          error_description: { type: "string" },
        },
      };
    },
    get ObjectId() {
      return { type: "string", pattern: "^([a-f0-9]{24})$", minLength: 24, maxLength: 24 };
    },
    get OrgActiveUserResponse() {
      return {
        type: "object",
        required: ["createdAt", "firstName", "id", "lastName", "orgMembershipStatus", "roles", "username"],
        properties: {
          country: { $ref: "Country", readOnly: true },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          firstName: { type: "string", readOnly: true },
          id: { $ref: "ObjectId", readOnly: true },
          lastAuth: { type: "string", format: "date-time", readOnly: true },
          lastName: { type: "string", readOnly: true },
          mobileNumber: { type: ["string", "null"], readOnly: true },
          orgMembershipStatus: { type: "string", enum: ["ACTIVE"], readOnly: true },
          roles: { $ref: "OrgUserRolesResponse" },
          teamIds: { $ref: "TeamIds" },
          username: { type: "string", format: "email", readOnly: true },
        },
      };
    },
    get OrgMembershipStatus() {
      return { type: "string", enum: ["PENDING", "ACTIVE", "INVITATION_EXPIRED", "INVITATION_REJECTED"] };
    },
    get OrgPendingUserResponse() {
      return {
        type: "object",
        required: ["id", "invitationCreatedAt", "inviterUsername", "orgMembershipStatus", "roles", "username"],
        properties: {
          id: { $ref: "ObjectId", readOnly: true },
          invitationCreatedAt: { type: "string", format: "date-time", readOnly: true },
          invitationExpiresAt: { type: ["string", "null"], format: "date-time", readOnly: true },
          inviterUsername: { type: "string", format: "email", readOnly: true },
          orgMembershipStatus: {
            type: "string",
            enum: ["PENDING", "INVITATION_EXPIRED", "INVITATION_REJECTED"],
            readOnly: true,
          },
          roles: { $ref: "OrgUserRolesResponse" },
          teamIds: { $ref: "TeamIds" },
          username: { type: "string", format: "email", readOnly: true },
        },
      };
    },
    get OrgRole() {
      return { type: "string", "x-extensible-enum": parts.list_40 };
    },
    get OrgServiceAccount() {
      return {
        type: "object",
        required: ["clientId", "createdAt", "description", "name", "roles"],
        properties: {
          clientId: { $ref: "ClientId", readOnly: true },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          description: { type: "string" },
          name: { type: "string" },
          roles: { type: "array", uniqueItems: true, items: { $ref: "OrgRole" } },
          secrets: { type: "array", uniqueItems: true, items: { $ref: "ServiceAccountSecret" } },
        },
      };
    },
    get OrgServiceAccountRequest() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["description", "name", "roles", "secretExpiresAfterHours"],
        properties: {
          description: { type: "string", minLength: 1, maxLength: 250, pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$" },
          name: { type: "string", minLength: 1, maxLength: 64, pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$" },
          roles: { type: "array", minItems: 1, items: { $ref: "GrantableOrgRole" } },
          secretExpiresAfterHours: { type: "integer", format: "int32", exclusiveMinimum: 0 },
        },
      };
    },
    get OrgServiceAccountUpdateRequest() {
      return {
        type: "object",
        additionalProperties: false,
        properties: {
          description: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 250,
            pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$",
          },
          name: {
            type: ["string", "null"],
            minLength: 1,
            maxLength: 64,
            pattern: "^[\\p{L}\\p{N}\\-_.,' ]*$",
          },
          roles: { type: "array", items: { $ref: "GrantableOrgRole" } },
        },
      };
    },
    get OrgUserResponse() {
      return {
        oneOf: [{ $ref: "OrgActiveUserResponse" }, { $ref: "OrgPendingUserResponse" }],
        discriminator: {
          propertyName: "orgMembershipStatus",
          mapping: {
            ACTIVE: "OrgActiveUserResponse",
            PENDING: "OrgPendingUserResponse",
            INVITATION_EXPIRED: "OrgPendingUserResponse",
            INVITATION_REJECTED: "OrgPendingUserResponse",
          },
        },
      };
    },
    get OrgUserRolesResponse() {
      return {
        type: "object",
        readOnly: true,
        properties: {
          groupRoleAssignments: { type: "array", items: { $ref: "GroupRoleAssignment" } },
          orgRoles: { type: "array", uniqueItems: true, items: { $ref: "OrgRole" } },
        },
      };
    },
    get OrganizationName() {
      return { type: "string", pattern: "^[\\p{L}\\p{N}\\-_.(),:&@+' ]{1,64}$" };
    },
    get OrganizationSettings() {
      return {
        type: "object",
        properties: {
          apiAccessListRequired: { type: "boolean" },
          customSessionTimeouts: { $ref: "CustomSessionTimeouts" },
          genAIFeaturesEnabled: { type: "boolean" },
          maxServiceAccountSecretValidityInHours: { type: "integer", format: "int32", minimum: 8, maximum: 8760 },
          multiFactorAuthRequired: { type: "boolean" },
          operationsContact: { type: ["string", "null"] },
          restrictEmployeeAccess: { type: "boolean" },
          securityContact: { type: "string" },
          streamsCrossGroupEnabled: { type: "boolean" },
        },
      };
    },
    get PaginatedApiApiUserView() {
      return {
        type: "object",
        required: ["links", "results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "ApiKeyUserDetails" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedApiUserAccessListResponseView() {
      return {
        type: "object",
        required: ["links", "results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "UserAccessListResponse" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedAppUserView() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "CloudAppUser" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedAtlasGroupView() {
      return {
        type: "object",
        required: ["links", "results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "Group" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedGroupServiceAccounts() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "GroupServiceAccount" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedGroupUserView() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "GroupUserResponse" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedNetworkAccessView() {
      return {
        type: "object",
        required: ["links", "results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "NetworkPermissionEntry" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedOrgServiceAccounts() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "OrgServiceAccount" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedOrgUserView() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "OrgUserResponse" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedOrganizationView() {
      return {
        type: "object",
        required: ["links", "results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "AtlasOrganization" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedServiceAccountGroup() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "ServiceAccountGroup" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PaginatedServiceAccountIPAccessEntryView() {
      return {
        type: "object",
        required: ["results"],
        properties: {
          links: { $ref: "Links" },
          results: { type: "array", readOnly: true, items: { $ref: "ServiceAccountIPAccessListEntry" } },
          totalCount: { $ref: "TotalCount" },
        },
      };
    },
    get PublicKey() {
      return { type: "string", pattern: "^[a-z]{8}$", minLength: 8, maxLength: 8 };
    },
    get RegionIPAddresses() {
      return {
        type: "object",
        readOnly: true,
        additionalProperties: { type: "array", items: { type: "string" } },
      };
    },
    get RegionUsageRestrictions() {
      return {
        type: "string",
        "x-extensible-enum": ["COMMERCIAL_FEDRAMP_REGIONS_ONLY", "GOV_REGIONS_ONLY"],
      };
    },
    get ResourceTag() {
      return {
        type: "object",
        required: ["key", "value"],
        properties: {
          key: { type: "string", minLength: 1, maxLength: 255 },
          value: { type: "string", minLength: 1, maxLength: 255 },
        },
      };
    },
    get RoleName() {
      return {
        type: "string",
        "x-extensible-enum": [
          "ORG_OWNER",
          "ORG_MEMBER",
          "ORG_GROUP_CREATOR",
          "ORG_BILLING_ADMIN",
          "ORG_BILLING_READ_ONLY",
          "ORG_STREAM_PROCESSING_ADMIN",
          "ORG_READ_ONLY",
          "GROUP_OWNER",
          "GROUP_READ_ONLY",
          "GROUP_DATA_ACCESS_ADMIN",
          "GROUP_DATA_ACCESS_READ_ONLY",
          "GROUP_DATA_ACCESS_READ_WRITE",
          "GROUP_CLUSTER_MANAGER",
          "GROUP_SEARCH_INDEX_EDITOR",
          "GROUP_STREAM_PROCESSING_OWNER",
          "GROUP_BACKUP_MANAGER",
          "GROUP_OBSERVABILITY_VIEWER",
          "GROUP_DATABASE_ACCESS_ADMIN",
        ],
      };
    },
    get SecurityGroup() {
      return { type: "string", pattern: "^([0-9]*/)?sg-[0-9a-f]*$" };
    },
    get ServiceAccountGroup() {
      return {
        type: "object",
        properties: {
          groupId: { $ref: "ObjectId", readOnly: true },
          roles: { type: "array", maxItems: 100, items: { $ref: "GroupRole" } },
        },
      };
    },
    get ServiceAccountIPAccessListEntry() {
      return {
        type: "object",
        properties: {
          cidrBlock: { oneOf: [{ $ref: "CidrBlock" }, { type: "null" }] },
          createdAt: { type: "string", format: "date-time", readOnly: true },
          ipAddress: { oneOf: [{ $ref: "IpAddress" }, { type: "null" }] },
          lastUsedAddress: { type: ["string", "null"], readOnly: true },
          lastUsedAt: { type: ["string", "null"], format: "date-time", readOnly: true },
          requestCount: { type: "integer", format: "int32", readOnly: true },
        },
      };
    },
    get ServiceAccountIPAccessListRequest() {
      return {
        type: "object",
        additionalProperties: false,
        oneOf: [{ required: ["cidrBlock"] }, { required: ["ipAddress"] }],
        properties: { cidrBlock: { $ref: "CidrBlock" }, ipAddress: { $ref: "IpAddress" } },
      };
    },
    get ServiceAccountSecret() {
      return {
        type: "object",
        required: ["createdAt", "expiresAt", "id"],
        properties: {
          createdAt: { type: "string", format: "date-time", readOnly: true },
          expiresAt: { type: "string", format: "date-time", readOnly: true },
          id: { $ref: "ObjectId", readOnly: true },
          lastUsedAt: { type: ["string", "null"], format: "date-time", readOnly: true },
          maskedSecretValue: { type: "string", pattern: "^mdb_sa_sk_", readOnly: true },
          secret: { type: "string", pattern: "^mdb_sa_sk_", readOnly: true },
        },
      };
    },
    get ServiceAccountSecretRequest() {
      return {
        type: "object",
        additionalProperties: false,
        required: ["secretExpiresAfterHours"],
        properties: { secretExpiresAfterHours: { type: "integer", format: "int32", exclusiveMinimum: 0 } },
      };
    },
    get SkipDefaultAlertsSettings() {
      return { type: "boolean", default: false };
    },
    get SystemStatus() {
      return {
        type: "object",
        required: ["apiKey", "appName", "build", "throttling"],
        properties: {
          apiKey: { oneOf: [{ $ref: "ApiKey" }, { type: "null" }], readOnly: true },
          appName: { type: "string", "x-extensible-enum": ["MongoDB Atlas"], readOnly: true },
          build: { type: "string", pattern: "^[a-f0-9]{40}$", readOnly: true },
          links: { $ref: "Links" },
          throttling: { type: "boolean", readOnly: true },
        },
      };
    },
    get TeamIds() {
      return { type: "array", uniqueItems: true, readOnly: true, items: { $ref: "ObjectId" } };
    },
    get TokenRequest() {
      return {
        type: "object",
        required: ["grant_type"],
        properties: { grant_type: { type: "string", enum: ["client_credentials"] } },
      };
    },
    get TokenResponse() {
      return {
        type: "object",
        required: ["access_token", "expires_in", "token_type"],
        properties: {
          access_token: { type: "string", readOnly: true },
          expires_in: { type: "integer", format: "int32", minimum: 0, readOnly: true },
          token_type: { type: "string", enum: ["Bearer"], readOnly: true },
        },
      };
    },
    get TokenRevocationRequest() {
      return {
        type: "object",
        required: ["token"],
        properties: {
          token: { type: "string", writeOnly: true },
          token_type_hint: { type: "string", "x-extensible-enum": ["access_token"] },
        },
      };
    },
    get TotalCount() {
      return { type: "integer", format: "int32", minimum: 0, readOnly: true };
    },
    get UpdateAtlasOrganizationApiKey() {
      return {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          desc: { type: "string", minLength: 1, maxLength: 250 },
          roles: { type: "array", items: { $ref: "GrantableOrgRole" } },
        },
      };
    },
    get UpdateAtlasProjectApiKey() {
      return {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          desc: { type: "string", minLength: 1, maxLength: 250 },
          roles: { type: "array", items: { $ref: "GroupRole" } },
        },
      };
    },
    get UpdateOrganizationRequest() {
      return {
        type: "object",
        required: ["name"],
        properties: {
          name: { $ref: "OrganizationName" },
          skipDefaultAlertsSettings: { $ref: "SkipDefaultAlertsSettings" },
        },
      };
    },
    get UserAccessListRequest() {
      return {
        type: "object",
        additionalProperties: false,
        oneOf: [{ required: ["cidrBlock"] }, { required: ["ipAddress"] }],
        properties: { cidrBlock: { $ref: "CidrBlock" }, ipAddress: { $ref: "IpAddress" } },
      };
    },
    get UserAccessListResponse() {
      return {
        type: "object",
        required: ["cidrBlock", "count", "created", "links"],
        properties: {
          cidrBlock: { $ref: "CidrBlock" },
          count: { type: "integer", format: "int32", minimum: 0, readOnly: true },
          created: { type: "string", format: "date-time", readOnly: true },
          ipAddress: { $ref: "IpAddress" },
          lastUsed: { type: "string", format: "date-time", readOnly: true },
          lastUsedAddress: { type: "string", readOnly: true },
          links: { $ref: "Links" },
        },
      };
    },
    get UserAccessRoleAssignment() {
      return {
        type: "object",
        additionalProperties: false,
        properties: {
          roles: { type: "array", items: { $ref: "GroupRole" } },
          userId: { $ref: "ObjectId", readOnly: true },
        },
      };
    },
    get WithDefaultAlertsSettings() {
      return { type: "boolean", default: true };
    },
  }),
};
