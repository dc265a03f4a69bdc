// What the program's own preload never gives away: any channel at all. For the spec that knocks on the gate.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('knock', (channel, said) => ipcRenderer.invoke(channel, said));
