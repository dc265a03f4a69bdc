import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import { exchangeTexts } from '../sections/exchange-texts.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  path: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, alignSelf: 'center' },
});

interface Properties {
  /** Path in the set of names → name in this infobase. */
  readonly value: Readonly<Record<string, string>>;
  readonly onChange: (overrides: Record<string, string>) => void;
}

/** Names that differ from the set; a difference is added as a pair, so that no half of one is ever kept. */
export function OverridesField({ value, onChange }: Properties) {
  const styles = useStyles();
  const text = useTexts(exchangeTexts);
  const [path, setPath] = useState('');
  const [name, setName] = useState('');
  const add = () => {
    onChange({ ...value, [path.trim()]: name.trim() });
    setPath('');
    setName('');
  };
  return (
    <div className={styles.list}>
      <Text weight="semibold">{text('overrides')}</Text>
      {Object.entries(value).map(([key, held]) => (
        <div key={key} className={styles.row}>
          <Text className={styles.path}>{key}</Text>
          <Input
            aria-label={`${text('overrideName')}: ${key}`}
            value={held}
            onChange={(_, change) => onChange({ ...value, [key]: change.value })}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={text('overrideRemove', { path: key })}
            onClick={() =>
              onChange(Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)))
            }
          />
        </div>
      ))}
      <div className={styles.row}>
        <Field label={text('overridePath')}>
          <Input
            placeholder="partner.fields.exportFlag"
            value={path}
            onChange={(_, change) => setPath(change.value)}
          />
        </Field>
        <Field label={text('overrideName')}>
          <Input value={name} onChange={(_, change) => setName(change.value)} />
        </Field>
        <Button icon={<AddRegular />} disabled={path.trim() === '' || name.trim() === ''} onClick={add}>
          {text('overrideAdd')}
        </Button>
      </div>
    </div>
  );
}
