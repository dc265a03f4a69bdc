import { Field, Select } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, problemOf, useAnswer } from '../../../bridge.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { stepWords } from './texts.ts';

interface Properties {
  readonly exchangeId: ExchangeId;
  /** Code of the node; empty: the only one of the base. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The node of the exchange plan, chosen among those that 1C has. A chosen one stays in the list though 1C is away. */
export function NodeField({ exchangeId, value, onChange }: Properties) {
  const text = useTexts(stepWords);
  const words = useMessages();
  const answer = useAnswer(['wizard', 'nodes', { exchangeId }], bridge.wizard.nodes);
  const nodes = answer.data?.nodes ?? [];
  const problem = problemOf(answer.error);
  const known = value === '' || nodes.some(({ code }) => code === value);
  return (
    <Field
      label={text('node')}
      hint={text('nodeHint')}
      {...(problem === undefined
        ? {}
        : {
            validationState: 'warning' as const,
            validationMessage: words(problem.code, problem.parameters).what,
          })}
    >
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text('nodeOnly')}</option>
        {known ? null : <option value={value}>{value}</option>}
        {nodes.map(({ code, name }) => (
          <option key={code} value={code}>
            {text('nodeName', { code, name })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
