import { host } from './host.ts';
import { lifeCycle } from './life-cycle.ts';
import { modelled } from './modelled.ts';

const mark = 'test/desktop-host:';
/** Reversible marking, no protection: it shows whether something went through safeStorage, nothing more. */
const turn = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));

const isAvailable = (): boolean => {
  lifeCycle.requireReady('safeStorage cannot be used');
  return host.encryption !== 'unavailable';
};

function encryptString(text: string): Buffer {
  if (!isAvailable())
    throw new Error('Error while encrypting the text provided to safeStorage.encryptString.');
  return turn(Buffer.from(mark + text));
}

function decryptString(encrypted: Uint8Array): string {
  const text = isAvailable() ? turn(encrypted).toString() : '';
  if (!text.startsWith(mark)) {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
  }
  return text.slice(mark.length);
}

/** Electron's `safeStorage` on a machine that can, cannot, or can only half (`basic_text`) keep secrets. */
export const safeStorage = modelled('safeStorage', {
  isEncryptionAvailable: isAvailable,
  encryptString,
  decryptString,
  isAsyncEncryptionAvailable: async () => isAvailable(),
  encryptStringAsync: async (text: string) => encryptString(text),
  decryptStringAsync: async (encrypted: Uint8Array) => ({
    result: decryptString(encrypted),
    shouldReEncrypt: false,
  }),
  getSelectedStorageBackend: () => (host.encryption === 'basic_text' ? 'basic_text' : 'gnome_libsecret'),
  setUsePlainTextEncryption: (_plain: boolean) => undefined,
});
