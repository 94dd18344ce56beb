type FieldKind =
  | "page"
  | "offset"
  | "size"
  | "plainSize"
  | "token"
  | "cursor"
  | "after"
  | "before"
  | "next"
  | "nextLink"
  | "total"
  | "pages"
  | "more"
  | "last"
  | "items"
  | "beside"
  | "wrapper"
  | "container";

const token = [
  "cursor",
  "pagetoken",
  "nextpagetoken",
  "nexttoken",
  "continuationtoken",
  "paginationtoken",
  "skiptoken",
  "continuation",
];

/** The names of parameters and properties that pagination uses, as `plainName` returns them, the most common first. */
export const fieldNames: Readonly<Record<FieldKind, readonly string[]>> = {
  page: ["page", "pagenum", "pagenumber", "pageindex", "pageno", "pagenr", "currentpage"],
  /** Parameters that give a position as a number of items, not of pages. */
  offset: ["offset", "skip", "startat", "startindex", "pageoffset", "start", "from", "startposition", "firstresult"],
  size: [
    "itemsperpage",
    "perpage",
    "pagesize",
    "limit",
    "size",
    "count",
    "maxresults",
    "pagelimit",
    "top",
    "take",
    "maxitems",
    "maxpagesize",
    "rows",
    "resultsperpage",
    "recordsperpage",
    "rowsperpage",
    "entriesperpage",
    "hitsperpage",
    "limitperpage",
    "perpagecount",
    "pagelength",
    "maxrecords",
    "maxentries",
    "maxresultcount",
    "maxkeys",
    "numresults",
    "resultlimit",
    "batchsize",
    "length",
  ],
  /** Names in `size` that can also be names of item properties. */
  plainSize: ["size", "count", "length", "rows", "top", "take"],
  /** Parameters that can only be cursors. */
  token,
  cursor: [
    ...token,
    "continue",
    "marker",
    "nextcursor",
    "pagecursor",
    "aftercursor",
    "after",
    "pageafter",
    "startingafter",
    "startafter",
    "afterid",
    "startkey",
    "starttoken",
    "exclusivestartkey",
    "bookmark",
    "scrollid",
    "nextkey",
    "batchtoken",
    "iterator",
    "next",
    "offset",
  ],
  /** Parameters that can contain the id of the last item on the previous page. */
  after: ["startingafter", "after", "afterid", "startafter", "pageafter", "cursor"],
  /** Counterparts of `after` for paging backward. They can contain the id or cursor of the next page's first item. */
  before: ["endingbefore", "before", "beforeid", "endbefore", "pagebefore", "beforecursor"],
  /** Properties that contain the next cursor. */
  next: [
    "nextcursor",
    "nextpagetoken",
    "nextmarker",
    "nexttoken",
    "nextcontinuationtoken",
    "continuationtoken",
    "paginationtoken",
    "nextpagecursor",
    "endcursor",
    "nextkey",
    "nextstartkey",
    "lastevaluatedkey",
    "continue",
    "pagetoken",
    "bookmark",
    "scrollid",
    "cursor",
    "next",
    "nextpage",
    "after",
  ],
  /** Properties whose value is the URL of the next page. */
  nextLink: [
    "nextlink",
    "odatanextlink",
    "nextpageuri",
    "nextpageurl",
    "nextpagelink",
    "nextpagepath",
    "nexturi",
    "nexturl",
    "nexthref",
    "nextpagehref",
    "nextrecordsurl",
  ],
  total: [
    "totalcount",
    "total",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalelements",
    "totalsize",
    "totalrows",
    "odatacount",
  ],
  pages: ["totalpages", "totalpagecount", "numpages", "numberofpages", "pagestotal", "lastpage", "pages"],
  more: [
    "hasmore",
    "hasnext",
    "hasnextpage",
    "hasmorepages",
    "hasmoreitems",
    "hasmoreresults",
    "hasmoredata",
    "more",
    "moreresults",
    "moreavailable",
    "moreresultsavailable",
    "istruncated",
  ],
  last: ["islast", "islastpage", "lastpage", "last"],
  /** Lists that contain the items of a page. */
  items: [
    "results",
    "items",
    "data",
    "entries",
    "values",
    "records",
    "elements",
    "list",
    "value",
    "content",
    "resources",
    "nodes",
    "edges",
    "rows",
  ],
  /** Lists that don't contain the items of a page. */
  beside: [
    "errors",
    "error",
    "warnings",
    "warningmessages",
    "errormessages",
    "included",
    "meta",
    "metadata",
    "pagination",
    "links",
    "facets",
    "aggregations",
    "schemas",
  ],
  /** Objects that describe the page. */
  wrapper: [
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page",
    "pages",
    "pageinfo",
    "pageinformation",
    "paginginfo",
    "pagingmetadata",
    "paginationinfo",
    "paginationmeta",
    "paginationmetadata",
    "responsemetadata",
    "links",
    "cursor",
    "cursors",
    "next",
    "nextpage",
    "info",
    "pageable",
    "searchmetadata",
    "resultinfo",
    "listmetadata",
  ],
  /** Objects that contain the whole list. */
  container: ["embedded", "data", "result", "results", "response", "payload", "d"],
};
