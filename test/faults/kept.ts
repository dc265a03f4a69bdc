import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { storySchema } from './story/story.ts';
import type { Task } from './task.ts';

const folder = fileURLToPath(new URL('./regressions', import.meta.url));

/** A story that once broke a rule. The whole story, because a seed makes another one as soon as the drawing changes. */
const keptSchema = z.object({
  /** The rules that it broke when it was found. */
  broke: z.array(z.string()),
  story: storySchema,
});

/** Every kept story; they are judged before all others. */
export function keptTasks(): readonly Task[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => keptTask(`${folder}/${name}`));
}

/** The story in a file. */
export function keptTask(file: string): Task {
  const { story } = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { name: basename(file, '.json'), replay: `--story ${relative('.', file)}`, story };
}

/** Writes a story that broke a rule to its file, to be committed with the mending; answers the words that play it again. */
export function keep({ name, story }: Task, broke: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  writeFileSync(file, `${JSON.stringify({ broke, story }, null, 2)}\n`);
  return `--story ${relative('.', file)}`;
}
