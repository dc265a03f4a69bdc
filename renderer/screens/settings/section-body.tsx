import { Button, Text } from '@fluentui/react-components';
import type { SettingsView } from '../../../shared/ipc/settings.ts';
import { usePosition } from '../../place.ts';
import { useTexts } from '../../texts/texts.ts';
import { Empty } from '../../ui/empty.tsx';
import { ExchangesSection } from './exchanges/exchanges-section.tsx';
import { KeepingSection } from './keeping/keeping-section.tsx';
import { BasicSection } from './sections/basic-section.tsx';
import { ExportSection } from './sections/export-section.tsx';
import { GeneralSection } from './sections/general-section.tsx';
import { ImportSection } from './sections/import-section.tsx';
import { JournalSection } from './sections/journal-section.tsx';
import { NetworkSection } from './sections/network-section.tsx';
import { NoticesSection } from './sections/notices-section.tsx';
import { OkdeskSection } from './sections/okdesk-section.tsx';
import { OnecSection } from './sections/onec-section.tsx';
import { SchedulesSection } from './sections/schedules-section.tsx';
import type { Section } from './sections.ts';
import { settingsTexts } from './texts.ts';
import type { SettingsDraft } from './use-settings-draft.ts';

interface Properties {
  readonly section: Section;
  readonly view: SettingsView;
  readonly chosen: SettingsView['exchanges'][number] | undefined;
  readonly draft: SettingsDraft;
}

/** The fields of one section. */
export function SectionBody({ section, view, chosen, draft }: Properties) {
  const { program, exchange } = draft;
  switch (section) {
    case 'general':
      return <GeneralSection draft={program} />;
    case 'notices':
      return <NoticesSection draft={program} />;
    case 'network':
      return <NetworkSection draft={program} />;
    case 'keeping':
      return <KeepingSection />;
    case 'exchanges':
      return <ExchangesSection exchanges={view.exchanges} />;
  }
  if (exchange === undefined || chosen === undefined) return <NoExchange />;
  const { secrets } = chosen;
  switch (section) {
    case 'basic':
      return <BasicSection draft={exchange} />;
    case 'onec':
      return <OnecSection draft={exchange} secrets={secrets} />;
    case 'okdesk':
      return <OkdeskSection draft={exchange} secrets={secrets} />;
    case 'schedules':
      return <SchedulesSection draft={exchange} secrets={secrets} />;
    case 'export':
      return <ExportSection draft={exchange} />;
    case 'import':
      return <ImportSection draft={exchange} />;
    case 'journal':
      return <JournalSection draft={exchange} />;
  }
}

function NoExchange() {
  const text = useTexts(settingsTexts);
  const { go } = usePosition();
  return (
    <Empty title={text('noExchange')}>
      <Text>{text('noExchangeWords')}</Text>
      <div>
        <Button appearance="primary" onClick={() => go({ screen: 'wizard' })}>
          {text('toWizard')}
        </Button>
      </div>
    </Empty>
  );
}
