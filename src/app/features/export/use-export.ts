import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { manifestQuery } from '#app/data/queries.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import { saveFile } from '#app/ui/save-file.ts';
import type { ExportFormat } from '#core/export/export-file.ts';
import { exportFileName } from '#core/export/export-file-name.ts';
import { selectItems } from '#core/export/select-items.ts';
import { activeFacets } from '#core/query/loosen.ts';
import { countTotals } from '#core/query/totals.ts';

export type Outcome = { state: 'idle' | 'working' | 'saved' } | { state: 'failed'; reason: string };

/** What would be exported now, and how to do it. The writers are loaded with the first download. */
export function useExport(format: ExportFormat, records: boolean) {
  const initiatives = useInitiatives();
  const filter = useView((view) => view.filter);
  const language = useView((view) => view.language);
  const manifest = useQuery(manifestQuery).data;
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const totals = useMemo(() => countTotals(selectItems(initiatives, filter)), [initiatives, filter]);
  const download = async () => {
    if (!manifest) return;
    setOutcome({ state: 'working' });
    try {
      const { exportFile } = await import('#core/export/export-file.ts');
      saveFile(await exportFile({ manifest, initiatives }, { format, filter, records, language }));
      setOutcome({ state: 'saved' });
    } catch (error) {
      setOutcome({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const name = exportFileName(filter, manifest?.version ?? '', format);
  return { totals, name, isFiltered: activeFacets(filter).length > 0, outcome, download };
}
