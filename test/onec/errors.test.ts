import { describe, expect, it } from 'vitest';
import { answerProblem } from '../../electron/onec/errors/answer-problem.ts';
import { networkProblem } from '../../electron/onec/errors/network-problem.ts';
import type { Origin } from '../../electron/onec/errors/origin.ts';
import type { MessageEntry } from '../../shared/message.ts';
import type { MessageCode } from '../../shared/messages/index.ts';
import { onecAnswerMessages } from '../../shared/messages/onec-answers.ts';
import { onecCodeMessages } from '../../shared/messages/onec-codes.ts';
import { onecRareCodeMessages } from '../../shared/messages/onec-codes-rare.ts';
import { onecConnectionMessages } from '../../shared/messages/onec-connection.ts';
import { onecMissingMessages } from '../../shared/messages/onec-missing.ts';
import { problemSchema } from '../../shared/problem.ts';

const origin: Origin = {
  operation: 'GET Catalog_Партнеры',
  write: false,
  set: 'Catalog_Партнеры',
  single: false,
  host: 'server',
  user: 'Обмен',
  seconds: 60,
  secrets: ['тайна-пароль', 'Обмен:тайна-пароль'],
};
const write: Origin = { ...origin, operation: 'POST Catalog_Партнеры', write: true };

function problemOf(
  from: Origin,
  status: number,
  body: string,
  contentType = 'application/json',
  reachedBefore = true,
) {
  return answerProblem(from, { status, body, contentType, reachedBefore });
}
const json = (code: number, value = 'текст') =>
  JSON.stringify({ 'odata.error': { code: String(code), message: { lang: 'ru', value } } });

const codes: readonly (readonly [number, number, MessageCode])[] = [
  [0, 501, 'onec.notSupported'],
  [1, 400, 'onec.unparsableText'],
  [2, 400, 'onec.badRequestFormat'],
  [3, 406, 'onec.representation'],
  [4, 400, 'onec.badPropertyValue'],
  [5, 400, 'onec.propertyRequired'],
  [6, 400, 'onec.unknownName'],
  [7, 400, 'onec.keyElementMissing'],
  [8, 404, 'onec.setNotOpened'],
  [9, 404, 'onec.objectMissing'],
  [10, 404, 'onec.propertyMissing'],
  [11, 404, 'onec.methodMissing'],
  [12, 400, 'onec.argumentMissing'],
  [13, 400, 'onec.rowsDirectly'],
  [14, 400, 'onec.filterNotParsed'],
  [15, 400, 'onec.keyExists'],
  [16, 400, 'onec.propertyNotAssigned'],
  [17, 400, 'onec.noLoadMode'],
  [18, 500, 'onec.duplicateProperties'],
  [19, 405, 'onec.methodNotAllowed'],
  [20, 401, 'onec.noRights'],
  [21, 400, 'onec.functionArguments'],
  [-1, 500, 'onec.businessRule'],
];

describe('error codes of the interface', () => {
  it.each(codes)(
    'code %i with status %i has a meaning of its own, in JSON, flat JSON and XML',
    (code, status, expected) => {
      expect(problemOf(write, status, json(code)).code).toBe(expected);
      expect(problemOf(write, status, JSON.stringify({ code: String(code), message: 'x' })).code).toBe(
        expected,
      );
      const xml = `<?xml version="1.0"?><m:error xmlns:m="u"><m:code>${code}</m:code><m:message>x</m:message></m:error>`;
      expect(problemOf(write, status, xml, 'application/xml').code).toBe(expected);
    },
  );

  it('every failure of 1C is told with its cause and its remedy in both languages', () => {
    const failures = [
      onecCodeMessages,
      onecRareCodeMessages,
      onecConnectionMessages,
      onecAnswerMessages,
      onecMissingMessages,
    ];
    for (const [code, { ru, en }] of failures.flatMap((catalogue) =>
      Object.entries<MessageEntry>(catalogue),
    )) {
      expect([code, ru.why, ru.remedy, en.why, en.remedy].filter((part) => (part ?? '') === '')).toEqual([]);
    }
  });

  it('a refused write was rolled back; one answered by a broken server may have been carried out', () => {
    expect(problemOf(write, 500, json(-1)).applied).toBe('no');
    expect(problemOf(write, 500, '<html>oops</html>', 'text/html').applied).toBe('unknown');
    expect(problemOf(write, 502, '', '').applied).toBe('unknown');
    expect(problemOf(origin, 502, '', '').applied).toBe('no');
  });
});

const page = (reason: string) =>
  `<html><h2>1C:Enterprise 8 application error:</h2><p>by reason:</p><pre>${reason}</pre></html>`;
const states: readonly (readonly [string, number, string, string, MessageCode, string])[] = [
  [
    'blocked sessions',
    403,
    `\uFEFF{"#exception":{},"exception":{"reason":403,"descr":"HTTP: Forbidden","inner":{"descr":"Начало сеанса с информационной базой запрещено."}}}`,
    'application/json',
    'onec.sessionsBlocked',
    'waiting',
  ],
  ['no licence', 500, page('Не обнаружена свободная лицензия!'), 'text/html', 'onec.licence', 'waiting'],
  [
    'exclusive mode',
    500,
    page('База заблокирована в монопольном режиме'),
    'text/html',
    'onec.exclusiveMode',
    'waiting',
  ],
  [
    'a sign-in page with 200',
    200,
    page('Идентификация пользователя не выполнена'),
    'text/html',
    'onec.unauthorized',
    'fatal',
  ],
  ['a foreign page with 200', 200, '<html>Добро пожаловать</html>', 'text/html', 'onec.htmlPage', 'waiting'],
  ['a pool without sessions', 406, '', '', 'onec.pool', 'waiting'],
  ['a refused sign-in', 401, '', '', 'onec.unauthorized', 'fatal'],
  ['no length', 411, '<html/>', 'text/html', 'onec.lengthRequired', 'fatal'],
  ['a long address', 414, '', '', 'onec.addressTooLong', 'fatal'],
  [
    'a long segment at IIS',
    400,
    '<h2>Bad Request - Invalid URL</h2>',
    'text/html',
    'onec.addressTooLong',
    'fatal',
  ],
  ['an old version', 412, '', '', 'onec.conflict', 'refused'],
  ['a server that is restarting', 503, '', '', 'onec.unavailable', 'waiting'],
  [
    'a lock',
    500,
    json(-1, 'Конфликт блокировок при выполнении транзакции'),
    'application/json',
    'onec.lockConflict',
    'waiting',
  ],
  [
    'a forbidden character',
    400,
    json(1, 'Текст XML содержит недопустимый символ'),
    'application/json',
    'onec.badCharacter',
    'fatal',
  ],
];

describe('answers without a code', () => {
  it.each(states)('tells %s', (_name, status, body, contentType, code, disposition) => {
    expect(problemOf(origin, status, body, contentType)).toMatchObject({ code, disposition });
  });

  it('a page with 404 is a missing publication until the interface has answered once', () => {
    const html = '<html>404</html>';
    expect(problemOf(origin, 404, html, 'text/html', false).code).toBe('onec.notPublished');
    expect(problemOf(origin, 404, html, 'text/html', true).code).toBe('onec.setNotOpened');
    expect(problemOf({ ...origin, single: true }, 404, html, 'text/html', true).code).toBe(
      'onec.objectMissing',
    );
  });

  it('a rule that mentions a licence is a rule, not a missing licence', () => {
    expect(problemOf(write, 500, json(-1, 'Нельзя продать лицензию без договора')).code).toBe(
      'onec.businessRule',
    );
  });

  it('no problem holds the password in any form', () => {
    const basic = Buffer.from('Обмен:тайна-пароль', 'utf8').toString('base64');
    const body = json(-1, `тайна-пароль ${basic} ${encodeURIComponent('тайна-пароль')}`);
    const problem = problemOf({ ...write, request: () => '{"a":"тайна-пароль"}' }, 500, body);
    const text = JSON.stringify(problem);
    for (const form of ['тайна-пароль', basic, encodeURIComponent('тайна-пароль')])
      expect(text).not.toContain(form);
    expect(problemSchema.safeParse(problem).success).toBe(true);
  });
});

describe('no answer at all', () => {
  it.each([
    ['dns', 'onec.dns', 'no'],
    ['refused', 'onec.refused', 'no'],
    ['tls', 'onec.tls', 'no'],
    ['proxy', 'onec.proxy', 'no'],
    ['timeout', 'onec.timeout', 'unknown'],
    ['reset', 'onec.reset', 'unknown'],
    ['unknown', 'onec.network', 'unknown'],
  ] as const)('%s of a write', (failure, code, applied) => {
    expect(networkProblem(write, failure)).toMatchObject({ code, applied, disposition: 'waiting' });
  });
});
