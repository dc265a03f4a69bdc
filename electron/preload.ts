import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, newsChannel, newsNames, questionChannel, questionNames } from '../shared/ipc-names.ts';

/** One function per question. Whatever the window says is checked by main's gate, not here. */
function asking(subject: string, names: readonly string[]) {
  const functions = names.map((name) => {
    const channel = questionChannel(subject, name);
    return [name, (input: unknown) => ipcRenderer.invoke(channel, input)] as const;
  });
  return Object.freeze(Object.fromEntries(functions));
}

const knownNews: readonly string[] = newsNames;

/** The listener gets the news and never the event, which would hand it the raw interface. */
function listen(name: string, listener: (news: unknown) => void): () => void {
  if (!knownNews.includes(name)) throw new TypeError('unknown news');
  const pass = (_event: unknown, news: unknown) => listener(news);
  ipcRenderer.on(newsChannel(name), pass);
  return () => {
    ipcRenderer.off(newsChannel(name), pass);
  };
}

const subjects = Object.entries(questionNames).map(
  ([subject, names]) => [subject, asking(subject, names)] as const,
);
contextBridge.exposeInMainWorld(bridgeName, Object.freeze({ ...Object.fromEntries(subjects), listen }));
