import { infiniteQueryOptions, mutationOptions, queryKey } from "@almanac/query";
import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { projects } from "./client.js";
import { Page } from "./page.js";

function Projects() {
  const queries = useQueryClient();
  const list = useInfiniteQuery(infiniteQueryOptions(projects.listGroups, { itemsPerPage: 2 }));
  const groups = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const creation = useMutation({
    ...mutationOptions(projects.createGroup),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKey(projects) }),
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
