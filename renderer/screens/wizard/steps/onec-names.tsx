import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../texts/texts.ts';
import { SaveForm } from '../forms/save-form.tsx';
import type { ConfiguredExchange } from '../use-settings.ts';
import { NodeField } from './node-field.tsx';
import { stepWords } from './texts.ts';

/** What most infobases leave as it is: node of the exchange plan, profile of names, time zone. */
export function OnecNames({ configured }: { readonly configured: ConfiguredExchange }) {
  const text = useTexts(stepWords);
  return (
    <Accordion collapsible>
      <AccordionItem value="more">
        <AccordionHeader as="h3">{text('moreOnec')}</AccordionHeader>
        <AccordionPanel collapseMotion={null}>
          <NamesForm configured={configured} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function NamesForm({ configured }: { readonly configured: ConfiguredExchange }) {
  const text = useTexts(stepWords);
  const { id, onec } = configured.settings;
  const [node, setNode] = useState(onec.exchangePlanNode);
  const [profile, setProfile] = useState(onec.profile);
  const [timeZone, setTimeZone] = useState(onec.timeZone);
  return (
    <SaveForm
      exchangeId={id}
      label={text('moreOnec')}
      collect={() => ({
        change: (present) => ({
          ...present,
          onec: {
            ...present.onec,
            exchangePlanNode: node.trim(),
            profile,
            timeZone: timeZone.trim(),
          },
        }),
      })}
    >
      <NodeField exchangeId={id} value={node} onChange={setNode} />
      <Field label={text('profile')}>
        <RadioGroup
          value={profile}
          onChange={(_, { value }) => setProfile(value === 'esti' ? 'esti' : 'esti-noprefix')}
        >
          <Radio value="esti" label={text('profileEsti')} />
          <Radio value="esti-noprefix" label={text('profilePlain')} />
        </RadioGroup>
      </Field>
      <Field label={text('timeZone')} hint={text('timeZoneHint')}>
        <Input value={timeZone} onChange={(_, { value }) => setTimeZone(value)} />
      </Field>
    </SaveForm>
  );
}
