import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { makeProblem } from '../errors/origin.ts';
import { bodyText, contentKind } from '../http/body.ts';
import { emptyAnswer } from '../http/json-answer.ts';
import type { Answer, Call, Transport } from '../http/transport.ts';
import type { Change, ExchangePlanNode, OneC, RawEntity } from '../onec.ts';
import type { Profile } from '../profile/profile.ts';
import { guidLiteral } from '../values/literal.ts';
import { readBoolean, readNumber, readReference, readTrimmed, refKey } from '../values/scalar.ts';
import { readXmlStream } from '../xml/read-xml.ts';
import { createChangeFeedReader, parseEntryId } from './change-feed.ts';

type ExchangePlan = Pick<OneC, 'exchangePlanNodes' | 'selectChanges' | 'notifyChangesReceived'>;

/** A confirmation that arrives late could confirm a newer message, so it is not waited for long. */
const notifyTimeoutSeconds = 30;
const pageLimit = 256 * 1024;

function readNode(entity: RawEntity, plan: Profile['exchangePlan']): ExchangePlanNode | undefined {
  const ref = readReference(entity[refKey]);
  if (ref === undefined) return undefined;
  return {
    ref,
    code: readTrimmed(entity[plan.fields.code]),
    name: readTrimmed(entity[plan.fields.name]),
    thisNode: readBoolean(entity[plan.fields.thisNode]) ?? false,
    sentNo: readNumber(entity[plan.fields.sent]) ?? 0,
    receivedNo: readNumber(entity[plan.fields.received]) ?? 0,
  };
}

/** Code 8 on the plan is a closed plan, code 9 or a refused address a missing node. */
function ofPlan(problem: Problem): Problem {
  if (problem.code === 'onec.setNotOpened')
    return { ...problem, code: 'onec.planClosed', disposition: 'fatal' };
  const missing = ['onec.objectMissing', 'onec.unknownName', 'onec.unparsableText', 'onec.badPropertyValue'];
  const lost: readonly string[] = missing;
  return lost.includes(problem.code)
    ? { ...problem, code: 'onec.nodeMissing', disposition: 'fatal' }
    : problem;
}

async function feed(answer: Answer, onChange: (change: Change) => void): Promise<Result<number, Problem>> {
  if (contentKind(answer.contentType) !== 'xml') {
    return failed(answer.problem((await bodyText(answer.stream, pageLimit)) ?? ''));
  }
  const reader = createChangeFeedReader(onChange);
  const fault = await readXmlStream(answer.stream, reader.listener);
  const problem = (code: 'onec.badCharacter' | 'onec.cutAnswer' | 'onec.unexpectedAnswer') => {
    const broken = parseEntryId(reader.currentId());
    const origin = { ...answer.origin, set: broken?.set ?? answer.origin.set };
    return makeProblem(origin, code, code === 'onec.badCharacter' ? 'fatal' : 'waiting', {
      status: answer.status,
      parameters: { reference: broken?.guid ?? '' },
    });
  };
  if (fault === 'character') return failed(problem('onec.badCharacter'));
  if (fault === 'cut') return failed(problem('onec.cutAnswer'));
  const wrong = fault === 'form' || reader.root() !== 'feed' || reader.unreadable();
  return wrong ? failed(problem('onec.unexpectedAnswer')) : success(reader.count());
}

/** Change registration of the infobase: `SelectChanges` and `NotifyChangesReceived` (1C guide 17.4). */
export function createExchangePlan(
  transport: Transport,
  plan: Profile['exchangePlan'],
  list: OneC['list'],
  changesTimeoutSeconds: number,
): ExchangePlan {
  /** The node is named by its whole address in quotes; the inner quotes are not doubled. */
  const callOf = (operation: string, node: OneCRef, messageNo: number): Call => ({
    method: 'POST',
    path: operation,
    query: {
      DataExchangePoint: `'${decodeURI(transport.root)}/${plan.set}(${guidLiteral(node)})'`,
      MessageNo: String(messageNo),
    },
    set: plan.set,
    single: true,
    accept: 'xml',
  });

  return {
    async exchangePlanNodes() {
      const rows = await list(plan.set, {});
      if (!rows.ok) return failed(ofPlan(rows.error));
      return success(rows.value.flatMap((row) => readNode(row, plan) ?? []));
    },
    async selectChanges(node, messageNo, onChange) {
      const call = { ...callOf('SelectChanges', node, messageNo), timeoutSeconds: changesTimeoutSeconds };
      const selected = await transport.call(call, (answer) => feed(answer, onChange));
      return selected.ok ? selected : failed(ofPlan(selected.error));
    },
    async notifyChangesReceived(node, messageNo) {
      const call = {
        ...callOf('NotifyChangesReceived', node, messageNo),
        timeoutSeconds: notifyTimeoutSeconds,
      };
      const notified = await transport.call(call, emptyAnswer);
      return notified.ok ? notified : failed(ofPlan(notified.error));
    },
  };
}
