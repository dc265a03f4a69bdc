import { modelled } from './modelled.ts';

let text = '';

/** Electron's `clipboard`, text only; since 45 it is asynchronous. */
export const clipboard = modelled('clipboard', {
  writeText: async (value: string): Promise<void> => {
    text = value;
  },
  readText: async (): Promise<string> => text,
  clear: (): void => {
    text = '';
  },
  has: async (mimeType: string): Promise<boolean> => mimeType === 'text/plain' && text !== '',
});
