import { makeStyles, Tab, TabList, Title3, tokens } from '@fluentui/react-components';
import { usePosition } from '../../place.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Screen } from '../../ui/screen.tsx';
import { Emergency } from './emergency/index.tsx';
import { BlockView } from './guide/blocks.tsx';
import { englishGuide } from './guide/english.ts';
import { type GuidePageId, guidePageIds, type WrittenPageId } from './guide/page.ts';
import { russianGuide } from './guide/russian.ts';
import { helpTexts } from './texts.ts';

const guides = { ru: russianGuide, en: englishGuide } as const;

const useStyles = makeStyles({
  columns: { display: 'flex', gap: tokens.spacingHorizontalXXL, minHeight: 0, flexGrow: 1 },
  contents: { flexShrink: 0 },
  /** The room kept for bold letters would otherwise shift every name by a little. */
  tab: { textAlign: 'left' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    flexGrow: 1,
    padding: tokens.spacingHorizontalXS,
  },
});

/** The user guide inside the program, with the emergencies as a tree that runs the checks. */
export default function Help() {
  const styles = useStyles();
  const text = useTexts(helpTexts);
  const guide = guides[useLanguage()];
  const { place, go } = usePosition();
  const page = pageOf(place.screen === 'help' ? place.page : undefined);
  const titleOf = (id: GuidePageId) => (id === 'emergency' ? text('emergency') : guide[id].title);
  return (
    <Screen title={text('title')} fixed>
      <div className={styles.columns}>
        <TabList
          vertical
          aria-label={text('contents')}
          className={styles.contents}
          selectedValue={page}
          onTabSelect={(_event, { value }) => go({ screen: 'help', page: String(value) })}
        >
          {guidePageIds.map((id) => (
            <Tab key={id} value={id} className={styles.tab} id={`help-${id}`} aria-controls="help-page">
              {titleOf(id)}
            </Tab>
          ))}
        </TabList>
        <div
          className={styles.page}
          id="help-page"
          role="tabpanel"
          aria-labelledby={`help-${page}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a page of text that scrolls must be reachable by keyboard (WCAG 2.1.1).
          tabIndex={0}
        >
          {page === 'emergency' ? <Emergency /> : <Written id={page} />}
        </div>
      </div>
    </Screen>
  );
}

function Written({ id }: { readonly id: WrittenPageId }) {
  const guide = guides[useLanguage()];
  const { title, blocks } = guide[id];
  return (
    <>
      <Title3 as="h2">{title}</Title3>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pages are constants.
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function pageOf(name: string | undefined): GuidePageId {
  return guidePageIds.find((id) => id === name) ?? 'overview';
}
