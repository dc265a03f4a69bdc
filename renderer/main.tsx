import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { reportFault } from './shell/report-fault.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the window');

window.addEventListener('error', (event) => reportFault(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => reportFault(event.reason));

createRoot(root, { onUncaughtError: reportFault }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
