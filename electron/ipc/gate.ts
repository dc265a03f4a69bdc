import { ipcMain } from 'electron';
import type { Handlers, QuestionGroup } from '../../shared/ipc/contract.ts';
import { type AllHandlers, type Questions, questions } from '../../shared/ipc/index.ts';
import { questionChannel } from '../../shared/ipc-names.ts';
import { checkedAnswer, type LogLine } from './answer.ts';
import { mayAsk } from './sender.ts';

/**
 * The only door between window and main. A channel exists for every question of the contract and for nothing else;
 * before a handler is called the asker is looked at, then what it says.
 */
export function openGate(handlers: AllHandlers, log: LogLine): void {
  for (const subject in questions) {
    if (isSubject(subject)) openSubject(subject, handlers, log);
  }
}

function isSubject(name: string): name is keyof Questions {
  return Object.hasOwn(questions, name);
}

function openSubject<Subject extends keyof Questions>(subject: Subject, handlers: AllHandlers, log: LogLine) {
  openGroup<Questions[Subject]>(subject, questions[subject], handlers[subject], log);
}

function openGroup<Group extends QuestionGroup>(
  subject: string,
  group: Group,
  handlers: Handlers<Group>,
  log: LogLine,
): void {
  for (const name in group) {
    const question = group[name];
    if (question === undefined) continue;
    const channel = questionChannel(subject, name);
    const answer = checkedAnswer<Group[typeof name]['input'], Group[typeof name]['answer']>(
      channel,
      question,
      handlers[name],
      log,
    );
    ipcMain.handle(channel, (event, said: unknown) => {
      if (mayAsk(event)) return answer(said);
      log('warn', `${channel}: refused, asked by ${event.senderFrame?.url ?? 'a frame that has gone'}`);
      throw new Error('refused');
    });
  }
}
