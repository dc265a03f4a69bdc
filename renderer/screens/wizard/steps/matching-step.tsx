import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Heading } from '../heading.tsx';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import { CertainMatches } from '../matching/certain-matches.tsx';
import { MatchQuestions } from '../matching/match-question.tsx';
import { MatchSummary } from '../matching/match-summary.tsx';
import { certainMatches, decisionOf, openQuestions } from '../matching/questions.ts';
import { matchingTexts } from '../matching/texts.ts';
import { useExchangeView, WorkProgress } from '../work-progress.tsx';
import type { StepProperties } from './step-properties.ts';

/** The line that tells whether ОкДеск was searched. */
const searchedId = 'matching.searched';

/** (i) What is in ОкДеск already: the search, certain matches at once, doubtful ones one by one. */
export function MatchingStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(matchingTexts);
  const exchangeId = configured.settings.id;
  const list = useAnswer(['matching', 'list', { exchangeId }], bridge.matching.list);
  const search = useAction(bridge.matching.search, ['matching', 'wizard']);
  const decide = useAction(bridge.matching.decide, ['matching', 'wizard']);
  const busy = useExchangeView(exchangeId)?.work !== undefined || search.isPending;
  const proposals = list.data?.proposals ?? [];
  const summaries = list.data?.summaries ?? [];
  const certain = certainMatches(proposals);
  const questions = openQuestions(proposals);
  const searched = report?.lines.some(({ id, state }) => id === searchedId && state === 'right') === true;
  const error = search.error ?? decide.error ?? list.error;
  return (
    <>
      <Text>{text('preparation')}</Text>
      <div>
        <Button disabledFocusable={busy} onClick={() => search.mutate({ exchangeId })}>
          {text(searched ? 'searchAgain' : 'search')}
        </Button>
      </div>
      <WorkProgress exchangeId={exchangeId} works={['matching', 'initial-fill']} />
      {error === null ? null : <FailureBox error={error} />}
      <ForeignKeys count={list.data?.foreignKeys ?? 0} />
      {summaries.length === 0 ? null : <MatchSummary summaries={summaries} />}
      <CertainMatches matches={certain} />
      {questions.length === 0 ? null : (
        <>
          <Heading>{text('questionsTitle')}</Heading>
          <MatchQuestions
            questions={questions}
            busy={busy || decide.isPending}
            onDecide={(question, chosen) => decide.mutate({ exchangeId, ...decisionOf(question, chosen) })}
          />
        </>
      )}
      {searched && questions.length === 0 ? <Text>{text('none')}</Text> : null}
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
    </>
  );
}

/** Codes of another program in the field that the exchange owns; said before anything overwrites them. */
function ForeignKeys({ count }: { readonly count: number }) {
  const text = useTexts(matchingTexts);
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('foreign', { count })}</MessageBarTitle>
        {text('foreignHelp')}
      </MessageBarBody>
    </MessageBar>
  );
}
