import type { Language, MessageText } from '../../shared/message.ts';
import { messageText } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';

/** What a person sends to support about a problem: the words, then everything that tells where it happened. */
export function problemForSupport(problem: Problem, language: Language): string {
  const words = messageText(problem.code, problem.parameters, language);
  const place = [problem.code, problem.operation, problem.status?.toString() ?? ''].filter(
    (part) => part !== '',
  );
  return [
    ...sentences(words),
    place.join(' · '),
    ...(problem.request === undefined ? [] : [`> ${problem.request}`]),
    ...(problem.answer === undefined ? [] : [`< ${problem.answer}`]),
  ].join('\n');
}

function sentences({ what, why, remedy }: MessageText): readonly string[] {
  return [what, why, remedy].flatMap((sentence) =>
    sentence === undefined || sentence === '' ? [] : [sentence],
  );
}
