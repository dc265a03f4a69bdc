import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import type { Problem } from '../../shared/problem.ts';
import { desktopProblem } from '../service/desktop-problem.ts';

/**
 * Makes every connection of both clients trust what the operating system trusts (an office's own authority, an
 * antivirus) and the person's own file. Node looks at neither by itself. Returns what is wrong with the file; the other
 * certificates hold all the same.
 */
export function trustCertificates(extraCaFile: string): Problem | undefined {
  const extra = extraCaFile === '' ? [] : readCertificates(extraCaFile);
  const known = [...tls.getCACertificates('bundled'), ...tls.getCACertificates('system')];
  const added = Array.isArray(extra) ? extra : [];
  tls.setDefaultCACertificates([...new Set([...known, ...added])]);
  return Array.isArray(extra) ? undefined : extra;
}

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu;

/** The certificates of a PEM file, or of a binary one with a single certificate, as Windows exports them. */
function readCertificates(path: string): string[] | Problem {
  try {
    const bytes = readFileSync(path);
    const blocks = bytes.toString('latin1').match(block) ?? [new X509Certificate(bytes).toString()];
    return blocks.map((text) => new X509Certificate(text).toString());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return desktopProblem('desktop.ca_file_unreadable', 'certificates', { path: path, detail });
  }
}
