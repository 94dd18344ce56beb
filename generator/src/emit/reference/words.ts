/** The labels and phrases on pages that don't come from the document. */
export interface Words {
  readonly reference: string;
  readonly resources: string;
  readonly operations: string;
  readonly parameters: string;
  readonly body: string;
  readonly responses: string;
  readonly errors: string;
  readonly samples: string;
  readonly example: string;
  readonly required: string;
  readonly deprecated: string;
  readonly sunset: string;
  readonly since: string;
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  readonly changedParts: string;
  readonly roles: string;
  readonly or: string;
  readonly authentication: string;
  readonly noAuthentication: string;
  readonly pattern: string;
  readonly length: string;
  readonly range: string;
  readonly items: string;
  readonly defaultValue: string;
  readonly values: string;
  readonly only: string;
  readonly more: string;
  readonly seeDocument: string;
  readonly version: string;
  readonly pageOf: string;
  readonly documentation: string;
  readonly languages: string;
  readonly header: string;
  readonly baseUrl: string;
}

const english: Words = {
  reference: "Reference",
  resources: "Resources",
  operations: "Operations",
  parameters: "Parameters",
  body: "Body",
  responses: "Responses",
  errors: "Errors",
  samples: "Samples",
  example: "Example",
  required: "required",
  deprecated: "Deprecated",
  sunset: "Supported until",
  since: "Since",
  changed: "Changed in",
  added: "added",
  removed: "removed",
  changedParts: "changed",
  roles: "Required role",
  or: "or",
  authentication: "Authentication",
  noAuthentication: "none",
  pattern: "Pattern",
  length: "Length",
  range: "Range",
  items: "Items",
  defaultValue: "Default",
  values: "Values",
  only: "only in",
  more: "more",
  seeDocument: "More properties are in openapi.json.",
  version: "Version",
  pageOf: "unchanged since",
  documentation: "Documentation",
  languages: "Languages",
  header: "Header",
  baseUrl: "Base URL",
};

const spanish: Words = {
  reference: "Referencia",
  resources: "Recursos",
  operations: "Operaciones",
  parameters: "Parámetros",
  body: "Cuerpo",
  responses: "Respuestas",
  errors: "Errores",
  samples: "Ejemplos de código",
  example: "Ejemplo",
  required: "obligatorio",
  deprecated: "Obsoleto",
  sunset: "Disponible hasta",
  since: "Desde",
  changed: "Cambios en",
  added: "añadido",
  removed: "eliminado",
  changedParts: "modificado",
  roles: "Rol necesario",
  or: "o",
  authentication: "Autenticación",
  noAuthentication: "ninguna",
  pattern: "Patrón",
  length: "Longitud",
  range: "Rango",
  items: "Elementos",
  defaultValue: "Valor predeterminado",
  values: "Valores",
  only: "solo en",
  more: "más",
  seeDocument: "Las demás propiedades están en openapi.json.",
  version: "Versión",
  pageOf: "sin cambios desde",
  documentation: "Documentación",
  languages: "Idiomas",
  header: "Encabezado",
  baseUrl: "URL base",
};

const portuguese: Words = {
  reference: "Referência",
  resources: "Recursos",
  operations: "Operações",
  parameters: "Parâmetros",
  body: "Corpo",
  responses: "Respostas",
  errors: "Erros",
  samples: "Exemplos de código",
  example: "Exemplo",
  required: "obrigatório",
  deprecated: "Obsoleto",
  sunset: "Disponível até",
  since: "Desde",
  changed: "Alterações em",
  added: "adicionado",
  removed: "removido",
  changedParts: "alterado",
  roles: "Função necessária",
  or: "ou",
  authentication: "Autenticação",
  noAuthentication: "nenhuma",
  pattern: "Padrão",
  length: "Comprimento",
  range: "Intervalo",
  items: "Itens",
  defaultValue: "Valor padrão",
  values: "Valores",
  only: "somente em",
  more: "mais",
  seeDocument: "As demais propriedades estão em openapi.json.",
  version: "Versão",
  pageOf: "sem alterações desde",
  documentation: "Documentação",
  languages: "Idiomas",
  header: "Cabeçalho",
  baseUrl: "URL base",
};

const chinese: Words = {
  reference: "参考",
  resources: "资源",
  operations: "操作",
  parameters: "参数",
  body: "请求正文",
  responses: "响应",
  errors: "错误",
  samples: "代码示例",
  example: "示例",
  required: "必填",
  deprecated: "已弃用",
  sunset: "支持截止日期",
  since: "起始版本",
  changed: "变更版本",
  added: "新增",
  removed: "移除",
  changedParts: "更改",
  roles: "所需角色",
  or: "或",
  authentication: "身份验证",
  noAuthentication: "无",
  pattern: "模式",
  length: "长度",
  range: "范围",
  items: "项数",
  defaultValue: "默认值",
  values: "可选值",
  only: "仅限",
  more: "更多",
  seeDocument: "其他属性见 openapi.json。",
  version: "版本",
  pageOf: "自此版本起未更改",
  documentation: "文档",
  languages: "语言",
  header: "标头",
  baseUrl: "基本 URL",
};

const known: ReadonlyMap<string, Words> = new Map([
  ["en", english],
  ["es", spanish],
  ["pt", portuguese],
  ["zh", chinese],
]);

/** Returns the words of a language, or the English ones if the language isn't in the table. */
export function wordsOf(language: string | null): Words {
  return known.get((language ?? "en").split("-")[0] ?? "en") ?? english;
}
