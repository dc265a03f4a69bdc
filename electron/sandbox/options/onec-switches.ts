import { z } from 'zod';
import type { OneCSwitches } from '../onec/switches.ts';
import { choice, flag, json, meaning, type SwitchReaders, setOfTexts, wholeNumber } from './switch-reader.ts';

/** The switches of the embedded 1C server as they are written on the command line (`--onec.<name>=…`). */
export const onecSwitchReaders: SwitchReaders<OneCSwitches> = {
  ifMatch: choice('ignore', 'enforce'),
  clientRefKey: choice('ignored', 'honoured'),
  emptyComposition: choice('404', 'empty'),
  closedSets: setOfTexts,
  nothingOpened: flag,
  countBom: flag,
  countMissing: flag,
  inlineCountRows: choice('limited', 'all'),
  selectChangesJson: choice('refused', 'answered'),
  metadataPadding: wholeNumber,
  iis411: flag,
  ibsession: choice('automatic', 'manual'),
  poolExhausted: wholeNumber,
  sessionsBlocked: flag,
  noLicence: flag,
  exclusiveMode: flag,
  htmlError: meaning<false | 200 | 500>({ false: false, 200: 200, 500: 500 }),
  slowFirstRequest: wholeNumber,
  attachedFiles: choice('older', 'newer', 'both'),
  forbiddenRows: setOfTexts,
  unreadableSets: setOfTexts,
  unwritableSets: setOfTexts,
  errorLanguage: choice('ru', 'en'),
  nullDataVersionAfterPost: flag,
  beforeWriteRefuses: json(
    '{"Catalog_Партнеры":"текст отказа"}',
    z.record(z.string(), z.string()).transform((refusals) => new Map(Object.entries(refusals))),
  ),
  exchangePlanClosed: flag,
  plusIsBlank: flag,
  published: flag,
  iisReplacesErrors: flag,
};
