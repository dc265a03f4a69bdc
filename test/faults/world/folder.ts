import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Names the folder of this start of the fault runs to the processes that judge. */
export const folderVariable = 'FAULTS_FOLDER';
/** The bundled program in it. */
const victim = 'victim.mjs';
const inMemory = '/dev/shm';

/**
 * The folder for everything that the fault runs write, in memory where the system has such a place: a killed process loses
 * nothing that it handed to the system, so waiting for the disk would prove nothing here and takes a third of the time.
 */
export function makeFolder(): string {
  return mkdtempSync(join(existsSync(inMemory) ? inMemory : tmpdir(), 'faults-'));
}

const folder = () => z.string().parse(process.env[folderVariable]);

/** A folder of its own for a story. */
export const storyFolder = (): string => mkdtempSync(join(folder(), 'story-'));

export const victimFile = (): string => join(folder(), victim);

/** What V8 made of the bundled program: one that ends by itself leaves it, the next one need not compile anew. */
export const compiledFolder = (): string => join(folder(), 'compiled');
