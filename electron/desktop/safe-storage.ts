import process from 'node:process';
import { safeStorage } from 'electron';
import type { Cipher } from './secrets.ts';

/**
 * Encryption of the operating system (on Windows DPAPI: safe from other users of the PC, not from other programs of the
 * same user). On Linux without a key ring Electron only disguises texts; that is called weak. Only after ready.
 */
export async function systemCipher(): Promise<Cipher> {
  return {
    protection: await protection(),
    encrypt: (text) => safeStorage.encryptStringAsync(text),
    async decrypt(bytes) {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(bytes);
      return { text: result, again: shouldReEncrypt };
    },
  };
}

async function protection(): Promise<Cipher['protection']> {
  const weak = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  // Without this Electron refuses to use the weak way at all.
  if (weak) safeStorage.setUsePlainTextEncryption(true);
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'none';
  return weak ? 'weak' : 'system';
}
