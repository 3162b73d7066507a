import { useQueries } from '@tanstack/react-query';
import { initiativesQuery, manifestQuery, placesQuery } from '#app/data/queries.ts';

/** Whether the files that every panel needs are here; the first fault of them, and how to try again. */
export function useDataState() {
  const queries = useQueries({ queries: [initiativesQuery, manifestQuery, placesQuery] });
  return {
    error: queries.find((query) => query.error)?.error ?? null,
    isReady: queries.every((query) => query.isSuccess),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}
