import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Disposition } from '../../../shared/problem.ts';

export interface Meaning {
  readonly code: MessageCode;
  readonly disposition: Disposition;
}

interface Rule extends Meaning {
  readonly words: RegExp;
}

/**
 * States of the server that have no code of their own and are told by the words of the application server (texts of
 * the platform in Russian and English; seen in the wild or an assumption).
 */
const states: readonly Rule[] = [
  {
    words:
      /начало сеанса[\s\S]*запрещено|установка соединения[\s\S]*запрещена|session start[\s\S]*(?:denied|forbidden|prohibited|not allowed)|starting (?:a )?(?:new )?session[\s\S]*(?:denied|forbidden|prohibited|not allowed)/iu,
    code: 'onec.sessionsBlocked',
    disposition: 'waiting',
  },
  { words: /лицензи|licen[cs]e/iu, code: 'onec.licence', disposition: 'waiting' },
  { words: /монопольн|exclusive/iu, code: 'onec.exclusiveMode', disposition: 'waiting' },
  {
    words:
      /идентификация пользователя не выполнена|неправильное имя или пароль|user identification|incorrect user name or password/iu,
    code: 'onec.unauthorized',
    disposition: 'fatal',
  },
];

const lock =
  /конфликт блокировок|превышено (?:максимальное )?время ожидания|взаимоблокировк|lock conflict|deadlock|lock(?:ing)? (?:wait )?time-?out/iu;
const badCharacter =
  /недопустим\S* (?:\S+ )?(?:символ|знак)|(?:invalid|illegal|forbidden)(?: xml)? char(?:acter)?|символ[\s\S]{0,40}не допуст|U\+00[01][0-9a-f]|\b0x0*[01]?[0-9a-f]\b/iu;

/** Blocked sessions, licences, exclusive mode, refused sign-in: only in words of the server, never in a rule's text. */
export function serverState(text: string): Meaning | undefined {
  return states.find((rule) => rule.words.test(text));
}

export function isLockConflict(text: string): boolean {
  return lock.test(text);
}

/** Control characters in a value make the whole answer fail (measured on a live server). */
export function isBadCharacter(text: string): boolean {
  return badCharacter.test(text);
}
