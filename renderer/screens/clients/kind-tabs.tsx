import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ExportKind, exportKindSchema } from '../../../shared/kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import { clientsTexts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const main = ['company', 'contact', 'agreement', 'maintenance_entity', 'equipment'] as const;
const directories = ['manufacturer', 'equipment_kind', 'equipment_model'] as const;

interface Properties {
  readonly kind: ExportKind;
  readonly choose: (kind: ExportKind) => void;
}

/** Which directory of 1C is listed; the three small ones of equipment share a tab. */
export function KindTabs({ kind, choose }: Properties) {
  const styles = useStyles();
  const text = useTexts(clientsTexts);
  const directory = directories.find((one) => one === kind);
  return (
    <div className={styles.row}>
      <TabList
        aria-label={text('kinds')}
        size="small"
        selectedValue={directory === undefined ? kind : 'directories'}
        onTabSelect={(_, { value }) => {
          const chosen = exportKindSchema.safeParse(value);
          choose(chosen.success ? chosen.data : 'manufacturer');
        }}
      >
        {main.map((one) => (
          <Tab key={one} value={one}>
            {text(one)}
          </Tab>
        ))}
        <Tab value="directories">{text('directories')}</Tab>
      </TabList>
      {directory === undefined ? null : (
        <Select
          size="small"
          aria-label={text('directories')}
          value={directory}
          onChange={(_, { value }) => {
            const chosen = exportKindSchema.safeParse(value);
            if (chosen.success) choose(chosen.data);
          }}
        >
          {directories.map((one) => (
            <option key={one} value={one}>
              {text(one)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
