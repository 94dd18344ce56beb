import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { projects } from "./client.js";
import { Page } from "./page.js";

/** The pages so far. Each refetch loads them all again. */
async function loadPages() {
  const pages = [];
  for await (const page of projects.listGroups.all({ itemsPerPage: 2 }).pages()) pages.push(page);
  return pages;
}

function Projects() {
  const queries = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: ["groups"],
    queryFn: loadPages,
    initialPageParam: null,
    getNextPageParam: () => null,
  });
  const groups = list.data?.pages.flat().flatMap(({ results = [] }) => results) ?? [];
  const creation = useMutation({
    mutationFn: (parameters: Parameters<typeof projects.createGroup>[0]) => projects.createGroup(parameters),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["groups"] }),
  });
  return (
    <Page
      names={groups.map((each) => each.name)}
      error={creation.error ?? list.error}
      isBusy={list.isFetching || creation.isPending}
      onCreate={(name) => creation.mutate({ body: { name, orgId: groups[0]?.orgId ?? "" } })}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
    />
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Projects />
      </QueryClientProvider>
    </StrictMode>,
  );
