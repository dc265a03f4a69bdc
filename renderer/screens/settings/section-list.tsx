import { Badge, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts/texts.ts';
import { exchangeSections, programSections, type Section, sectionOf } from './sections.ts';
import { settingsTexts } from './texts.ts';

const useStyles = makeStyles({
  /** The room kept for bold letters would otherwise shift every name by a little. */
  section: { textAlign: 'left' },
  list: { display: 'flex', flexDirection: 'column' },
  // Fluent centres the word in the room that it would take in bold.
  word: { textAlign: 'start', justifySelf: 'start' },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Properties {
  readonly current: Section;
  /** Name of the exchange whose sections are listed; `undefined`: there is none. */
  readonly exchangeName: string | undefined;
  /** Sections with a wrong field. */
  readonly wrong: readonly Section[];
  readonly go: (section: Section) => void;
}

/** All sections; the arrows move between them, a dot marks those with mistakes. */
export function SectionList({ current, exchangeName, wrong, go }: Properties) {
  const styles = useStyles();
  const text = useTexts(settingsTexts);
  const tab = (section: Section) => (
    <Tab key={section} value={section} className={styles.section}>
      {text(section)}{' '}
      {wrong.includes(section) ? (
        <Badge size="extra-small" color="danger" role="img" aria-label={text('faultMark')} />
      ) : null}
    </Tab>
  );
  const lists = [
    { title: text('program'), sections: programSections },
    ...(exchangeName === undefined
      ? []
      : [{ title: text('ofExchange', { name: exchangeName }), sections: exchangeSections }]),
  ];
  return (
    <nav aria-label={text('sections')} className={styles.list}>
      {lists.map(({ title, sections }) => (
        <div key={title}>
          <Text size={200} block className={styles.head}>
            {title}
          </Text>
          <TabList
            vertical
            aria-label={title}
            selectedValue={current}
            onTabSelect={(_, { value }) => go(sectionOf(String(value)))}
          >
            {sections.map(tab)}
          </TabList>
        </div>
      ))}
    </nav>
  );
}
