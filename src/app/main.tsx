import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { queryClient } from '#app/data/queries.ts';
import { startI18n } from '#app/i18n/i18n.ts';
import { NotesWindow } from '#app/lazy-panels.ts';
import { syncAddress } from '#app/state/view-url.ts';
import '#app/ui/tokens.css';
import '#app/ui/base.css';

syncAddress();
await startI18n();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {location.hash === '#notes' ? (
        <Suspense>
          <NotesWindow />
        </Suspense>
      ) : (
        <App />
      )}
    </QueryClientProvider>
  </StrictMode>,
);
