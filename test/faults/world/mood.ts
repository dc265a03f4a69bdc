import type { OneCMood } from '../story/endings.ts';
import type { Sides } from './sides.ts';

const refusedSet = 'Document_ЛистУчетаРабочегоВремени';

/** 1C behaves so from now on. */
export function beginMood({ onec: { switches } }: Sides, mood: OneCMood): void {
  switch (mood) {
    case 'sessionsBlocked':
    case 'noLicence':
    case 'exclusiveMode':
      switches[mood] = true;
      return;
    case 'htmlInsteadOfAll':
      switches.htmlError = 200;
      return;
    case 'poolExhausted':
      switches.poolExhausted = 3;
      return;
    case 'refusesTimesheets':
      switches.beforeWriteRefuses.set(refusedSet, 'Период закрыт для изменений');
  }
}

/** 1C behaves again as it should. */
export function endMoods({ onec: { switches } }: Sides): void {
  Object.assign(switches, { sessionsBlocked: false, noLicence: false, exclusiveMode: false });
  switches.htmlError = false;
  switches.poolExhausted = 0;
  switches.beforeWriteRefuses.delete(refusedSet);
}
