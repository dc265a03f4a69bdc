import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Appearance } from './shell/appearance.tsx';
import { styleNonce } from './shell/nonce.ts';
import { Shell } from './shell/shell.tsx';

/**
 * Answers come from this PC and main tells what has changed: nothing is asked again because a window came to the front
 * or time went by.
 */
function answersClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        staleTime: 5_000,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function styleRenderer() {
  const nonce = styleNonce(document);
  return createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
}

/** The window: answers, styles, language and theme around the shell. */
export function App() {
  const [client] = useState(answersClient);
  const [renderer] = useState(styleRenderer);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <QueryClientProvider client={client}>
        <Appearance>
          <Shell />
        </Appearance>
      </QueryClientProvider>
    </RendererProvider>
  );
}
