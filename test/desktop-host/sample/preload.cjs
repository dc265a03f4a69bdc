const { contextBridge, ipcRenderer } = require('electron');

let blocked = '';
try {
  require('node:fs');
} catch (error) {
  blocked = error.message;
}
contextBridge.exposeInMainWorld('sample', {
  blocked,
  echo: (value) => ipcRenderer.invoke('echo', value),
  fail: () => ipcRenderer.invoke('fail'),
  unknown: () => ipcRenderer.invoke('nobody'),
  notify: () => ipcRenderer.invoke('notify'),
  browse: () => ipcRenderer.invoke('browse'),
  onNews: (listener) => {
    const pass = (_event, news) => listener(news);
    ipcRenderer.on('news', pass);
    return () => ipcRenderer.off('news', pass);
  },
});
