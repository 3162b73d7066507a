import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { fetchEarly, queryClient } from '#app/data/queries.ts';
import { startI18n } from '#app/i18n/i18n.ts';
import { EmbedScreen, NotesWindow } from '#app/lazy-panels.ts';
import { embedKind } from '#app/state/embed.ts';
import { readAddress, syncAddress } from '#app/state/view-url.ts';
import { clearShell } from '#app/ui/clear-shell.ts';
import { ErrorBoundary } from '#app/ui/error-boundary.tsx';
import '#app/ui/tokens.css';
import '#app/ui/base.css';

// A part within another page leaves that page's history alone.
if (embedKind) readAddress();
else syncAddress();
fetchEarly();
await startI18n();

const Screen = embedKind ? EmbedScreen : location.hash === '#notes' ? NotesWindow : App;

if (Screen !== App) clearShell();

const screen = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary>
        <Suspense>
          <Screen />
        </Suspense>
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>
);

// not urgent: index.html shows the page's frame already
startTransition(() => createRoot(document.getElementById('root')!).render(screen));
