import { type RunningOneC, startOneCSandbox } from '../../../electron/sandbox/onec/start.ts';
import { changedObjects, partners } from './client.ts';

/** `$metadata` of a whole publication of УТ. */
const metadataBytes = 17_000_000;

const reference = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** An embedded base with a description of 17 MB and 10,000 changed partners, each with two contacts. */
export async function startBase(): Promise<RunningOneC> {
  const contact = { Тип: 'Телефон', Представление: '+7 (900) 000-00-00' };
  const objects = Array.from({ length: changedObjects }, (_, index) => ({
    set: partners,
    entity: {
      Ref_Key: reference(index + 1),
      Description: `Партнёр ${index + 1}`,
      КонтактнаяИнформация: [
        { LineNumber: 1, ...contact },
        { LineNumber: 2, ...contact },
      ],
    },
  }));
  const base = await startOneCSandbox({
    seed: { users: [], objects },
    switches: { metadataPadding: metadataBytes },
  });
  const person = base.asPerson();
  for (let number = 1; number <= changedObjects; number += 1)
    person.change(partners, reference(number), { Description: `Партнёр ${number} изменён` });
  return base;
}
