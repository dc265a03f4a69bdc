import { matchingSearchedAt } from '../../exchange/matching/propose-matches.ts';
import { countForeignKeys } from '../../service/matching/list.ts';
import { line, remark, report } from '../lines.ts';
import type { CheckStep } from './step.ts';

/**
 * (i) Matching of what is in ОкДеск already. Open questions are not necessary: their records wait for the answer, all the
 * others go.
 */
export const checkMatching: CheckStep = async ({ state, words }) => {
  const searchedAt = matchingSearchedAt(state.bookmarks);
  const open = state.matches.list().filter(({ decision }) => decision === 'open');
  const records = new Set(open.map(({ kind, ref }) => `${kind} ${ref}`)).size;
  const foreign = countForeignKeys(state, open);
  const group = words('setup.matching');
  return report('matching', [
    line({
      id: 'matching.searched',
      group,
      subject: words('setup.matching_searched'),
      ...(searchedAt === undefined
        ? { state: 'missing', remark: remark('setup.matching_how') }
        : { state: 'right', found: searchedAt }),
    }),
    line({
      id: 'matching.open',
      group,
      subject: words('setup.matching_open'),
      optional: true,
      ...(searchedAt === undefined ? {} : { found: String(records) }),
      state: records === 0 ? (searchedAt === undefined ? 'unknown' : 'right') : 'different',
      ...(records === 0 ? {} : { remark: remark('setup.matching_wait', { count: records }) }),
    }),
    line({
      id: 'matching.foreign',
      group,
      subject: words('setup.matching_foreign'),
      optional: true,
      ...(searchedAt === undefined ? {} : { found: String(foreign) }),
      state: foreign === 0 ? (searchedAt === undefined ? 'unknown' : 'right') : 'different',
      ...(foreign === 0 ? {} : { remark: remark('setup.matching_foreign_count', { count: foreign }) }),
    }),
  ]);
};
